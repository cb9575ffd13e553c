import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';
import type { CareWishItem } from './care-plan.rows.js';

type WishRow = Omit<CareWishItem, 'createdAt' | 'settledAt'> & { createdAt: Date; settledAt: Date | null };

const WISHES = `
  select wish.id, wish.source, wish.wished_on as "wishedOn", wish.action, wish.form_id as "formId", wish.reason_id as "reasonId", coalesce(wish.script, programme.script) as script,
    programme.name as "programmeName", u.full_name as "createdByName", wish.created_at as "createdAt", wish.settled_at as "settledAt", wish.taken_back_at is not null as "isTakenBack"
  from care_wishes wish left join user_summary u on u.id = wish.created_by_id left join care_programmes programme on programme.id = wish.programme_id`;
const SETTLED_SHOWN = 50;

/** Wishes of own plans. Who may see the plan was decided before. */
@Injectable()
export class CareWishes {
  constructor(private readonly database: Database) {}

  /** Open ones, nearest first. */
  async openOf(planId: string): Promise<CareWishItem[]> {
    return (await this.database.rows<WishRow>(`${WISHES} where wish.plan_id = $1 and wish.settled_at is null order by wish.wished_on, wish.id`, [planId])).map(toItem);
  }

  /** Of a customer: open ones, nearest first, then the latest settled ones. */
  async ofCustomer(customerId: string): Promise<CareWishItem[]> {
    const plan = await this.database.row<{ id: string }>(`select id from care_plans where customer_id = $1 and target = 'customer'`, [customerId]);
    if (!plan) return [];
    const settled = await this.database.rows<WishRow>(
      `${WISHES} where wish.plan_id = $1 and wish.settled_at is not null order by wish.settled_at desc, wish.id desc limit ${SETTLED_SHOWN}`,
      [plan.id],
    );
    return [...(await this.openOf(plan.id)), ...settled.map(toItem)];
  }
}

function toItem({ createdAt, settledAt, ...row }: WishRow): CareWishItem {
  return { ...row, createdAt: createdAt.toISOString(), settledAt: settledAt?.toISOString() ?? null };
}
