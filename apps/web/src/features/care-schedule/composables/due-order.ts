import { addDays, type LocalDate } from '@/shared/formatting/dates.ts';
import type { CarePlan } from '../api.types.ts';
import { longOverdueAfterDays } from './care-views.ts';

type Placed = Pick<CarePlan, 'id' | 'dueDate' | 'order'>;
type Key = readonly (string | number)[];
const endOfTime = '9999-12-31';

/** Today; late, latest first; coming, nearest first; long overdue, latest first: the default order of the API. */
function defaultKey({ id, dueDate, order }: Placed, today: LocalDate): Key {
  const day = dueDate ?? endOfTime;
  const daysFromEpoch = Date.parse(day) / 86_400_000;
  const tail = [order?.code ?? '', id];
  if (day === today) return [0, 0, ...tail];
  if (day > today) return [2, daysFromEpoch, ...tail];
  return [day >= addDays(today, -longOverdueAfterDays) ? 1 : 3, -daysFromEpoch, ...tail];
}

function compare(a: Key, b: Key): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? '';
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/**
 * Whether a row stands before another in the list's order.
 *
 * @returns undefined for an order that only the server can tell, such as by name
 */
export function standsBefore(row: Placed, other: Placed, sort: string, today: LocalDate): boolean | undefined {
  const isDown = sort.startsWith('-');
  const field = isDown ? sort.slice(1) : sort;
  const keyOf = (plan: Placed): Key | undefined => {
    if (field === '') return defaultKey(plan, today);
    if (field === 'dueDate') return [plan.dueDate ?? endOfTime, plan.order?.code ?? '', plan.id];
    return field === 'code' ? [plan.order?.code ?? '', plan.id] : undefined;
  };
  const [one, two] = [keyOf(row), keyOf(other)];
  if (!one || !two) return undefined;
  return isDown ? compare(one, two) > 0 : compare(one, two) < 0;
}
