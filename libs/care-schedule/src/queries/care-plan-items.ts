import { Injectable } from '@nestjs/common';
import { formatDecimal, localDateIn, type LocalDate } from '@tantam/kernel';
import { CUSTOMER_PERMISSIONS, maskName, maskPhone } from '@tantam/customers';
import { can, type Actor } from '@tantam/identity';
import { BusinessTime, Database, type Language } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { isOpen } from '../domain/care-words.js';
import { dueSentence, type ProductName } from '../domain/due-sentence.js';
import type { DueReason } from '../domain/due-reason.js';
import { mayReopen } from '../domain/reopen-plan.js';
import type { CareCustomerItem, CareLineItem, CareOrderItem, CarePlanItem, DueReasonItem, WeighedProductItem } from './care-plan.rows.js';

type PlanRow = Pick<
  CarePlanItem,
  'id' | 'version' | 'target' | 'dueDate' | 'dueBeyondHorizon' | 'state' | 'voidReason' | 'careCount' | 'careCountMin' | 'careCountMax' | 'attempts' | 'needsDecision' | 'orderChanged'
> & {
  reason: DueReason;
  placedOn: string | null;
  nextAttemptAt: Date | null;
  finishedAt: Date | null;
  finishedById: string | null;
  order: Omit<CareOrderItem, 'placedAt' | 'deliveredAt' | 'placedOn'> | null;
  placedAt: Date | null;
  deliveredAt: Date | null;
  customer: CareCustomerItem;
  claimUserId: string | null;
  claimName: string | null;
  claimExpiresAt: Date | null;
};
type LineRow = Omit<CareLineItem, 'productCode' | 'productName' | 'unit'> & { planId: string };
type Names = ReadonlyMap<string, ProductName>;

const PLANS = `
  select plan.id, plan.care_version as version, plan.target, plan.due_date as "dueDate", plan.due_beyond_horizon as "dueBeyondHorizon", plan.state,
    plan.void_reason as "voidReason", plan.care_count as "careCount", plan.care_count_min as "careCountMin", plan.care_count_max as "careCountMax", plan.attempts,
    plan.next_attempt_at as "nextAttemptAt", plan.needs_decision as "needsDecision", plan.order_changed as "orderChanged", plan.reason, plan.placed_on as "placedOn",
    plan.finished_at as "finishedAt", plan.finished_by_id as "finishedById",
    case when o.id is not null then json_build_object('id', o.id, 'code', o.code, 'status', o.status, 'totalMinor', o.total_minor, 'currency', o.currency) end as "order",
    o.placed_at as "placedAt", o.delivered_at as "deliveredAt",
    json_build_object('id', c.id, 'code', c.code, 'fullName', c.full_name, 'salutation', c.salutation, 'phone1', c.phone1,
      'phone1IsWrong', c.phone1_is_wrong, 'phone2', c.phone2,
      'provinceCode', c.province_code, 'communeCode', c.commune_code, 'areaId', c.area_id, 'address', c.address, 'ownerId', c.owner_id, 'ownerName', owner.full_name,
      'potential', c.potential) as customer,
    claim.user_id as "claimUserId", claimer.full_name as "claimName", claim.expires_at as "claimExpiresAt"
  from care_plans plan
  join customer_summary c on c.id = plan.customer_id
  left join order_summary o on o.id = plan.order_id
  left join user_summary owner on owner.id = c.owner_id
  left join care_claims claim on claim.customer_id = plan.customer_id and claim.expires_at > $2
  left join user_summary claimer on claimer.id = claim.user_id
  where plan.id = any($1::uuid[])`;

