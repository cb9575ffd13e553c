import { Injectable } from '@nestjs/common';
import { notFound } from '@tantam/kernel';
import { Database, invalidInput } from '@tantam/platform';
import type { SavedView } from '../domain/saved-view.js';
import { refused } from './constraint.js';

const REFUSALS = { saved_views_department_id_fkey: () => invalidInput([{ pointer: '/departmentId', code: 'unknown-reference' }]) };

@Injectable()
export class SavedViews {
  constructor(private readonly database: Database) {}

  async add(view: SavedView): Promise<void> {
    await refused(REFUSALS, () =>
      this.database.execute(
        `insert into saved_views (id, list, name, filters, columns, owner_id, shared_with, department_id, position) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [view.id, view.list, view.name, JSON.stringify(view.filters), jsonOrNull(view.columns), view.ownerId, view.sharedWith, view.departmentId, view.position],
      ),
    );
  }

  /** @throws DomainError `saved-view-not-found` */
  async getForUpdate(id: string): Promise<SavedView> {
    const row = await this.database.row<SavedView & Record<string, unknown>>(
      `select id, list, name, filters, columns, owner_id as "ownerId", shared_with as "sharedWith", department_id as "departmentId", position, version
       from saved_views where id = $1 for no key update`,
      [id],
    );
    if (!row) throw notFound('saved-view-not-found');
    return row;
  }

  async save(view: SavedView): Promise<void> {
    await refused(REFUSALS, () =>
      this.database.execute(
        `update saved_views set name = $2, filters = $3, columns = $4, shared_with = $5, department_id = $6, position = $7, version = version + 1 where id = $1`,
        [view.id, view.name, JSON.stringify(view.filters), jsonOrNull(view.columns), view.sharedWith, view.departmentId, view.position],
      ),
    );
  }

  async remove(id: string): Promise<void> {
    await this.database.execute(`delete from saved_views where id = $1`, [id]);
  }

  async countOf(ownerId: string, list: string): Promise<number> {
    const row = await this.database.row<{ count: number }>(`select count(*)::int as count from saved_views where owner_id = $1 and list = $2`, [ownerId, list]);
    return row?.count ?? 0;
  }
}

function jsonOrNull(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
