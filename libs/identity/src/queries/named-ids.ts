const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Of a long list of ids so many are named, of what came and of what went. */
export const MOST_NAMED = 20;

/** The ids that an entry of the trail names: the record, the customer, and those in its changes; of lists only what differs. */
export function namedIds(entry: { readonly resourceId: string | null; readonly customerId: string | null; readonly changes: Readonly<Record<string, unknown>> }): string[] {
  const found = [entry.resourceId, entry.customerId, ...Object.values(entry.changes).flatMap(ofChange)];
  return [...new Set(found.filter((one): one is string => typeof one === 'string' && ID.test(one)).map((id) => id.toLowerCase()))];
}

function ofChange(change: unknown): unknown[] {
  if (!isObject(change) || !('from' in change) || !('to' in change)) return valuesOf(change);
  const { from, to } = change;
  if (!Array.isArray(from) || !Array.isArray(to)) return [...valuesOf(from), ...valuesOf(to)];
  return [...valuesOf(without(to, from)), ...valuesOf(without(from, to))];
}

/** The texts in a value, however deep; of each list its beginning. */
function valuesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, MOST_NAMED).flatMap(valuesOf);
  return isObject(value) ? Object.values(value).flatMap(valuesOf) : [value];
}

function without(list: readonly unknown[], others: readonly unknown[]): unknown[] {
  const known = new Set(others.map((one) => JSON.stringify(one)));
  return list.filter((one) => !known.has(JSON.stringify(one)));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
