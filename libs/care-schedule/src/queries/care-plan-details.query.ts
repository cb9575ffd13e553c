import { Injectable } from '@nestjs/common';
import { formatDecimal, notFound } from '@tantam/kernel';
import { SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { Database, type Language } from '@tantam/platform';
import { isOpen } from '../domain/care-words.js';
import { asksFinishReason, suggestsFinish } from '../domain/suggested-cares.js';
import { CareHistory } from './care-history.query.js';
import { CarePlanItems } from './care-plan-items.js';
import { CareWishes } from './care-wishes.query.js';
import { LinesLeftQuery } from './lines-left.query.js';
import type { CarePlanDetailsItem, OrderedProductItem, OtherPlanItem } from './care-plan.rows.js';

const LATEST = 10;

/** One plan with all that the care panel shows. */
@Injectable()
export class CarePlanDetails {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
    private readonly plans: CarePlanItems,
    private readonly history: CareHistory,
    private readonly wishes: CareWishes,
    private readonly linesLeft: LinesLeftQuery,
  ) {}

  /** @throws DomainError not_found `care-plan-not-found`, also when it is not visible. */
  async of(actor: Actor, id: string, language: Language): Promise<CarePlanDetailsItem> {
    const parameters = new SqlParameters();
    const visible = `${await this.visibility.visibleTo(actor, 'carePlan', 'plan', parameters)}`;
    const found = await this.database.row<{ id: string }>(`select plan.id from care_plans plan where plan.id = ${parameters.add(id)} and ${visible}`, parameters.values);
    const [plan] = found ? await this.plans.of(actor, [id], language) : [];
    if (!plan) throw notFound('care-plan-not-found');
    const open = isOpen(plan.state);
    const left = open && plan.target === 'order' ? await this.linesLeft.of(actor, id) : { movesLines: open, others: [] };
    return {
      ...plan,
      orderedProducts: plan.order ? await this.orderedProducts(plan.order.id) : [],
      wishes: await this.wishes.openOf(id),
      latestActivities: await this.history.latestOf(actor, plan.customer.id, LATEST),
      otherPlans: await this.otherPlans(actor, plan.customer.id, id),
      suggestsFinish: open && suggestsFinish(plan.careCount, plan.careCountMax),
      asksFinishReason: open && asksFinishReason(plan.careCount, plan.careCountMin),
      movesLines: left.movesLines,
      openForOthers: left.others,
    };
  }

  private async orderedProducts(orderId: string): Promise<OrderedProductItem[]> {
    const rows = await this.database.rows<OrderedProductItem & Record<string, unknown>>(
      `select product.id as "productId", product.code as "productCode", product.name as "productName", product.unit, line.quantity::text as quantity,
         coalesce(back.quantity, 0)::text as "returnedQuantity"
       from order_product line join product_summary product on product.id = line.product_id
       left join returned_product back on back.order_id = line.order_id and back.product_id = line.product_id
       where line.order_id = $1 order by product.name, product.id`,
      [orderId],
    );
    return rows.map((row) => ({ ...row, quantity: formatDecimal(row.quantity), returnedQuantity: formatDecimal(row.returnedQuantity) }));
  }

  private async otherPlans(actor: Actor, customerId: string, exceptId: string): Promise<OtherPlanItem[]> {
    const parameters = new SqlParameters();
    const where = `plan.customer_id = ${parameters.add(customerId)} and plan.id <> ${parameters.add(exceptId)} and ${await this.visibility.visibleTo(actor, 'carePlan', 'plan', parameters)}`;
    return this.database.rows<OtherPlanItem & Record<string, unknown>>(
      `select plan.id, plan.care_version as version, plan.target, nullif(plan.order_code, '') as "orderCode", plan.state, plan.due_date as "dueDate"
       from care_plans plan where ${where} and plan.state in ('not_cared', 'in_care') order by plan.sort_date, plan.order_code, plan.id limit 50`,
      parameters.values,
    );
  }
}
