import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, startOfDayIn, type LocalDate } from '@tantam/kernel';
import { can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { BusinessTime, Database, TodaySources, type TodayFigure } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import type { CarePlanFilters } from '../queries/care-filters.js';
import { CarePlanConditions } from '../queries/care-filters.sql.js';
import { isOutbound, isReached } from '../queries/contact-figures.sql.js';

/** Exact up to here; people do not count further. */
const MOST = 9_999;
/** A plan that is late by more than this lies on a tab of its own. */
const LONG_OVERDUE_DAYS = 30;
const COMING_DAYS = 7;

type Whose = 'own' | 'team';
type Urgency = Pick<TodayFigure, 'key' | 'title' | 'urgency'> & { readonly filters: CarePlanFilters };

/** Whoever could not be reached and is to be tried again by now. */
const TO_BE_TRIED: Urgency = { key: 'care.attempts-due', title: { vi: 'Đến giờ gọi lại', en: 'To be tried again' }, urgency: 'now', filters: { attemptDue: true } };
const RECORDED = { key: 'care.done-today', title: { vi: 'Đã ghi nhận hôm nay', en: 'Recorded today' } };
const COUNTED = { key: 'care.counted-today', title: { vi: 'Trong đó tính là một lần chăm sóc', en: 'Of these, counted as a care' } };
const REACHED = { key: 'care.reached-today', title: { vi: 'Gặp được khách', en: 'Customers reached' } };

/** What is due for somebody today, what he has been trying to reach, what he has done; for who leads, the same of all he sees. */
@Injectable()
export class CareToday implements OnModuleInit {
  constructor(
    private readonly sources: TodaySources,
    private readonly database: Database,
    private readonly conditions: CarePlanConditions,
    private readonly visibility: Visibility,
    private readonly time: BusinessTime,
  ) {}

  onModuleInit(): void {
    this.sources.register('care-schedule.due', {
      permission: CARE.read.name,
      own: (actor, today) => this.figures(actor, today, 'own'),
      team: (actor, today) => (can(actor, CARE.supervise.name) ? this.figures(actor, today, 'team') : Promise.resolve(null)),
    });
  }

  private async figures(actor: Actor, today: LocalDate, whose: Whose): Promise<TodayFigure[]> {
    const due = await Promise.all([...urgencies(today), TO_BE_TRIED].map((urgency) => this.due(actor, urgency, whose)));
    return [...due, ...(await this.done(actor, today, whose))];
  }

  /** The same rows as the worklist with these filters. */
  private async due(actor: Actor, { filters, ...figure }: Urgency, whose: Whose): Promise<TodayFigure> {
    const asked: CarePlanFilters = { ...filters, state: ['not_cared', 'in_care'], ...(whose === 'own' ? { forMe: true } : {}) };
    const parameters = new SqlParameters();
    const { where } = await this.conditions.ofList(actor, asked, 'plan', parameters, 'count');
    const count = await this.countUpTo(`select 1 from care_plans plan where ${where}`, parameters);
    return { ...figure, ...count, list: { path: '/care-plans', filters: textsOf(asked) } };
  }

  /** The same rows as the care history with these filters. */
  private async done(actor: Actor, today: LocalDate, whose: Whose): Promise<TodayFigure[]> {
    const parameters = new SqlParameters();
    const since = parameters.add(startOfDayIn(today, await this.time.zone()));
    const by = whose === 'own' ? `activity.recorded_by_id = ${parameters.add(actor.userId)}::uuid` : await this.visibility.visibleTo(actor, 'careActivity', 'activity', parameters);
    const row = await this.database.row<{ done: number; counted: number; outbound: number; reached: number }>(
      `select count(*)::int as done, (count(*) filter (where activity.is_counted))::int as counted,
         (count(*) filter (where ${isOutbound('activity')}))::int as outbound, (count(*) filter (where ${isReached('activity')}))::int as reached
       from care_activities activity where activity.recorded_at >= ${since} and ${by}`,
      parameters.values,
    );
    const filters = { from: today, to: today, ...(whose === 'own' ? { userId: actor.userId } : {}) };
    const figure = (words: Pick<TodayFigure, 'key' | 'title'>, count: number, more: Record<string, string>, outOf: number | null = null): TodayFigure => ({
      ...words, urgency: 'done', count, isMore: false, outOf, list: { path: '/care-activities', filters: { ...filters, ...more } },
    });
    return [
      figure(RECORDED, row?.done ?? 0, {}),
      figure(COUNTED, row?.counted ?? 0, { counted: 'true' }, whose === 'own' ? await this.capacityOf(actor) : null),
      figure(REACHED, row?.reached ?? 0, { outbound: 'true', resultCategory: 'reached' }, row?.outbound ?? 0),
    ];
  }

  private async capacityOf(actor: Actor): Promise<number | null> {
    const row = await this.database.row<{ capacity: number | null }>(`select daily_care_capacity as capacity from user_summary where id = $1`, [actor.userId]);
    return row?.capacity ?? null;
  }

  private async countUpTo(rows: string, parameters: SqlParameters): Promise<{ count: number; isMore: boolean }> {
    const row = await this.database.row<{ n: number }>(`select count(*)::int as n from (${rows} limit ${MOST + 1}) counted`, parameters.values);
    const n = row?.n ?? 0;
    return { count: Math.min(n, MOST), isMore: n > MOST };
  }
}

function urgencies(today: LocalDate): Urgency[] {
  return [
    { key: 'care.due-today', title: { vi: 'Đến hạn hôm nay', en: 'Due today' }, urgency: 'now', filters: { dueFrom: today, dueTo: today } },
    {
      key: 'care.overdue', title: { vi: 'Quá hạn', en: 'Overdue' }, urgency: 'late',
      filters: { dueFrom: addDays(today, -LONG_OVERDUE_DAYS), dueTo: addDays(today, -1) },
    },
    { key: 'care.long-overdue', title: { vi: 'Quá hạn lâu', en: 'Long overdue' }, urgency: 'late', filters: { dueTo: addDays(today, -LONG_OVERDUE_DAYS - 1) } },
    { key: 'care.coming', title: { vi: '7 ngày tới', en: 'Next 7 days' }, urgency: 'coming', filters: { dueFrom: addDays(today, 1), dueTo: addDays(today, COMING_DAYS) } },
  ];
}

/** As the query string has them. */
function textsOf(filters: CarePlanFilters): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : String(value)]])));
}
