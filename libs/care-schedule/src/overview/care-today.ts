import { Injectable, type OnModuleInit } from '@nestjs/common';
import { startOfDayIn, type LocalDate } from '@tantam/kernel';
import { can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { BusinessTime, Database, TodaySources, type TodayFigure } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { NOTHING_DONE, type ActivityNumbers } from '../domain/activity-numbers.js';
import { ACTIVITY_NUMBERS } from '../queries/activity-by-person.js';
import type { CarePlanFilters } from '../queries/care-filters.js';
import { CarePlanConditions } from '../queries/care-filters.sql.js';
import { CareTeam } from './care-team.js';
import { allDueFigure, doneFigures, dueFigure, dueWords, MOST, type DueWords } from './day-figures.js';

type Whose = 'own' | 'team';

/** What is due for somebody today, what he has been trying to reach, what he has done; for who leads, the same of all he sees. */
@Injectable()
export class CareToday implements OnModuleInit {
  constructor(
    private readonly sources: TodaySources,
    private readonly database: Database,
    private readonly conditions: CarePlanConditions,
    private readonly visibility: Visibility,
    private readonly time: BusinessTime,
    private readonly careTeam: CareTeam,
  ) {}

  onModuleInit(): void {
    this.sources.register('care-schedule.due', {
      permission: CARE.read.name,
      own: (actor, today) => this.figures(actor, today, 'own'),
      team: (actor, today) => (can(actor, CARE.supervise.name) ? this.figures(actor, today, 'team') : Promise.resolve(null)),
      people: (actor, asked) => (can(actor, CARE.supervise.name) ? this.careTeam.of(actor, asked) : Promise.resolve(null)),
    });
  }

  private async figures(actor: Actor, today: LocalDate, whose: Whose): Promise<TodayFigure[]> {
    const filters: CarePlanFilters = whose === 'own' ? { forMe: true } : {};
    const parts = await Promise.all(dueWords(today).map((words) => this.due(actor, words, filters)));
    return [allDueFigure(today, parts, filters), ...parts, ...(await this.done(actor, today, whose))];
  }

  /** The same rows as the worklist with these filters. */
  private async due(actor: Actor, words: DueWords, whose: CarePlanFilters): Promise<TodayFigure> {
    const asked: CarePlanFilters = { ...words.filters, ...whose, state: ['not_cared', 'in_care'] };
    const parameters = new SqlParameters();
    const { where } = await this.conditions.ofList(actor, asked, 'plan', parameters, 'count');
    const row = await this.database.row<{ n: number }>(`select count(*)::int as n from (select 1 from care_plans plan where ${where} limit ${MOST + 1}) counted`, parameters.values);
    return dueFigure(words, row?.n ?? 0, asked);
  }

  /** The same rows as the care history with these filters. */
  private async done(actor: Actor, today: LocalDate, whose: Whose): Promise<TodayFigure[]> {
    const parameters = new SqlParameters();
    const since = parameters.add(startOfDayIn(today, await this.time.zone()));
    const by = whose === 'own' ? `activity.recorded_by_id = ${parameters.add(actor.userId)}::uuid` : await this.visibility.visibleTo(actor, 'careActivity', 'activity', parameters);
    const row = await this.database.row<ActivityNumbers & Record<string, unknown>>(
      `select ${ACTIVITY_NUMBERS} from care_activities activity where activity.recorded_at >= ${since} and ${by}`,
      parameters.values,
    );
    const capacity = whose === 'own' ? await this.capacityOf(actor) : null;
    return doneFigures(today, row ?? NOTHING_DONE, capacity, whose === 'own' ? { userId: actor.userId } : {});
  }

  private async capacityOf(actor: Actor): Promise<number | null> {
    const row = await this.database.row<{ capacity: number | null }>(`select daily_care_capacity as capacity from user_summary where id = $1`, [actor.userId]);
    return row?.capacity ?? null;
  }
}
