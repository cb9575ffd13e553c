import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@tantam/kernel';
import type { Actor } from '../access/actor.js';
import type { Sentences } from '../http/problems.js';
import { Registries, type Registry } from './registries.js';

/** How a figure presses: what is for now, what is late, what comes, what is done. */
export const TODAY_URGENCIES = ['now', 'late', 'coming', 'done'] as const;
export type TodayUrgency = (typeof TODAY_URGENCIES)[number];

export interface TodayFigure {
  /** `care.due-today`; stable. */
  readonly key: string;
  readonly title: Sentences;
  readonly urgency: TodayUrgency;
  readonly count: number;
  /** There are more than were counted. */
  readonly isMore: boolean;
  /** What the count is held against: the cares of a day, the contacts of which some were reached; null or none: nothing. */
  readonly outOf?: number | null;
  /** The list behind the figure: its path in the API and the filters that give exactly these rows; null: there is none. */
  readonly list: { readonly path: string; readonly filters: Readonly<Record<string, string>> } | null;
}

/** Somebody of a team on a day. */
export interface TodayPerson {
  readonly userId: string;
  readonly fullName: string;
  readonly departmentId: string | null;
  /** Away on that day: the last day, and who stands in; null in it: nobody who is there. */
  readonly absence: { readonly until: LocalDate; readonly standIn: { readonly id: string; readonly fullName: string } | null } | null;
  readonly figures: readonly TodayFigure[];
}

/** What waits for a decision of who leads. */
export interface TodayDecision {
  /** `care.absent-late`; stable, a screen knows by it where it is mended. */
  readonly key: string;
  readonly text: Sentences;
  readonly urgency: 'now' | 'late';
  readonly count: number;
  readonly isMore: boolean;
  /** Whom it is about. */
  readonly userId: string | null;
  /** The list with these rows; null: there is none. */
  readonly list: TodayFigure['list'];
}

/** A team's day, as one module knows it. */
export interface TodayTeam {
  readonly people: readonly TodayPerson[];
  /** The same figures of all of them together; what several answer for counts once. */
  readonly total: readonly TodayFigure[];
  /** What was done by the hours of the day, 24 numbers, and on the same weekday a week before. */
  readonly hourly: { readonly key: string; readonly title: Sentences; readonly day: readonly number[]; readonly weekBefore: readonly number[] };
  readonly decisions: readonly TodayDecision[];
}

/** Whose day is asked for. */
export interface TeamAsked {
  readonly departmentId?: string;
  readonly day: LocalDate;
  readonly today: LocalDate;
}

/** What one module has to say of somebody's day. */
export interface TodaySource {
  readonly permission: string;
  /** The reader's own day. */
  own(actor: Actor, today: LocalDate): Promise<readonly TodayFigure[]>;
  /** The sums of whom the reader leads; null: he leads nobody in this. */
  team(actor: Actor, today: LocalDate): Promise<readonly TodayFigure[] | null>;
  /** Whom the reader leads, one by one; null: he leads nobody in this. */
  people?(actor: Actor, asked: TeamAsked): Promise<TodayTeam | null>;
}

/** What *Hôm nay* shows; modules register at start, `overview` puts it together. */
@Injectable()
export class TodaySources {
  private readonly registry: Registry<TodaySource>;

  constructor(registries: Registries) {
    this.registry = registries.open('today');
  }

  /** @param key `care-schedule.due` */
  register(key: string, source: TodaySource): void {
    this.registry.add(key, source);
  }

  all(): readonly TodaySource[] {
    return this.registry.all();
  }
}
