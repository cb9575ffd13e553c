export const CARE_GROUPINGS = ['day', 'week', 'month', 'user', 'productGroup', 'product', 'action', 'result', 'feedback', 'branch', 'area', 'owner'] as const;
export type CareGrouping = (typeof CARE_GROUPINGS)[number];

/** Where a due and a recorded care find the key of their row, under the aliases `due` and `activity`; through a join, one line per row. */
export interface CareKeys {
  readonly due: string;
  readonly activity: string;
  readonly dueJoin?: string;
  readonly activityJoin?: string;
}

/** One row of the report. */
export interface CareRow {
  readonly by: CareGrouping;
  /** Null: the row without a name. */
  readonly key: string | null;
}

const ROW = new RegExp(`^(${CARE_GROUPINGS.join('|')}):(.*)$`);
/** How a row is written in a query: its grouping and its key. */
export const CARE_ROW_PATTERN = new RegExp(`^(${CARE_GROUPINGS.join('|')}):[0-9a-z_-]{0,60}$`);

/** @param text as {@link CARE_ROW_PATTERN} has it */
export function careRowOf(text: string): CareRow {
  const [, by, key] = ROW.exec(text) ?? [];
  return { by: by as CareGrouping, key: key ? key : null };
}

const ofTime = (grain: string): CareKeys => ({ due: `date_trunc('${grain}', due.due_on)::date::text`, activity: `date_trunc('${grain}', activity.recorded_on)::date::text` });
const ofCustomer = (column: string): CareKeys => ({
  due: `customer.${column}::text`, dueJoin: 'join customers_with_figures customer on customer.id = due.customer_id',
  activity: `customer.${column}::text`, activityJoin: 'join customers_with_figures customer on customer.id = activity.customer_id',
});
const ofProduct = (column: string): CareKeys => {
  const join = (planId: string): string =>
    `left join lateral (select distinct product.${column}::text as key from care_lines line join product_summary product on product.id = line.product_id where line.plan_id = ${planId}) of_plan on true`;
  return {
    due: 'of_plan.key', dueJoin: join('due.plan_id'), activity: 'of_plan.key',
    activityJoin: `left join lateral (select distinct product.${column}::text as key from care_activity_plans moved join care_lines line on line.plan_id = moved.plan_id
      join product_summary product on product.id = line.product_id where moved.activity_id = activity.id) of_plan on true`,
  };
};

export const CARE_KEYS: Readonly<Record<CareGrouping, CareKeys>> = {
  day: ofTime('day'), week: ofTime('week'), month: ofTime('month'),
  user: { due: 'due.user_id::text', activity: 'activity.user_id::text' },
  action: { due: 'due.action', activity: 'activity.action' },
  result: { due: 'due.contact_result_id::text', activity: 'activity.contact_result_id::text' },
  feedback: { due: 'due.feedback_type_id::text', activity: 'activity.feedback_type_id::text' },
  productGroup: ofProduct('group_id'), product: ofProduct('id'),
  branch: ofCustomer('branch_id'), area: ofCustomer('area_id'), owner: ofCustomer('owner_id'),
};
