import { Injectable } from '@nestjs/common';
import { cleanLine, forbidden, rule, stale, uuidv7 } from '@tantam/kernel';
import { Audit, fieldChanges, invalidInput, Transactional } from '@tantam/platform';
import { can, type Actor } from '../access/actor.js';
import { identityPermissions } from '../identity.permissions.js';
import type { ListColumn, SavedView, SharedWith } from '../domain/saved-view.js';
import { SavedViews } from '../persistence/saved-views.js';
import { Actors } from '../queries/actors.query.js';
import { SavedViewQueries } from '../queries/saved-views.query.js';
import { SavedFilters } from './saved-filters.js';

export interface SavedViewInput {
  readonly name?: string;
  readonly filters?: Readonly<Record<string, string>>;
  readonly columns?: readonly ListColumn[] | null;
  readonly sharedWith?: SharedWith;
  readonly departmentId?: string | null;
  readonly position?: number;
}

/** Of one user and list: more tabs than that nobody finds his way through. */
const MOST_VIEWS = 50;

/** Views of lists: one's own, and those that one shares. */
@Injectable()
export class ChangeSavedViews {
  constructor(
    private readonly views: SavedViews,
    private readonly queries: SavedViewQueries,
    private readonly filters: SavedFilters,
    private readonly actors: Actors,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `invalid-input`; `forbidden`, `views-not-shareable`; rule `too-many-saved-views` */
  @Transactional()
  async add(actor: Actor, input: SavedViewInput & { readonly list: string; readonly name: string; readonly filters: Readonly<Record<string, string>> }): Promise<string> {
    const list = this.filters.listFor(actor, input.list);
    await this.filters.check(actor, list, input.filters);
    if (input.columns) this.filters.checkColumns(input.columns);
    if ((await this.views.countOf(actor.userId, list.name)) >= MOST_VIEWS) throw rule('too-many-saved-views', { most: MOST_VIEWS });
    const shared = await this.sharing(actor, input.sharedWith ?? 'nobody', input.departmentId);
    const view: SavedView = {
      id: uuidv7(), list: list.name, name: nameOf(input.name), filters: input.filters, columns: input.columns ?? null, ownerId: actor.userId, ...shared,
      position: input.position ?? 0, version: 1,
    };
    await this.views.add(view);
    this.audit.record({ action: 'saved-view.created', resource: 'saved-view', resourceId: view.id, changes: fieldChanges(null, audited(view)) });
    return view.id;
  }

  /** @throws DomainError as `add`; `saved-view-not-found`, `stale`; forbidden `saved-view-of-another` */
  @Transactional()
  async change(actor: Actor, id: string, input: SavedViewInput, version: number | null): Promise<void> {
    const view = await this.mine(actor, id);
    if (version !== null && version !== view.version) throw stale('stale', { current: await this.queries.one(actor, id) });
    if (input.filters) await this.filters.check(actor, this.filters.listFor(actor, view.list), input.filters);
    if (input.columns) this.filters.checkColumns(input.columns);
    const isShareChanged = input.sharedWith !== undefined || input.departmentId !== undefined;
    const shared = isShareChanged ? await this.sharing(actor, input.sharedWith ?? view.sharedWith, input.departmentId ?? view.departmentId) : {};
    const next: SavedView = {
      ...view, ...shared,
      name: input.name === undefined ? view.name : nameOf(input.name),
      filters: input.filters ?? view.filters,
      columns: input.columns === undefined ? view.columns : input.columns,
      position: input.position ?? view.position,
    };
    await this.views.save(next);
    this.audit.record({ action: 'saved-view.changed', resource: 'saved-view', resourceId: id, changes: fieldChanges(audited(view), audited(next)) });
  }

  /** @throws DomainError `saved-view-not-found`; forbidden `saved-view-of-another` */
  @Transactional()
  async remove(actor: Actor, id: string): Promise<void> {
    await this.mine(actor, id);
    await this.views.remove(id);
    this.audit.record({ action: 'saved-view.deleted', resource: 'saved-view', resourceId: id });
  }

  private async mine(actor: Actor, id: string): Promise<SavedView> {
    const { isMine } = await this.queries.one(actor, id);
    if (!isMine) throw forbidden('saved-view-of-another');
    return this.views.getForUpdate(id);
  }

  private async sharing(actor: Actor, sharedWith: SharedWith, departmentId: string | null | undefined): Promise<Pick<SavedView, 'sharedWith' | 'departmentId'>> {
    if (sharedWith === 'nobody') return { sharedWith, departmentId: null };
    if (!can(actor, identityPermissions.viewsShare.name)) throw forbidden('views-not-shareable');
    if (sharedWith === 'everyone') return { sharedWith, departmentId: null };
    const department = departmentId ?? (await this.actors.departmentOf(actor.userId));
    if (!department) throw invalidInput([{ pointer: '/departmentId', code: 'required' }]);
    return { sharedWith, departmentId: department };
  }
}

/** What was searched for may be a person's name or number: the filters are told by their names alone. */
function audited(view: SavedView): Record<string, unknown> {
  const { list, name, sharedWith, departmentId, position } = view;
  return { list, name, sharedWith, departmentId, position, filters: Object.keys(view.filters).sort().join(', ') };
}

function nameOf(text: string): string {
  const name = cleanLine(text);
  if (name === '') throw invalidInput([{ pointer: '/name', code: 'too-short' }]);
  return name;
}
