import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import type { TeamAsked, TodayFigure, TodayPerson, TodayTeam } from '@tantam/platform';
import { DaySummaries } from '../persistence/day-summaries.js';
import { NOTHING_DONE, type ActivityNumbers } from '../domain/activity-numbers.js';
import { ActivityByPerson } from '../queries/activity-by-person.js';
import { NO_PLANS, PlansByPerson, type NumbersOfPeople } from '../queries/plans-by-person.js';
import { TeamMembers, type TeamMember } from '../queries/team-members.query.js';
import { doneFigures, dueFigures } from './day-figures.js';
import { TeamDecisions } from './team-decisions.js';

const WEEK_DAYS = 7;

/** The day of those who care for customers, agent by agent. Of a day that is over, what was open at its end is not told here. */
@Injectable()
export class CareTeam {
  constructor(
    private readonly members: TeamMembers,
    private readonly plans: PlansByPerson,
    private readonly activities: ActivityByPerson,
    private readonly summaries: DaySummaries,
    private readonly decisions: TeamDecisions,
  ) {}

  async of(reader: Actor, asked: TeamAsked): Promise<TodayTeam> {
    const members = await this.members.of(reader, asked);
    const ids = members.map(({ actor }) => actor.userId);
    const isToday = asked.day === asked.today;
    const plans = isToday ? await this.plans.of(members.map(({ actor }) => actor)) : null;
    const [done, day, weekBefore] = await Promise.all([
      this.activities.of(ids, asked.day), this.activities.byHour(ids, asked.day), this.activities.byHour(ids, addDays(asked.day, -WEEK_DAYS)),
    ]);
    const atEnd = isToday ? null : await this.summaries.dueAtEnd(ids, asked.day);
    const people = members.map((member) => ({ ...toPerson(member), figures: [...dueOf(member, asked, plans, atEnd), ...doneOf(member, asked.day, done)] }));
    return {
      people,
      total: totalOf(asked, plans, people, [...done.values()], members),
      hourly: { key: 'care.counted', title: { vi: 'Đã chăm sóc theo giờ, cộng dồn', en: 'Cares by the hour, cumulative' }, day, weekBefore },
      decisions: plans ? await this.decisions.of(reader, asked.today, members, plans.byPerson) : [],
    };
  }
}

function toPerson({ actor, fullName, departmentId, absence }: TeamMember): Omit<TodayPerson, 'figures'> {
  return { userId: actor.userId, fullName, departmentId, absence };
}

type DueAtEnd = ReadonlyMap<string, { readonly due: number; readonly late: number }>;

function dueOf({ actor }: TeamMember, { day }: TeamAsked, plans: NumbersOfPeople | null, atEnd: DueAtEnd | null): TodayFigure[] {
  if (plans) return dueFigures(day, plans.byPerson.get(actor.userId) ?? NO_PLANS, { forUserId: actor.userId });
  const numbers = atEnd?.get(actor.userId);
  return numbers ? dueAtEndOf(day, numbers) : [];
}

/** Of a day that is over: no list has these rows any more. */
function dueAtEndOf(day: LocalDate, { due, late }: { due: number; late: number }): TodayFigure[] {
  const known = new Set(['care.due', 'care.due-today', 'care.overdue']);
  return dueFigures(day, { dueToday: due - late, overdue: late, longOverdue: 0, attempts: 0 }, null).filter(({ key }) => known.has(key));
}

function doneOf({ actor, capacity }: TeamMember, day: LocalDate, done: ReadonlyMap<string, ActivityNumbers>): TodayFigure[] {
  return doneFigures(day, done.get(actor.userId) ?? NOTHING_DONE, capacity, { userId: actor.userId });
}

function totalOf({ day }: TeamAsked, plans: NumbersOfPeople | null, people: readonly TodayPerson[], done: readonly ActivityNumbers[], members: readonly TeamMember[]): TodayFigure[] {
  const sum = (number: keyof ActivityNumbers): number => done.reduce((all, each) => all + each[number], 0);
  const capacities = members.filter(({ absence, capacity }) => absence === null && capacity !== null).map(({ capacity }) => capacity ?? 0);
  const capacity = capacities.length > 0 ? capacities.reduce((all, each) => all + each, 0) : null;
  const doneByAll = doneFigures(day, { done: sum('done'), counted: sum('counted'), outbound: sum('outbound'), reached: sum('reached') }, capacity, null);
  return [...(plans ? dueFigures(day, plans.total, null) : dueAtEndOfAll(day, people)), ...doneByAll];
}

/** Summed over people, as it was kept: a plan that several answered for stands for each of them. */
function dueAtEndOfAll(day: LocalDate, people: readonly TodayPerson[]): TodayFigure[] {
  const sum = (key: string): number => people.reduce((all, { figures }) => all + (figures.find((figure) => figure.key === key)?.count ?? 0), 0);
  if (!people.some(({ figures }) => figures.some(({ key }) => key === 'care.due'))) return [];
  return dueAtEndOf(day, { due: sum('care.due'), late: sum('care.overdue') });
}
