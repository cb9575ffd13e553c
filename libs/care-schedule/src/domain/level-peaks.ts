import type { LocalDate } from '@tantam/kernel';

/** An open plan on the day on which it is due, with whose work it is. */
export interface DuePlan {
  readonly planId: string;
  readonly userId: string;
  readonly dueDate: LocalDate;
  /** What the customer is worth, in minor units; whoever is worth least waits first. */
  readonly value: number;
  /** False for what was agreed with the customer: it counts, and stays. */
  readonly isMovable: boolean;
}

export interface LevelMove {
  readonly planId: string;
  readonly userId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface LevelAsk {
  /** Days to be relieved, in order. */
  readonly days: readonly LocalDate[];
  /** Days of work, in order, on which there may be room: later than the first of `days`. */
  readonly workingDays: readonly LocalDate[];
  /** Cares in a day by user; who has none is not levelled. */
  readonly capacity: ReadonlyMap<string, number>;
}

/**
 * What is above somebody's capacity moves to his next working days on which there is room: of a day the plans of least value move,
 * and of these the more valuable get the nearer day. Nothing is moved twice, no day becomes fuller than its capacity, and what
 * finds no room stays. Nothing goes to a day off; what is due on one is held against the same capacity, as its date is nobody's fault.
 *
 * @param plans of the days and of all working days after them, in any order
 */
export function levelPeaks(ask: LevelAsk, plans: readonly DuePlan[]): readonly LevelMove[] {
  return [...ask.capacity].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([userId, capacity]) => levelOne(ask, userId, capacity, plans.filter((plan) => plan.userId === userId)));
}

function levelOne(ask: LevelAsk, userId: string, capacity: number, plans: readonly DuePlan[]): LevelMove[] {
  const load = new Map<LocalDate, number>();
  for (const plan of plans) load.set(plan.dueDate, (load.get(plan.dueDate) ?? 0) + 1);
  return ask.days.flatMap((day) => {
    const over = (load.get(day) ?? 0) - capacity;
    if (over <= 0) return [];
    const leaving = plans.filter((plan) => plan.dueDate === day && plan.isMovable).sort(byValue).slice(0, over).reverse();
    return leaving.flatMap((plan): LevelMove[] => {
      const to = ask.workingDays.find((each) => each > day && (load.get(each) ?? 0) < capacity);
      if (to === undefined) return [];
      load.set(day, (load.get(day) ?? 0) - 1);
      load.set(to, (load.get(to) ?? 0) + 1);
      return [{ planId: plan.planId, userId, from: day, to }];
    });
  });
}

function byValue(one: DuePlan, other: DuePlan): number {
  return one.value - other.value || (one.planId < other.planId ? -1 : 1);
}
