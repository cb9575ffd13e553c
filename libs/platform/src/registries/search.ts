import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { Sentences } from '../http/problems.js';
import { Registries, type Registry } from './registries.js';

export interface SearchHit {
  readonly id: string;
  readonly code: string;
  /** What people call it; masked as far as the reader's rights go. */
  readonly title: string;
  readonly detail: string | null;
}

/** One kind of thing that the global search finds, by the rules of its own list: same hits, same order, same rights. */
export interface SearchSource {
  readonly kind: string;
  readonly title: Sentences;
  /** Without it the reader finds none of these. */
  readonly permission: string;
  find(actor: Actor, text: string, limit: number): Promise<readonly SearchHit[]>;
}

/** What can be found from everywhere; modules register at start, `overview` asks. */
@Injectable()
export class SearchSources {
  private readonly registry: Registry<SearchSource>;

  constructor(registries: Registries) {
    this.registry = registries.open('search');
  }

  /** @param key `customers.customers` */
  register(key: string, source: SearchSource): void {
    this.registry.add(key, source);
  }

  all(): readonly SearchSource[] {
    return this.registry.all();
  }
}
