import { Injectable } from '@nestjs/common';
import { can, type Actor } from '@tantam/identity';
import { SearchSources, type Language, type SearchHit } from '@tantam/platform';

export interface FoundKind {
  readonly kind: string;
  readonly title: string;
  readonly hits: readonly SearchHit[];
  /** The list of this kind has more. */
  readonly hasMore: boolean;
}

/**
 * A few hits of every kind that the reader may look for, by the rules of each kind's own list. Kinds in the order of the
 * modules; one without hits is left out.
 */
@Injectable()
export class GlobalSearch {
  constructor(private readonly sources: SearchSources) {}

  async find(actor: Actor, text: string, limit: number, language: Language): Promise<FoundKind[]> {
    const open = this.sources.all().filter((source) => can(actor, source.permission));
    const found = await Promise.all(
      open.map(async ({ kind, title, find }) => {
        const hits = await find(actor, text, limit + 1);
        return { kind, title: title[language], hits: hits.slice(0, limit), hasMore: hits.length > limit };
      }),
    );
    return found.filter(({ hits }) => hits.length > 0);
  }
}
