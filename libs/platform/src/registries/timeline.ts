import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { Language, Sentences } from '../http/problems.js';
import { Registries, type Registry } from './registries.js';

/** What is opened from an event: `order` with its id. */
export interface TimelineLink {
  readonly resource: string;
  readonly id: string;
  readonly code: string | null;
}

/** An event as the view of its source gives it. */
export interface TimelineRow {
  readonly id: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a reader is shown of an event. */
export interface ShownEvent {
  /** One sentence or less, in the reader's language. */
  readonly text: string;
  readonly link: TimelineLink | null;
  /** What a screen may show besides; JSON-safe. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Events of customers that a module tells the timeline.
 *
 * Its view has `customer_id uuid, at timestamptz, id uuid, kind text, by_id uuid, data jsonb` and leans on an index that
 * begins with the customer and the moment, both ascending, so that the newest few are found whatever their number.
 * `(at, id)` is unique within a view.
 */
export interface TimelineSource {
  readonly view: string;
  /** What each kind is called, e.g. in the filter. */
  readonly kinds: Readonly<Record<string, Sentences>>;
  /** Without it the reader has none of these events. */
  readonly permission: string;
  /** Whose rules say who sees an event: those of `resource`, over the row of `relation` whose `id` is the view's `column`. */
  readonly visibility: { readonly resource: string; readonly relation: string; readonly column: 'id' | 'customer_id' | 'plan_id' };
  show(row: TimelineRow, reader: { readonly actor: Actor; readonly language: Language }): ShownEvent;
}

/** Where a customer's timeline comes from; modules register at start, `overview` merges. */
@Injectable()
export class TimelineSources {
  private readonly registry: Registry<TimelineSource>;

  constructor(registries: Registries) {
    this.registry = registries.open('timeline');
  }

  /** @param key `orders.placed` */
  register(key: string, source: TimelineSource): void {
    this.registry.add(key, source);
  }

  all(): readonly TimelineSource[] {
    return this.registry.all();
  }
}
