import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PRODUCTS_PLACED, type ProductsPlaced } from '@tantam/catalogue';
import { Database, Events } from '@tantam/platform';

/**
 * Who cares for which product, products and groups resolved (`care_product_holders`): kept in the transaction that
 * changes assignments, groups or combos, so that nobody ever waits for what he was given. Changes take turns, since of
 * two at once, a product into a group and a group to a user, neither would see the other.
 */
@Injectable()
export class ProductHolders implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    this.events.subscribe<ProductsPlaced>(PRODUCTS_PLACED, (event) => this.ofProducts(event.data.productIds));
  }

  /** The user's assignments have changed. */
  async ofUser(userId: string): Promise<void> {
    await this.takeTurns();
    await this.database.execute(OF_USER, [userId]);
  }

  /** Products, and the combos they are in, stand elsewhere than before. */
  async ofProducts(productIds: readonly string[]): Promise<void> {
    await this.takeTurns();
    await this.database.execute(OF_PRODUCTS, [productIds]);
  }

  private async takeTurns(): Promise<void> {
    await this.database.execute(`select pg_advisory_xact_lock(hashtext('care-product-holders'))`);
  }
}

/** `desired`: one row per product and user, held by itself if so at all. $1 picks what is looked at again. */
const WRITE = (isAsked: string): string => `
  , gone as (
    delete from care_product_holders held where ${isAsked}
      and not exists (select 1 from desired where desired.product_id = held.product_id and desired.user_id = held.user_id)
  )
  insert into care_product_holders as held (product_id, user_id, is_through_component)
    select product_id, user_id, is_through_component from desired
    on conflict (product_id, user_id) do update set is_through_component = excluded.is_through_component
    where held.is_through_component <> excluded.is_through_component`;

const OF_USER = `
  with recursive below (group_id) as (
    select product_group_id from user_care_product_groups where user_id = $1
    union
    select child.id from below join product_groups child on child.parent_id = below.group_id
  ), assigned as (
    select product_id from user_care_products where user_id = $1
    union
    select product.id from below join product_summary product on product.group_id = below.group_id
  ), desired as (
    select product_id, $1::uuid as user_id, bool_and(through) as is_through_component
    from (
      select product_id, false as through from assigned
      union all
      select combo.combo_id, true from assigned join combo_components combo on combo.component_id = assigned.product_id
    ) held group by product_id
  )${WRITE('held.user_id = $1')}`;

const OF_PRODUCTS = `
  with recursive asked as (
    select id as product_id from product_summary where id = any($1::uuid[])
    union
    select combo_id from combo_components where component_id = any($1::uuid[])
  ), counted (product_id, assigned_id, through) as (
    select product_id, product_id, false from asked
    union all
    select asked.product_id, combo.component_id, true from asked join combo_components combo on combo.combo_id = asked.product_id
  ), above (product_id, through, group_id) as (
    select counted.product_id, counted.through, product.group_id from counted join product_summary product on product.id = counted.assigned_id where product.group_id is not null
    union
    select above.product_id, above.through, g.parent_id from above join product_groups g on g.id = above.group_id where g.parent_id is not null
  ), desired as (
    select product_id, user_id, bool_and(through) as is_through_component
    from (
      select counted.product_id, own.user_id, counted.through from counted join user_care_products own on own.product_id = counted.assigned_id
      union all
      select above.product_id, own.user_id, above.through from above join user_care_product_groups own on own.product_group_id = above.group_id
    ) held group by product_id, user_id
  )${WRITE('held.product_id in (select product_id from asked)')}`;
