import type { AssignmentMode } from '../domain/care-words.js';

/** Placeholders and conditions that the statement is made of. */
export interface PeopleAsked {
  /** Ids of agents whose rights over customers are what they own, made, or have by the mode. */
  readonly people: string;
  readonly today: string;
  readonly now: string;
  /** That the customer `owned` is nobody's; null: nobody's customers are seen by supervisors only. */
  readonly nobodys: string | null;
  /** Leaves out plans under the alias `plan`; `true` for none. */
  readonly which: string;
}

/** How many days a plan may be overdue before it stands on a tab of its own. */
export const LONG_OVERDUE_DAYS = 30;

/**
 * How many plans each of many agents answers for, by how they press: what `AnswersForLines` and `CareVisibility` say of one
 * reader, for all of them in one statement. A test holds it against every person's own list in any small business.
 *
 * Plans are put together first by what decides whose they are (the products of an order, or the customer), so that the work
 * grows with the kinds of orders and not with agents times plans. One row per person with anything, and one with `person`
 * null: what somebody of them answers for, each plan once.
 */
export function plansByPerson(mode: AssignmentMode, asked: PeopleAsked): string {
  return `${base(asked)}, ${BY_MODE[mode](asked)}
    select person, ${SUMS} from pairs join groups using (no) group by person
    union all
    select null, ${SUMS} from groups where no in (select no from pairs)`;
}

const NUMBERS = ['due_today', 'overdue', 'long_overdue', 'attempts'] as const;
const summed = (of: string): string => NUMBERS.map((number) => `sum(${of}${number})::int as ${number}`).join(', ');
const SUMS = `coalesce(sum(due_today), 0)::int as "dueToday", coalesce(sum(overdue), 0)::int as overdue,
  coalesce(sum(long_overdue), 0)::int as "longOverdue", coalesce(sum(attempts), 0)::int as attempts`;

function base({ people, today, now, which }: PeopleAsked): string {
  return `
    with person as (select unnest(${people}::uuid[]) as id),
    -- Through whose eyes each of them looks: his own, and theirs for whom he stands in today.
    eyes as materialized (
      select id as person, id as eye from person
      union
      select away.stand_in_id, away.user_id from user_absences away join user_summary absent on absent.id = away.user_id and absent.is_active
      where away.stand_in_id in (select id from person) and ${today}::date between away.from_on and away.to_on
    ),
    plans as materialized (
      select plan.id, plan.target, plan.order_id, plan.customer_id, plan.product_ids, (plan.sort_date = ${today}::date)::int as due_today,
        (plan.sort_date between ${today}::date - ${LONG_OVERDUE_DAYS} and ${today}::date - 1)::int as overdue,
        (plan.sort_date < ${today}::date - ${LONG_OVERDUE_DAYS})::int as long_overdue,
        coalesce((plan.next_attempt_at <= ${now})::int, 0) as attempts
      from care_plans plan
      where plan.state in ('not_cared', 'in_care') and (plan.sort_date <= ${today}::date or plan.next_attempt_at <= ${now}) and ${which}
    )`;
}

const ALL_OF_ONE = `groups as (select 'all' as no, ${summed('')} from plans having count(*) > 0), pairs as (select id as person, 'all' as no from person)`;

const BY_MODE: Readonly<Record<AssignmentMode, (asked: PeopleAsked) => string>> = {
  unrestricted: () => ALL_OF_ONE,
  by_customer: (asked) => `
    mine as materialized (${ASSIGNED} union ${OWNED}),
    own as materialized (select person, customer_id from mine union ${MADE}),
    ${ownGroups(asked)},
    groups as (select 'order' || customer_id as no, ${summed('')} from plans where target = 'order' group by customer_id union all select * from own_groups),
    pairs as (select person, 'order' || customer_id as no from mine union select * from own_pairs)`,
  by_product: (asked) => `
    held as materialized (
      select eyes.person, holder.product_id, bool_or(not holder.is_through_component) as is_given
      from eyes join care_product_holders holder on holder.user_id = eyes.eye group by 1, 2
    ),
    combos as materialized (select array_agg(distinct combo_id) as ids from combo_components),
    -- What decides whose an order's plan is: its products, those of its open lines, and combos that have one of these.
    kinds as materialized (
      select row_number() over ()::text as no, product_ids, lines, sold_combos, ${summed('')} from (
        select plan.*,
          array(select line.product_id from care_lines line where line.plan_id = plan.id and line.settled_by is null order by 1) as lines,
          case when plan.product_ids && combos.ids then array(
            select distinct sold.product_id from order_product sold join combo_components part on part.combo_id = sold.product_id
            join care_lines line on line.plan_id = plan.id and line.settled_by is null and line.product_id = part.component_id
            where sold.order_id = plan.order_id order by 1) else '{}' end as sold_combos
        from plans plan cross join combos where plan.target = 'order'
      ) plan group by product_ids, lines, sold_combos
    ),
    matches as (
      select kinds.no, kinds.product_ids, line.product_id, held.person
      from kinds cross join lateral unnest(kinds.lines) line (product_id) join held on held.product_id = line.product_id
      union all
      select kinds.no, kinds.product_ids, sold.product_id, held.person
      from kinds cross join lateral unnest(kinds.sold_combos) sold (product_id) join held on held.product_id = sold.product_id and held.is_given
    ),
    -- Whose line it is sees the plan by a product of its order: by that of the line, unless the order has lost it.
    order_pairs as materialized (
      select person, no from matches where product_id = any(product_ids)
      union
      select person, no from matches where product_id <> all(product_ids)
        and exists (select 1 from unnest(matches.product_ids) ordered (product_id) join held on held.product_id = ordered.product_id and held.person = matches.person)
    ),
    own as materialized (
      ${OWNED} union ${MADE}
      union select held.person, due.customer_id from (${DUE_CUSTOMERS}) due join customer_product bought on bought.customer_id = due.customer_id join held on held.product_id = bought.product_id
    ),
    ${ownGroups(asked)},
    groups as (select no, due_today, overdue, long_overdue, attempts from kinds union all select * from own_groups),
    pairs as (select * from order_pairs union all select * from own_pairs)`,
};

const DUE_CUSTOMERS = `select distinct customer_id from plans where target = 'customer'`;
const ANY_DUE = `select distinct customer_id from plans`;
const ASSIGNED = `select eyes.person, due.customer_id from (${ANY_DUE}) due join user_care_customers given on given.customer_id = due.customer_id join eyes on eyes.eye = given.user_id`;
const OWNED = `select eyes.person, due.customer_id from (${ANY_DUE}) due join customers owned on owned.id = due.customer_id join eyes on eyes.eye = owned.owner_id`;
const MADE = `select person.id as person, due.customer_id from (${DUE_CUSTOMERS}) due join customers made on made.id = due.customer_id join person on person.id = made.created_by_id`;

/** Own plans of customers, by the pairs in `own`; those of nobody's customers are one group for everybody. */
function ownGroups({ nobodys }: PeopleAsked): string {
  const isNobodys = nobodys ? `select owned.id from customers owned join (${DUE_CUSTOMERS}) due on due.customer_id = owned.id where ${nobodys}` : 'select null::uuid as id where false';
  return `
    nobodys as materialized (${isNobodys}),
    own_groups as (
      select case when customer_id in (select id from nobodys) then 'nobodys' else 'own' || customer_id end as no, ${summed('')}
      from plans where target = 'customer' group by 1
    ),
    own_pairs as (
      select person, 'own' || customer_id as no from own where customer_id not in (select id from nobodys)
      union all
      select id, 'nobodys' from person
    )`;
}
