import { Injectable } from '@nestjs/common';
import { notFound } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import { can, type Actor } from '../access/actor.js';
import { identityPermissions } from '../identity.permissions.js';
import type { ListColumn, SavedView } from '../domain/saved-view.js';

export interface SavedViewItem extends SavedView {
  readonly ownerName: string;
  /** Whether the reader may change and delete it. */
  readonly isMine: boolean;
}

export interface ListSettingsItem {
  readonly list: string;
  readonly columns: readonly ListColumn[];
  readonly density: string | null;
}

const SELECT = `
  select view.id, view.list, view.name, view.filters, view.columns, view.owner_id as "ownerId", owner.full_name as "ownerName", view.shared_with as "sharedWith",
    view.department_id as "departmentId", view.position, view.version
  from saved_views view join users owner on owner.id = view.owner_id
  where (view.owner_id = $1 or view.shared_with = 'everyone' or (view.shared_with = 'department' and exists (
    select 1 from users reader join department_tree tree on tree.descendant_id = reader.department_id where reader.id = $1 and tree.ancestor_id = view.department_id)))`;

/** Views that a reader has of a list: his own, and those shared with him. A department's are seen in it and below it. */
@Injectable()
export class SavedViewQueries {
  constructor(private readonly database: Database) {}

  /** By position, then name. */
  async of(actor: Actor, list: string): Promise<SavedViewItem[]> {
    const rows = await this.database.rows<SavedViewItem & Record<string, unknown>>(`${SELECT} and view.list = $2 order by view.position, view.name, view.id`, [actor.userId, list]);
    return rows.map((row) => shown(row, actor));
  }

  /** @throws DomainError `saved-view-not-found`, also when it is not shared with the reader */
  async one(actor: Actor, id: string): Promise<SavedViewItem> {
    const row = await this.database.row<SavedViewItem & Record<string, unknown>>(`${SELECT} and view.id = $2`, [actor.userId, id]);
    if (!row) throw notFound('saved-view-not-found');
    return shown(row, actor);
  }

  async settingsOf(actor: Actor): Promise<ListSettingsItem[]> {
    return this.database.rows<ListSettingsItem & Record<string, unknown>>(`select list, columns, density from list_settings where user_id = $1 order by list`, [actor.userId]);
  }
}

/** What is shared stays changeable when its owner has gone. */
function shown(row: Omit<SavedViewItem, 'isMine'>, actor: Actor): SavedViewItem {
  const isKeeper = row.sharedWith !== 'nobody' && can(actor, identityPermissions.settingsManage.name);
  return { ...row, isMine: row.ownerId === actor.userId || isKeeper };
}
