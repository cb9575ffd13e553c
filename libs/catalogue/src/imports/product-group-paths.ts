import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import { groupKey, readGroupPath } from '../domain/group-path.js';

/** Finds product groups by their path from the top, and makes the missing ones. */
@Injectable()
export class ProductGroupPaths {
  constructor(private readonly database: Database) {}

  /** @returns the paths as written, each with the id of its group, null where it does not exist */
  async find(paths: readonly string[]): Promise<{ path: string; id: string | null }[]> {
    const known = await this.known();
    return paths.map((path) => ({ path, id: known.get(groupKey(readGroupPath(path))) ?? null }));
  }

  /** Makes what is missing on the way, spelt as it is written first. Runs in the caller's transaction. */
  async findOrCreate(paths: readonly string[]): Promise<{ path: string; id: string | null }[]> {
    await this.database.execute(`select pg_advisory_xact_lock(hashtext('product-groups'))`);
    const known = await this.known();
    const made: { id: string; parentId: string | null; name: string }[] = [];
    for (const path of paths) {
      const names = readGroupPath(path);
      names.forEach((name, depth) => {
        const key = groupKey(names.slice(0, depth + 1));
        if (known.has(key)) return;
        const id = uuidv7();
        known.set(key, id);
        made.push({ id, parentId: known.get(groupKey(names.slice(0, depth))) ?? null, name });
      });
    }
    // Parents come before their children.
    await this.database.execute(
      `insert into product_groups (id, parent_id, name) select id, "parentId", name from jsonb_to_recordset($1) as r (id uuid, "parentId" uuid, name text)`,
      [JSON.stringify(made)],
    );
    return paths.map((path) => ({ path, id: known.get(groupKey(readGroupPath(path))) ?? null }));
  }

  private async known(): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ id: string; path: string[] }>(
      `with recursive tree (id, path) as (
         select id, array[name] from product_groups where parent_id is null
         union all select g.id, tree.path || g.name from tree join product_groups as g on g.parent_id = tree.id
       ) select id, path from tree`,
    );
    return new Map(rows.map((row) => [groupKey(row.path), row.id]));
  }
}
