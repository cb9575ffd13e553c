import { Injectable } from '@nestjs/common';
import { WorkingDays } from '@tantam/calendar';
import { addDays, rule, type LocalDate } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { Audit, BulkJobs, BusinessTime, Transactional, type BulkJob } from '@tantam/platform';
import { levelPeaks, type LevelMove } from '../domain/level-peaks.js';
import { DueLoad } from '../queries/due-load.query.js';
import { unique } from './assign-products.js';
import { CareCapacity, daysOf, type CapacityPerson } from './care-capacity.js';
import { CareAssigners } from './care-assigners.js';

export const LEVELLING_JOB = 'care-levelling';
/** So far ahead room is looked for. */
const ROOM_WITHIN_DAYS = 60;

export interface LevelInput {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Only theirs; without it everybody's whose work the actor may hand out. */
  readonly userIds?: readonly string[];
}

export interface LevelledDay {
  readonly date: LocalDate;
  readonly before: number;
  readonly after: number;
}

export interface LevelPreview {
  readonly moves: readonly LevelMove[];
  readonly people: readonly { readonly userId: string; readonly fullName: string; readonly capacity: number; readonly moved: number; readonly days: readonly LevelledDay[] }[];
  /** Above somebody's capacity and not to be moved: agreed with the customer, or no room within 60 days. */
  readonly left: number;
}

/** Proposes to move what is above somebody's capacity to his next days of work, and does it when told to; it can be taken back. */
@Injectable()
export class LevelCare {
  constructor(
    private readonly load: DueLoad,
    private readonly capacity: CareCapacity,
    private readonly workingDays: WorkingDays,
    private readonly assigners: CareAssigners,
    private readonly time: BusinessTime,
    private readonly jobs: BulkJobs,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError rule `care-period`, `care-levelling-in-past`, `care-of-unknown`; forbidden `care-of-other-departments` */
  async preview(actor: Actor, input: LevelInput): Promise<LevelPreview> {
    const { moves, people, last } = await this.plan(actor, input);
    const days = daysOf(input.from, last);
    const summaries = people.flatMap((person) => {
      const theirs = moves.filter((move) => move.userId === person.userId);
      const touched = days.flatMap((date, index): LevelledDay[] => {
        const before = person.due[index] ?? 0;
        const after = before - theirs.filter((move) => move.from === date).length + moves.filter((move) => move.toUserId === person.userId && move.to === date).length;
        return before === after ? [] : [{ date, before, after }];
      });
      return touched.length === 0 ? [] : [{ userId: person.userId, fullName: person.fullName, capacity: person.capacity ?? 0, moved: theirs.length, days: touched }];
    });
    const over = people.reduce((sum, person) => sum + daysOf(input.from, input.to).reduce((all, _, index) => all + Math.max(0, (person.due[index] ?? 0) - (person.capacity ?? 0)), 0), 0);
    return { moves, people: summaries, left: over - moves.length };
  }

  /** @throws DomainError as {@link preview}; rule `care-levelling-nothing` */
  @Transactional()
  async start(actor: Actor, input: LevelInput): Promise<BulkJob> {
    const { moves } = await this.plan(actor, input);
    if (moves.length === 0) throw rule('care-levelling-nothing');
    const asked = { from: input.from, to: input.to, userIds: unique(moves.map((move) => move.userId)) };
    const id = await this.jobs.add(actor, LEVELLING_JOB, asked, moves.map(({ planId, from, to }) => ({ targetId: planId, targetType: 'care_plan', plan: { from, to } })));
    this.audit.record({ action: 'care-levelling.asked', resource: 'bulk-job', resourceId: id, changes: { levelling: { from: null, to: asked } } });
    return this.jobs.get(actor, id);
  }

  private async plan(actor: Actor, { from, to, userIds }: LevelInput): Promise<{ moves: readonly LevelMove[]; people: readonly CapacityPerson[]; last: LocalDate }> {
    const days = daysOf(from, to);
    if (from < (await this.time.today())) throw rule('care-levelling-in-past');
    if (userIds) await this.assigners.requireMayAssignAll(actor, userIds, false);
    const wanted = userIds ? new Set(unique(userIds)) : null;
    // What is due afterwards takes room as well; at most as many days as can be asked for at once.
    const last = addDays(from, Math.min(days.length + ROOM_WITHIN_DAYS, 62) - 1);
    const { people } = await this.capacity.of(actor, from, last);
    const levelled = people.filter((person) => person.isActive && person.capacity !== null && (!wanted || wanted.has(person.userId)));
    const capacity = new Map(levelled.map((person) => [person.userId, person.capacity ?? 0]));
    const plans = await this.load.plansOf(actor, [...capacity.keys()], from, last);
    const calendar = await this.workingDays.calendar();
    const workingDays = daysOf(from, last).filter((day) => calendar.isWorkingDay(day));
    return { moves: levelPeaks({ days, workingDays, capacity, awayOn: await this.awayOn([...capacity.keys()], from, last) }, plans), people: levelled, last };
  }

  private async awayOn(userIds: readonly string[], from: LocalDate, to: LocalDate): Promise<ReadonlyMap<string, ReadonlySet<LocalDate>>> {
    const away = new Map<string, Set<LocalDate>>();
    for (const absence of await this.load.absences(userIds, from, to)) {
      const known = away.get(absence.userId) ?? new Set();
      for (const day of daysOf(absence.from, absence.to)) known.add(day);
      away.set(absence.userId, known);
    }
    return away;
  }
}
