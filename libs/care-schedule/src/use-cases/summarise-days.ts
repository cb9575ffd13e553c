import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, type LocalDate } from '@tantam/kernel';
import { BusinessTime, Schedules, type Occurrence } from '@tantam/platform';
import { DaySummaries, type DaySummary } from '../persistence/day-summaries.js';
import { NOTHING_DONE } from '../domain/activity-numbers.js';
import { ActivityByPerson } from '../queries/activity-by-person.js';
import { NO_PLANS, PlansByPerson } from '../queries/plans-by-person.js';
import { TeamMembers } from '../queries/team-members.query.js';

/** So long after midnight what is open still tells what was open at the day's end. */
const SOON_MS = 15 * 60_000;
/** After a longer silence, so many days are told by what was recorded on them. */
const CAUGHT_UP_DAYS = 14;

/** At midnight of the business what each agent's day came to is written down, once. */
@Injectable()
export class SummariseDays implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly time: BusinessTime,
    private readonly members: TeamMembers,
    private readonly plans: PlansByPerson,
    private readonly activities: ActivityByPerson,
    private readonly summaries: DaySummaries,
  ) {}

  onModuleInit(): void {
    this.schedules.every('care-day-summaries', '0 0 * * *', (occurrence) => this.run(occurrence), { inTransaction: true });
  }

  /** @param occurrence the midnight at which a day began: the one before it is over */
  async run({ at, day }: Occurrence): Promise<void> {
    const over = addDays(day, -1);
    const isSoon = this.time.now().getTime() - at.getTime() < SOON_MS;
    const days = Array.from({ length: CAUGHT_UP_DAYS }, (_, back) => addDays(over, -back));
    for (const missing of await this.summaries.missing(days)) await this.summarise(missing, isSoon && missing === over);
  }

  private async summarise(day: LocalDate, knowsWhatIsOpen: boolean): Promise<void> {
    const members = await this.members.all(day);
    const actors = members.map(({ actor }) => actor);
    const plans = knowsWhatIsOpen ? await this.plans.of(actors, day) : null;
    const done = await this.activities.of(actors.map(({ userId }) => userId), day);
    await this.summaries.add(day, actors.map(({ userId }): DaySummary => {
      const { dueToday, overdue, longOverdue } = plans?.byPerson.get(userId) ?? NO_PLANS;
      const open = plans ? { due: dueToday + overdue + longOverdue, late: overdue + longOverdue } : { due: null, late: null };
      return { userId, ...open, ...(done.get(userId) ?? NOTHING_DONE) };
    }));
  }
}
