/**
 * The care modes as SQL, one condition per row and mode; `people` is an array of user ids. Every condition is a few
 * index probes, so that it costs the same for whoever sees little and whoever sees all: `offset 0` keeps the planner
 * from collecting everything that somebody has before the first row is looked at.
 */

/** Products of these people, groups and combos resolved. `is true` keeps it a lookup in a set that is made once per statement. */
export function isHeldBy(product: string, people: string): string {
  return `(${product} in (select held.product_id from care_product_holders held where held.user_id = any(${people}))) is true`;
}

/** Whether any active user holds the product. */
export function isHeld(product: string): string {
  return `exists (select 1 from care_product_holders held where held.product_id = ${product} and ${isActive('held.user_id')} offset 0)`;
}

/** `by_product`: an order of the customer has a product of theirs. */
export function customerBought(customerId: string, isTheirs: (product: string) => string): string {
  return `exists (select 1 from customer_product bought where bought.customer_id = ${customerId} and ${isTheirs('bought.product_id')} offset 0)`;
}

/** `by_product`: the order has a line of theirs. */
export function orderHas(orderId: string, isTheirs: (product: string) => string): string {
  return `exists (select 1 from order_lines line where line.order_id = ${orderId} and ${isTheirs('line.product_id')} offset 0)`;
}

/** `by_product`: the order of the plan has a line of theirs. */
export function planHas(plan: string, isTheirs: (product: string) => string): string {
  return `exists (select 1 from unnest(${plan}.product_ids) ordered (product_id) where ${isTheirs('ordered.product_id')})`;
}

/** `by_customer`: the customer is assigned to one of them. An owner counts as assigned, see `isOwnedBy`. */
export function isAssignedTo(customerId: string, people: string): string {
  return `exists (select 1 from user_care_customers mine where mine.customer_id = ${customerId} and mine.user_id = any(${people}) offset 0)`;
}

export function isOwnedBy(customerId: string, people: string): string {
  return `exists (select 1 from customer_summary owned where owned.id = ${customerId} and ${isAmong('owned.owner_id', people)} offset 0)`;
}

/** The owner of the plan's customer: the plan tells him itself, with a person's id that nobody has for none; of those that do not, the customer is asked. */
function ownerOf(plan: string): string {
  return `coalesce(${plan}.owner_id, (select owned.owner_id from customer_summary owned where owned.id = ${plan}.customer_id))`;
}

/** The plan's customer is theirs. */
export function planIsOwnedBy(plan: string, people: string): string {
  return isAmong(ownerOf(plan), people);
}

/** The plan's customer is neither owned by any active user nor assigned to one. */
export function planIsNobodys(plan: string): string {
  return `not (${isActive(ownerOf(plan))} or ${isAssigned(`${plan}.customer_id`)})`;
}

/** `is true` keeps it a lookup in a set that is made once; an array of a hundred would be gone through row by row. */
function isAmong(person: string, people: string): string {
  return `(${person} in (select unnest(${people}))) is true`;
}

/** A set as well: there are fewer people than rows. */
function isActive(person: string): string {
  return `(${person} in (select holder.id from user_summary holder where holder.is_active)) is true`;
}

/** Whether any active user has the customer assigned. */
export function isAssigned(customerId: string): string {
  return `exists (select 1 from user_care_customers mine where mine.customer_id = ${customerId} and ${isActive('mine.user_id')} offset 0)`;
}

/** Whether any active user owns the customer. */
export function isOwned(customerId: string): string {
  return `exists (select 1 from customer_summary owned join user_summary owner on owner.id = owned.owner_id and owner.is_active where owned.id = ${customerId} offset 0)`;
}

/** The ids of all customers whom these people own, are assigned, or have a product of; for who has few. */
export function ownedRows(people: string): string {
  return `select id from customers where owner_id = any(${people})`;
}

export function assignedRows(people: string): string {
  return `select customer_id as id from user_care_customers where user_id = any(${people})`;
}

export function boughtRows(people: string): string {
  return `select customer_id as id from customer_product where product_id = any(${heldProducts(people)})`;
}

/** The products of these people, as an array. */
export function heldProducts(people: string): string {
  return `array(select held.product_id from care_product_holders held where held.user_id = any(${people}))`;
}

/**
 * The plans, some more than once, with an unsettled line that these people may answer for: of a product of theirs, or of a component of
 * a combo that they were given as such. Every line that `AnswersForLines` says is theirs is among these.
 */
export function openLineRows(people: string): string {
  const ofCombos = `select part.component_id from care_product_holders held join combo_components part on part.combo_id = held.product_id where held.user_id = any(${people})`;
  const products = `array(select held.product_id from care_product_holders held where held.user_id = any(${people}) union ${ofCombos})`;
  return `select line.plan_id from care_lines line where line.settled_by is null and line.product_id = any(${products})`;
}
