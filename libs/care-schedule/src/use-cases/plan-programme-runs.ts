import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, maxLocalDate, uuidv7, type LocalDate } from '@tantam/kernel';
import { BusinessTime, Database, JobQueue, Schedules } from '@tantam/platform';
import { Programmes, type StoredProgramme } from '../persistence/programmes.js';

export const PROGRAMME_RUN_JOB = 'care-schedule.programme-run';
/** What was missed for longer is not made up for. */
const MOST_DAYS_BACK = 30;

/** Plans runs of care programmes: every midnight of the business for the day and what was missed, and at once when one was changed. */
@Injectable()
export class PlanProgrammeRuns implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly programmes: Programmes,
    private readonly schedules: Schedules,
    private readonly jobs: JobQueue,
    private readonly time: BusinessTime,
  ) {}

  onModuleInit(): void {
    this.schedules.every('care-programmes', '0 0 * * *', ({ day }) => this.ofDay(day));
  }

  /** For all active programmes; a day that has been planned already is left. */
  async ofDay(day: LocalDate): Promise<void> {
    for (const id of await this.programmes.activeIds()) {
      await this.database.transaction(async () => {
        const programme = await this.programmes.hold(id);
        if (!programme.active || (programme.ranThrough !== null && programme.ranThrough >= day)) return;
        const missed = programme.ranThrough === null ? day : addDays(programme.ranThrough, 1);
        await this.plan(programme, maxLocalDate(missed, addDays(day, -MOST_DAYS_BACK)), day, false);
      });
    }
  }

  /** After a change, in its transaction: takes back what nobody has acted on, and gives anew by what holds now. */
  async ofChange(programme: StoredProgramme, isNew: boolean): Promise<void> {
    const today = await this.time.today();
    const earliest = isNew ? null : await this.programmes.earliestOpen(programme.id);
    const from = earliest === null || earliest > today ? today : maxLocalDate(earliest, addDays(today, -MOST_DAYS_BACK));
    await this.plan(programme, from, today, !isNew);
  }

  private async plan(programme: StoredProgramme, fromOn: LocalDate, day: LocalDate, takesBack: boolean): Promise<void> {
    const id = await this.programmes.planRun({ id: uuidv7(), programme, fromOn, day, takesBack, gives: programme.active });
    if (id) await this.jobs.add(PROGRAMME_RUN_JOB, id);
  }
}
