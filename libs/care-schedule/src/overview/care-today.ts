import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, startOfDayIn, type LocalDate } from '@tantam/kernel';
import { can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { BusinessTime, Database, TodaySources, type TodayFigure } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import type { CarePlanFilters } from '../queries/care-filters.js';
import { CarePlanConditions } from '../queries/care-filters.sql.js';

/** Exact up to here; people do not count further. */
const MOST = 9_999;
/** A plan that is late by more than this lies on a tab of its own. */
const LONG_OVERDUE_DAYS = 30;
const COMING_DAYS = 7;

type Urgency = Pick<TodayFigure, 'key' | 'title' | 'urgency'> & { readonly filters: CarePlanFilters };

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

  private async figures(actor: Actor, today: LocalDate, whose: 'own' | 'team'): Promise<TodayFigure[]> {
    const due = await Promise.all(urgencies(today).map((urgency) => this.due(actor, urgency, whose)));
    return [...due, await this.attempts(actor, whose), ...(await this.done(actor, today, whose))];
  }

  /** The same rows as the worklist with these filters. */
  private async due(actor: Actor, { filters, ...figure }: Urgency, whose: 'own' | 'team'): Promise<TodayFigure> {
    const asked: CarePlanFilters = { ...filters, state: ['not_cared', 'in_care'], ...(whose === 'own' ? { forMe: true } : {}) };
    const parameters = new SqlParameters();
    const where = await this.conditions.of(actor, asked, 'plan', parameters);
    const count = await this.countUpTo(`select 1 from care_plans plan where ${where}`, parameters);
    return { ...figure, ...count, list: { path: '/care-plans', filters: textsOf(asked) } };
  }

  /** Whoever could not be reached and is to be tried again by now; the list cannot be asked for them alone. */
  private async attempts(actor: Actor, whose: 'own' | 'team'): Promise<TodayFigure> {
    const parameters = new SqlParameters();
    const now = parameters.add(this.time.now());
    const where = await this.conditions.of(actor, { state: ['not_cared', 'in_care'], ...(whose === 'own' ? { forMe: true } : {}) }, 'plan', parameters);
    const count = await this.countUpTo(`select 1 from care_plans plan where plan.next_attempt_at <= ${now} and ${where}`, parameters);
    return { key: 'care.attempts-due', title: { vi: 'Đến giờ gọi lại', en: 'To be tried again' }, urgency: 'now', ...count, list: null };
  }

  private async done(actor: Actor, today: LocalDate, whose: 'own' | 'team'): Promise<TodayFigure[]> {
    const parameters = new SqlParameters();
    const since = parameters.add(startOfDayIn(today, await this.time.zone()));
    const by = whose === 'own' ? `activity.recorded_by_id = ${parameters.add(actor.userId)}::uuid` : await this.visibility.visibleTo(actor, 'careActivity', 'activity', parameters);
    const row = await this.database.row<{ done: number; counted: number }>(
      `select count(*)::int as done, (count(*) filter (where activity.is_counted))::int as counted from care_activities activity where activity.recorded_at >= ${since} and ${by}`,
      parameters.values,
    );
    const list = { path: '/care-activities', filters: { from: today, to: today, ...(whose === 'own' ? { userId: actor.userId } : {}) } };
    return [
      { key: 'care.done-today', title: { vi: 'Đã ghi nhận hôm nay', en: 'Recorded today' }, urgency: 'done', count: row?.done ?? 0, isMore: false, list },
      { key: 'care.counted-today', title: { vi: 'Trong đó tính là một lần chăm sóc', en: 'Of these, counted as a care' }, urgency: 'done', count: row?.counted ?? 0, isMore: false, list: null },
    ];
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
