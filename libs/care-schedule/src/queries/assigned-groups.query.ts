import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';

export interface AssignedPersonRow {
  id: string;
  fullName: string;
  active: boolean;
}

export interface AssignedGroupRow {
  id: string;
  name: string;
  parentId: string | null;
  /** Active products of the group itself that ask for care, and how many of them no active person has. */
  productCount: number;
  unassignedCount: number;
  /** Who has the group as such; the groups above it are not looked at. */
  users: AssignedPersonRow[];
}

/** A JSON list of the people with these ids, by name; `held` is a subquery that gives `user_id`. */
export function peopleJson(held: string): string {
  return `coalesce((select json_agg(json_build_object('id', u.id, 'fullName', u.full_name, 'active', u.is_active) order by u.full_name collate "vi-x-icu", u.id)
    from user_summary u where u.id in (${held})), '[]')`;
}

/** Whether an active person has the product, by itself, by its group or by a component. */
export const HAS_SOMEBODY = (product: string): string =>
  `exists (select 1 from care_product_holders held join user_summary holder on holder.id = held.user_id and holder.is_active where held.product_id = ${product})`;

/** One row per product group, a group behind the one above it, with who has it and how much of it nobody has. */
@Injectable()
export class AssignedGroups {
  constructor(private readonly database: Database) {}

  async all(): Promise<AssignedGroupRow[]> {
    return this.database.rows<AssignedGroupRow & Record<string, unknown>>(
      `with recursive tree (id, path) as (
         select id, array[lpad(position::text, 7, '0') || folded_text(name) || id::text] from product_groups where parent_id is null
         union all
         select g.id, tree.path || (lpad(g.position::text, 7, '0') || folded_text(g.name) || g.id::text) from tree join product_groups g on g.parent_id = tree.id
       ), counted as (
         select product.group_id, count(*)::int as all_of_it, (count(*) filter (where not ${HAS_SOMEBODY('product.id')}))::int as nobodys
         from product_summary product where product.is_active and product.care_interval_days > 0 group by product.group_id
       )
       select g.id, g.name, g.parent_id as "parentId", coalesce(counted.all_of_it, 0) as "productCount", coalesce(counted.nobodys, 0) as "unassignedCount",
         ${peopleJson('select mine.user_id from user_care_product_groups mine where mine.product_group_id = g.id')} as users
       from tree join product_groups g on g.id = tree.id left join counted on counted.group_id = g.id order by tree.path`,
    );
  }
}
