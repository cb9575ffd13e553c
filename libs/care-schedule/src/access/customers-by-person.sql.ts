import type { AssignmentMode } from '../domain/care-words.js';

/** The modes in which not everybody sees all. */
export type DividingMode = Exclude<AssignmentMode, 'unrestricted'>;

/** Placeholders and conditions that the statement is made of. */
export interface CustomersAsked {
  /** Ids of agents whose rights over customers are what they own, made, or have by the mode. */
  readonly people: string;
  readonly today: string;
  /** That the customer `owned` is nobody's; null: agents do not see nobody's customers. */
  readonly nobodys: string | null;
  /** That the customer `c` is seen by somebody besides these people. */
  readonly seenByOthers: string;
  /** Which customers are counted, by their id. */
  readonly isCounted: (customerId: string) => string;
}

/**
 * How many customers each of many agents sees: what `CareVisibility` and the role's scope say of one reader, for all of them in one
 * statement. A test holds it against every person's own list. One row per person, and one with `person` null: customers whom
 * nobody of all sees.
 */
export function customersByPerson(mode: DividingMode, { people, today, nobodys, seenByOthers, isCounted }: CustomersAsked): string {
  return `
    with person as (select unnest(${people}::uuid[]) as id),
    -- Through whose eyes each of them looks: his own, and theirs for whom he stands in today.
    eyes as materialized (
      select id as person, id as eye from person
      union
      select away.stand_in_id, away.user_id from user_absences away join user_summary absent on absent.id = away.user_id and absent.is_active
      where away.stand_in_id in (select id from person) and ${today}::date between away.from_on and away.to_on
    ),
    mine as materialized (
      select eyes.person, owned.id from customers owned join eyes on eyes.eye = owned.owner_id where ${isCounted('owned.id')}
      union
      select person.id, made.id from customers made join person on person.id = made.created_by_id where ${isCounted('made.id')}
      ${mode === 'by_customer' ? `union select eyes.person, given.customer_id from user_care_customers given join eyes on eyes.eye = given.user_id where ${isCounted('given.customer_id')}` : ''}
    ),
    ${mode === 'by_product' ? byKind(among(isCounted)) : NO_KINDS},
    nobodys as materialized (${nobodys ? `select owned.id from customers owned where ${isCounted('owned.id')} and ${nobodys}` : 'select null::uuid as id where false'})
    select person.id as person, ((select count(*) from nobodys) + coalesce(max(by_kind.customers), 0) + count(besides.id))::int as count
    from person left join (select kind_pairs.person, sum(kinds.customers) as customers from kind_pairs join kinds using (no) group by 1) by_kind on by_kind.person = person.id
    left join (
      select mine.person, mine.id from mine left join kind_of on kind_of.customer_id = mine.id
      where not exists (select 1 from nobodys where nobodys.id = mine.id) and not exists (select 1 from kind_pairs where kind_pairs.person = mine.person and kind_pairs.no = kind_of.no)
    ) besides on besides.person = person.id group by person.id
    union all
    select null, count(*)::int from customers c left join kind_of on kind_of.customer_id = c.id
    where ${isCounted('c.id')} and not exists (select 1 from mine where mine.id = c.id) and not exists (select 1 from nobodys where nobodys.id = c.id)
      and not exists (select 1 from kind_pairs where kind_pairs.no = kind_of.no) and not (${seenByOthers})`;
}

/** Some of many customers are looked up, each by her id, instead of reading what all have bought. */
function among(isCounted: CustomersAsked['isCounted']): string {
  return isCounted('') === 'true' ? 'true' : `customer_id = any(array(select counted.id from customers counted where ${isCounted('counted.id')}))`;
}

/** Customers are put together by what they have bought, so that the work grows with the kinds of customers and not with agents times customers. */
const byKind = (isCounted: string): string => `bought as materialized (select customer_id, array_agg(product_id order by product_id) as products from customer_product where ${isCounted} group by customer_id),
    kinds as materialized (select row_number() over () as no, products, count(*) as customers from bought group by products),
    kind_of as materialized (select bought.customer_id, kinds.no from bought join kinds using (products)),
    held as materialized (select distinct eyes.person, holder.product_id from eyes join care_product_holders holder on holder.user_id = eyes.eye),
    kind_pairs as materialized (select distinct held.person, kinds.no from kinds cross join lateral unnest(kinds.products) one (product_id) join held using (product_id))`;
const NO_KINDS = `kinds as (select 0 as no, 0 as customers where false), kind_of as (select null::uuid as customer_id, 0 as no where false), kind_pairs as (select null::uuid as person, 0 as no where false)`;
