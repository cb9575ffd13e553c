import { Injectable } from '@nestjs/common';
import { SqlParameters, type Actor } from '@tantam/identity';
import { Database } from '@tantam/platform';
import { AnswersForLines } from '../access/answers-for.js';

/** An unsettled line of a plan that a care of the reader leaves as it is. */
export interface LineLeft {
  readonly productId: string;
  readonly productName: string;
  readonly dueDate: string;
  /** Active people who answer for it, by name, up to five; empty: nobody but supervisors. */
  readonly people: string[];
}

export interface LinesLeft {
  /** Whether some unsettled line is the reader's: only then a next date or a finish has anything to move. */
  readonly movesLines: boolean;
  /** Nearest first. */
  readonly others: LineLeft[];
}

/** What a care would leave open on a plan, and for whom: told before it is saved. */
@Injectable()
export class LinesLeftQuery {
  constructor(
    private readonly database: Database,
    private readonly answersFor: AnswersForLines,
  ) {}

  async of(actor: Actor, planId: string): Promise<LinesLeft> {
    const parameters = new SqlParameters();
    const id = parameters.add(planId);
    const isHis = await this.answersFor.condition(actor, 'line', 'plan', parameters);
    if (isHis === null) return { movesLines: true, others: [] };
    const rows = await this.database.rows<LineLeft & { isHis: boolean } & Record<string, unknown>>(
      `select line.product_id as "productId", product.name as "productName", line.due_date as "dueDate", ${isHis} as "isHis", array(
         select u.full_name from user_summary u where u.is_active and ${HOLDS} order by u.full_name collate "vi-x-icu", u.id limit 5) as people
       from care_plans plan join care_lines line on line.plan_id = plan.id join product_summary product on product.id = line.product_id
       where plan.id = ${id} and line.settled_by is null order by line.due_date, line.product_id`,
      parameters.values,
    );
    const others = rows.filter((row) => !row.isHis).map(({ productId, productName, dueDate, people }) => ({ productId, productName, dueDate, people }));
    return { movesLines: rows.length > others.length, others };
  }
}

/** As `AnswersForLines`: by the product, or by a combo sold in the order that he was given as such. */
const HOLDS = `(exists (select 1 from care_product_holders held where held.user_id = u.id and held.product_id = line.product_id)
  or exists (select 1 from order_product sold join combo_components part on part.combo_id = sold.product_id and part.component_id = line.product_id
    join care_product_holders given on given.product_id = sold.product_id and given.user_id = u.id and not given.is_through_component where sold.order_id = plan.order_id))`;
