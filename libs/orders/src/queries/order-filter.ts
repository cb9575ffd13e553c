import { can, type Actor, type SqlParameters } from '@tantam/identity';
import { CustomerSearch } from '@tantam/customers';
import type { OrderListRequest } from './order-shapes.js';

/** The conditions of a list's filters over the order `o`. Days are those of the business zone. */
export function orderFilter(query: OrderListRequest, actor: Actor, parameters: SqlParameters, zone: string): string[] {
  // One value is compared as itself: PostgreSQL takes a list for ten, and would plan anew each time because one costs less.
  const among = (column: string, type: string, values: readonly string[] | undefined): string[] => {
    if (!values?.length) return [];
    return [values.length === 1 ? `o.${column} = ${parameters.add(values[0])}::${type}` : `o.${column} = any(${parameters.add(values)}::${type}[])`];
  };
  const conditions = [
    ...among('status', 'text', query.status),
    ...among('kind', 'text', query.kind),
    ...among('customer_id', 'uuid', query.customerId),
    ...among('branch_id', 'uuid', query.branchId),
    ...among('taken_by_id', 'uuid', query.takenById),
    ...among('created_by_id', 'uuid', query.createdById),
  ];
  if (query.sourceSystem) conditions.push(`o.source_system = ${parameters.add(query.sourceSystem)}`);
  if (query.productId?.length) {
    conditions.push(`o.id in (select line.order_id from order_lines line where line.product_id = any(${parameters.add(query.productId)}::uuid[]))`);
  }
  if (query.placedFrom) conditions.push(`o.placed_at >= ${startOfDay(parameters.add(query.placedFrom), 0, parameters.add(zone))}`);
  if (query.placedTo) conditions.push(`o.placed_at < ${startOfDay(parameters.add(query.placedTo), 1, parameters.add(zone))}`);
  const text = query.q?.trim();
  if (text) conditions.push(search(text, actor, parameters));
  return conditions;
}

/** The moment a day begins in the zone; `::timestamp` first, or the server's own zone would be used. */
function startOfDay(day: string, daysLater: number, zone: string): string {
  return `((${day}::date + ${daysLater})::timestamp at time zone ${zone}::text)`;
}

/** The beginning of a code in any case, or the customer by the one search box. */
function search(text: string, actor: Actor, parameters: SqlParameters): string {
  const byCode = `lower(o.code) like ${parameters.add(`${escapeLike(text.toLowerCase())}%`)}`;
  const customer = CustomerSearch.condition(text, 'c', parameters, { seesContact: can(actor, 'customers.see-contact') });
  return customer ? `(${byCode} or o.customer_id in (select c.id from customer_summary c where ${customer.where}))` : byCode;
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
