import type { CareLine } from '../domain/care-line.js';

const LINE_COLUMNS = 'plan_id, product_id, quantity, interval_days, due_date, due_beyond_horizon, settled_by';
const LINE_PARAMETERS = ['uuid', 'uuid', 'date', 'int', 'int', 'int', 'numeric', 'int', 'boolean', 'text'];

/** Selects the lines of plans out of the arrays of {@link lineColumns}. */
function linesFrom(first: number): string {
  const [planIds, productIds, days, ...columns] = LINE_PARAMETERS.map((type, index) => `$${first + index}::${type}[]`);
  return `select (${planIds})[plan] as plan_id, (${productIds})[product] as product_id, quantity, interval_days, (${days})[day] as due_date, coalesce(beyond, false) as due_beyond_horizon, settled_by
    from unnest(${columns.join(', ')}) as line (plan, product, day, quantity, interval_days, beyond, settled_by)`;
}

/** Adds lines to plans that have none of their products. */
export function insertLinesFrom(first: number): string {
  return `insert into care_lines (${LINE_COLUMNS}) ${linesFrom(first)}`;
}

/**
 * Plans get these lines and no others. Of several mostly one has changed, and is written in its place: the others are left alone.
 * Nobody changes lines without holding their plan.
 */
export const REPLACE_LINES = `
  with wanted as materialized (
    ${linesFrom(1)}
  ), had as materialized (
    select ${LINE_COLUMNS}, is_set_by_care from care_lines where plan_id = any($${LINE_PARAMETERS.length + 1}::uuid[])
  ), differing as materialized (
    select wanted.*, had.plan_id is null as is_new from wanted left join had on had.plan_id = wanted.plan_id and had.product_id = wanted.product_id
    where had.plan_id is null
      or (had.quantity, had.interval_days, had.due_date, had.due_beyond_horizon, had.settled_by, had.is_set_by_care)
        is distinct from (wanted.quantity, wanted.interval_days, wanted.due_date, wanted.due_beyond_horizon, wanted.settled_by, false)
  ), gone as (
    delete from care_lines line using (select plan_id, product_id from had except select plan_id, product_id from wanted) former
    where line.plan_id = former.plan_id and line.product_id = former.product_id
  ), changed as (
    update care_lines line set quantity = differing.quantity, interval_days = differing.interval_days, due_date = differing.due_date,
      due_beyond_horizon = differing.due_beyond_horizon, settled_by = differing.settled_by, is_set_by_care = false
    from differing where not is_new and line.plan_id = differing.plan_id and line.product_id = differing.product_id
  )
  insert into care_lines (${LINE_COLUMNS}) select ${LINE_COLUMNS} from differing where is_new`;

export interface LinesOfPlan {
  readonly planId: string;
  readonly lines: readonly LineToWrite[];
}

/**
 * Plans, products and days once each, then per line their numbers and the rest; a column of nothing is left empty. Arrays of ids,
 * numbers, days and bare words, as PostgreSQL reads them: the driver would look through each of thousands of values for what to quote.
 */
export function lineColumns(plans: readonly LinesOfPlan[]): string[] {
  const [planOf, productOf, dayOf] = [numbering(), numbering(), numbering()];
  const columns: (string | number | boolean)[][] = [[], [], [], [], [], [], []];
  const [planNumbers = [], products = [], days = [], quantities = [], intervals = [], beyond = [], settled = []] = columns;
  for (const { planId, lines } of plans) {
    for (const line of lines) {
      planNumbers.push(planOf.numberOf(planId));
      products.push(productOf.numberOf(line.productId));
      days.push(dayOf.numberOf(line.dueDate));
      quantities.push(line.quantity.toFixed());
      intervals.push(line.intervalDays);
      beyond.push(line.dueBeyondHorizon);
      settled.push(line.settledBy ?? (line.isSettledByLaterOrder ? 'later_order' : 'NULL'));
    }
  }
  if (!beyond.includes(true)) beyond.length = 0;
  if (settled.every((by) => by === 'NULL')) settled.length = 0;
  return [planOf.values(), productOf.values(), dayOf.values(), ...columns].map((values) => `{${values.join(',')}}`);
}

/** Each value once, counted from 1 as arrays of PostgreSQL are. */
function numbering(): { numberOf(value: string): number; values(): string[] } {
  const numbers = new Map<string, number>();
  return {
    numberOf: (value) => {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      numbers.set(value, numbers.size + 1);
      return numbers.size;
    },
    values: () => [...numbers.keys()],
  };
}

type LineToWrite = CareLine & { readonly isSettledByLaterOrder?: boolean; readonly settledBy?: 'care' | null };
