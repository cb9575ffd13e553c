import { Injectable } from '@nestjs/common';
import { cleanLine, conflict, malformed, notFound, rule, stale, uuidv7 } from '@tantam/kernel';
import { Audit, Database, fieldChanges, Transactional } from '@tantam/platform';
import { refused } from '../persistence/constraint.js';
import { TellProductPlaces } from './tell-product-places.js';

export interface ProductGroup {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly position: number;
  readonly productCount: number;
  readonly version: number;
}

export interface ProductGroupFields {
  readonly name?: string;
  readonly parentId?: string | null;
  readonly position?: number;
}

const SELECT = `select g.id, g.name, g.parent_id as "parentId", g.position, g.version,
  (select count(*) from products where products.group_id = g.id) as "productCount" from product_groups as g`;

const REFUSALS = {
  product_groups_name: () => conflict('product-group-name-taken'),
  product_groups_parent: () => malformed('invalid-input', { errors: [{ pointer: '/parentId', code: 'unknown-reference' }] }),
};

/** The tree of product groups. Moves take turns, since two moves at once could close a cycle that neither sees. */
@Injectable()
export class ProductGroups {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly places: TellProductPlaces,
  ) {}

  /** The whole tree, a group behind the one above it. */
  async list(): Promise<ProductGroup[]> {
    return this.database.rows<ProductGroup>(
      `with recursive tree (id, path) as (
         select id, array[lpad(position::text, 7, '0') || folded_text(name) || id::text] from product_groups where parent_id is null
         union all
         select g.id, tree.path || (lpad(g.position::text, 7, '0') || folded_text(g.name) || g.id::text) from tree join product_groups as g on g.parent_id = tree.id
       )
       ${SELECT} join tree on tree.id = g.id order by tree.path`,
    );
  }

  /** @throws DomainError `product-group-name-taken`, `invalid-input` */
  @Transactional()
  async create(fields: ProductGroupFields & { readonly name: string }): Promise<ProductGroup> {
    const id = uuidv7();
    await refused(REFUSALS, () =>
      this.database.execute(`insert into product_groups (id, parent_id, name, position) values ($1, $2, $3, $4)`, [
        id, fields.parentId ?? null, nameOf(fields.name), fields.position ?? 0,
      ]),
    );
    return this.recorded('product-group.created', null, await this.get(id));
  }

  /** @throws DomainError `product-group-not-found`, `product-group-cycle`, `stale`, and as `create` */
  @Transactional()
  async change(id: string, fields: ProductGroupFields, expectedVersion: number | null): Promise<ProductGroup> {
    await this.database.execute(`select pg_advisory_xact_lock(hashtext('product-groups'))`);
    const current = await this.get(id);
    if (expectedVersion !== null && current.version !== expectedVersion) throw stale('stale', { current });
    const parentId = fields.parentId === undefined ? current.parentId : fields.parentId;
    if (parentId !== null && (await this.isBelow(parentId, id))) throw rule('product-group-cycle');
    await refused(REFUSALS, () =>
      this.database.execute(`update product_groups set parent_id = $2, name = $3, position = $4, version = version + 1 where id = $1`, [
        id, parentId, nameOf(fields.name ?? current.name), fields.position ?? current.position,
      ]),
    );
    if (parentId !== current.parentId) await this.places.below(id);
    return this.recorded('product-group.changed', current, await this.get(id));
  }

  /** @throws DomainError `product-group-not-found`, `product-group-in-use` */
  @Transactional()
  async delete(id: string): Promise<void> {
    try {
      if ((await this.database.execute(`delete from product_groups where id = $1`, [id])) === 0) throw notFound('product-group-not-found');
    } catch (error) {
      throw isStillReferred(error) ? conflict('product-group-in-use') : error;
    }
    this.audit.record({ action: 'product-group.deleted', resource: 'product-group', resourceId: id });
  }

  private recorded(action: string, before: ProductGroup | null, group: ProductGroup): ProductGroup {
    this.audit.record({ action, resource: 'product-group', resourceId: group.id, changes: fieldChanges(before, group, ['name', 'parentId', 'position']) });
    return group;
  }

  private async get(id: string): Promise<ProductGroup> {
    const group = await this.database.row<ProductGroup>(`${SELECT} where g.id = $1`, [id]);
    if (!group) throw notFound('product-group-not-found');
    return group;
  }

  private async isBelow(id: string, ancestorId: string): Promise<boolean> {
    return (await this.database.row(`select 1 from product_group_tree where ancestor_id = $1 and descendant_id = $2`, [ancestorId, id])) !== null;
  }
}

function nameOf(text: string): string {
  const name = cleanLine(text);
  if (name === '') throw malformed('invalid-input', { errors: [{ pointer: '/name', code: 'too-short' }] });
  return name;
}

/** A foreign key of any module stopped the delete. */
function isStillReferred(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === '23503' || code === '23001';
}