/** Plans as people see them, for any list of ids: four statements however many. Who may see them was decided before. */
@Injectable()
export class CarePlanItems {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
  ) {}

  /** In the order of the ids; one that is not there is left out. */
  async of(actor: Actor, ids: readonly string[], language: Language): Promise<CarePlanItem[]> {
    if (ids.length === 0) return [];
    const plans = await this.database.rows<PlanRow>(PLANS, [ids, this.time.now()]);
    const lines = await this.lines(ids);
    const names = await this.names([...plans.flatMap((plan) => plan.reason.products.map((product) => product.productId)), ...lines.map((line) => line.productId)]);
    const moment = { zone: await this.time.zone(), today: await this.time.today() };
    const items = new Map(plans.map((plan) => [plan.id, toItem(plan, lines.filter((line) => line.planId === plan.id), names, actor, language, moment)]));
    return ids.flatMap((id) => items.get(id) ?? []);
  }

  private lines(ids: readonly string[]): Promise<LineRow[]> {
    return this.database.rows<LineRow>(
      `select plan_id as "planId", product_id as "productId", quantity::text as quantity, interval_days as "intervalDays", due_date as "dueDate",
         settled_by is not null as settled, is_set_by_care as "setByCare"
       from care_lines where plan_id = any($1::uuid[]) order by plan_id, settled_by is not null, due_date, product_id`,
      [ids],
    );
  }

  private async names(productIds: readonly string[]): Promise<Names> {
    const rows = await this.database.rows<ProductName & { id: string }>(`select id, code, name, unit from product_summary where id = any($1::uuid[])`, [[...new Set(productIds)]]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

function toItem(plan: PlanRow, lines: readonly LineRow[], names: Names, actor: Actor, language: Language, moment: { zone: string; today: LocalDate }): CarePlanItem {
  const { reason, placedOn, nextAttemptAt, finishedAt, finishedById, order, placedAt, deliveredAt, customer, claimUserId, claimName, claimExpiresAt, ...rest } = plan;
  const finishedOn = finishedAt ? localDateIn(finishedAt, moment.zone) : null;
  const reopens = mayReopen({ state: plan.state, finishedAtMs: finishedAt?.getTime() ?? null, finishedById }, actor.userId, can(actor, CARE.supervise.name), moment.today, finishedOn);
  const allowed = !can(actor, CARE.record.name) ? [] : isOpen(plan.state) ? ['record', 'finish'] : reopens ? ['reopen'] : [];
  return {
    ...rest,
    order: order && placedAt ? { ...order, placedAt: placedAt.toISOString(), placedOn, deliveredAt: deliveredAt?.toISOString() ?? null } : null,
    customer: shownTo(actor, customer),
    lines: lines.map(({ planId: _, ...line }) => ({ ...line, ...nameIn(names, line.productId), quantity: formatDecimal(line.quantity) })),
    nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
    reason: toReason(plan, names, language),
    claimedBy: claimUserId && claimExpiresAt ? { userId: claimUserId, fullName: claimName ?? '', expiresAt: claimExpiresAt.toISOString(), isMine: claimUserId === actor.userId } : null,
    allowedActions: allowed,
  };
}

function nameIn(names: Names, productId: string): { productCode: string; productName: string; unit: string | null } {
  const name = names.get(productId);
  return { productCode: name?.code ?? '', productName: name?.name ?? '', unit: name?.unit ?? null };
}

/** Phones are masked for readers who may not see contact data. */
export function shownTo(actor: Actor, customer: CareCustomerItem): CareCustomerItem {
  if (can(actor, CUSTOMER_PERMISSIONS.seeContact.name)) return customer;
  const mask = (phone: string | null): string | null => (phone === null ? null : maskPhone(phone));
  return { ...customer, fullName: maskName(customer.fullName), phone1: mask(customer.phone1), phone2: mask(customer.phone2) };
}

function toReason(plan: Pick<PlanRow, 'reason' | 'voidReason'>, names: Names, language: Language): DueReasonItem {
  const { reason } = plan;
  const products: WeighedProductItem[] = reason.products.map((product) => ({
    code: names.get(product.productId)?.code ?? '',
    name: names.get(product.productId)?.name ?? '',
    unit: names.get(product.productId)?.unit ?? null,
    quantity: product.quantity,
    orderedQuantity: product.left ?? product.quantity,
    intervalDays: product.intervalDays,
    dueDate: product.dueDate,
    counted: product.dueDate !== null && product.why === undefined,
    notCountedBecause: product.why ?? null,
  }));
  products.sort((a, b) => Number(b.counted) - Number(a.counted) || compare(a.dueDate ?? '', b.dueDate ?? '') || compare(a.code, b.code));
  return {
    code: reason.code,
    params: {
      placedOn: reason.countedOn,
      countFrom: reason.countFrom,
      products,
      decidedBy: reason.decidingProductId ? (names.get(reason.decidingProductId)?.code ?? null) : reason.setByName,
      dueDate: reason.dueDate,
      setOn: reason.setOn,
      horizonDays: reason.horizonDays,
    },
    text: dueSentence(reason, plan.voidReason, (productId) => names.get(productId) ?? null, language),
  };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
