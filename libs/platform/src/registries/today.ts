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

/** What one module has to say of somebody's day. */
export interface TodaySource {
  readonly permission: string;
  /** The reader's own day. */
  own(actor: Actor, today: LocalDate): Promise<readonly TodayFigure[]>;
  /** The sums of whom the reader leads; null: he leads nobody in this. */
  team(actor: Actor, today: LocalDate): Promise<readonly TodayFigure[] | null>;
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
