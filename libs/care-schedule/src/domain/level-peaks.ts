import type { LocalDate } from '@tantam/kernel';

/** An open plan on the day on which it is due, with whose work it is. */
export interface DuePlan {
  readonly planId: string;
  /** Who does it on that day: the stand-in while the one responsible is away. */
  readonly userId: string;
  readonly responsibleId: string;
  readonly dueDate: LocalDate;
  /** What the customer is worth, in minor units; whoever is worth least waits first. */
  readonly value: number;
  /** False for what was agreed with the customer: it counts, and stays. */
  readonly isMovable: boolean;
}

export interface LevelMove {
  readonly planId: string;
  readonly userId: string;
  /** Another than `userId` when a stand-in is relieved. */
  readonly toUserId: string;
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
  /** Days on which somebody is away, by user. */
  readonly awayOn: ReadonlyMap<string, ReadonlySet<LocalDate>>;
}

/**
 * What is above somebody's capacity moves to the next working days on which whoever is responsible for it is here and has room: of a day
 * the plans of least value move, and of these the more valuable get the nearer day. Nothing is moved twice, no day becomes fuller than
 * its capacity, and what finds no room stays, as does what somebody is responsible for who has no capacity. Nothing goes to a day off;
 * what is due on one is held against the same capacity, as its date is nobody's fault.
 *
 * @param plans of the days and of all working days after them, in any order
 */
export function levelPeaks(ask: LevelAsk, plans: readonly DuePlan[]): readonly LevelMove[] {
  const load = new Load();
  for (const plan of plans) load.add(plan.userId, plan.dueDate, 1);
  return [...ask.capacity]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([userId, capacity]) => levelOne(ask, userId, capacity, plans.filter((plan) => plan.userId === userId), load));
}

function levelOne(ask: LevelAsk, userId: string, capacity: number, plans: readonly DuePlan[], load: Load): LevelMove[] {
  return ask.days.flatMap((day) => {
    const over = load.of(userId, day) - capacity;
    if (over <= 0) return [];
    const leaving = plans.filter((plan) => plan.dueDate === day && plan.isMovable && ask.capacity.has(plan.responsibleId)).sort(byValue).slice(0, over).reverse();
    return leaving.flatMap((plan): LevelMove[] => {
      const to = nextWithRoom(ask, plan.responsibleId, day, load);
      if (to === undefined) return [];
      load.add(userId, day, -1);
      load.add(plan.responsibleId, to, 1);
      return [{ planId: plan.planId, userId, toUserId: plan.responsibleId, from: day, to }];
    });
  });
}

function nextWithRoom({ workingDays, awayOn, capacity }: LevelAsk, userId: string, after: LocalDate, load: Load): LocalDate | undefined {
  return workingDays.find((day) => day > after && !awayOn.get(userId)?.has(day) && load.of(userId, day) < (capacity.get(userId) ?? 0));
}

/** How much is due for whom on which day. */
class Load {
  private readonly counts = new Map<string, number>();

  of(userId: string, day: LocalDate): number {
    return this.counts.get(`${userId} ${day}`) ?? 0;
  }

  add(userId: string, day: LocalDate, count: number): void {
    this.counts.set(`${userId} ${day}`, this.of(userId, day) + count);
  }
}

function byValue(one: DuePlan, other: DuePlan): number {
  return one.value - other.value || (one.planId < other.planId ? -1 : 1);
}
