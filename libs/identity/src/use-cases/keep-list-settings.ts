import { Injectable } from '@nestjs/common';
import { Database, Transactional } from '@tantam/platform';
import type { Actor } from '../access/actor.js';
import type { ListColumn } from '../domain/saved-view.js';
import type { ListSettingsItem } from '../queries/saved-views.query.js';
import { SavedFilters } from './saved-filters.js';

export interface ListSettingsInput {
  readonly columns: readonly ListColumn[];
  readonly density?: string | null;
}

/** How somebody has set up the columns and rows of a list: his own, on every machine. The last write counts. */
@Injectable()
export class KeepListSettings {
  constructor(
    private readonly database: Database,
    private readonly filters: SavedFilters,
  ) {}

  /** @throws DomainError `invalid-input` for a column named twice */
  @Transactional()
  async keep(actor: Actor, list: string, input: ListSettingsInput): Promise<ListSettingsItem> {
    this.filters.checkColumns(input.columns);
    const density = input.density ?? null;
    await this.database.execute(
      `insert into list_settings (user_id, list, columns, density) values ($1, $2, $3, $4)
       on conflict (user_id, list) do update set columns = excluded.columns, density = excluded.density, changed_at = now()`,
      [actor.userId, list, JSON.stringify(input.columns), density],
    );
    return { list, columns: input.columns, density };
  }
}
