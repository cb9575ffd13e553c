import { Injectable } from '@nestjs/common';
import { conflict, malformed, notFound, stale, type DomainError } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import type { ProductComponent, ProductFields, ProductUnit } from '../domain/product.js';
import { refused } from './constraint.js';

export interface StoredProduct {
  readonly id: string;
  readonly version: number;
  readonly fields: ProductFields;
}

/** Decimals come out in the one plain way to write them. */
const SELECT = `
  select p.id, p.version, p.code, p.name, p.group_id as "groupId", p.kind, p.unit, trim_scale(p.price)::text as price,
    trim_scale(p.vat_rate)::text as "vatRate", p.warranty_months as "warrantyMonths", p.is_active as active,
    p.care_interval_days as "careIntervalDays", p.care_count_min as "careCountMin", p.care_count_max as "careCountMax",
    trim_scale(p.care_quantity_max)::text as "careQuantityMax",
    coalesce((select jsonb_agg(jsonb_build_object('name', u.name, 'factor', trim_scale(u.factor)::text, 'price', trim_scale(u.price)::text) order by u.position)
      from product_units as u where u.product_id = p.id), '[]') as units,
    coalesce((select jsonb_agg(jsonb_build_object('productId', k.component_id, 'quantity', trim_scale(k.quantity)::text) order by k.position)
      from product_components as k where k.combo_id = p.id), '[]') as components
  from products as p`;

@Injectable()
export class Products {
  constructor(private readonly database: Database) {}

  async nextCode(): Promise<string> {
    const row = await this.database.row<{ code: string }>(`select next_product_code() as code`);
    if (!row) throw new Error('next_product_code gave nothing');
    return row.code;
  }

  /** @throws DomainError `product-code-taken`; `invalid-input` where a reference does not exist */
  async add(id: string, fields: ProductFields): Promise<void> {
    await refused(refusals(fields.code), () =>
      this.database.execute(
        `insert into products (id, code, name, group_id, kind, unit, price, vat_rate, warranty_months, is_active, care_interval_days,
           care_count_min, care_count_max, care_quantity_max)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
        [id, ...values(fields)],
      ),
    );
    await this.setUnits(id, fields.units);
    await this.setComponents(id, fields.components);
  }

  /** Locks the product. @throws DomainError `product-not-found` */
  async getForUpdate(idOrCode: string, isId: boolean): Promise<StoredProduct> {
    const row = await this.database.row<ProductFields & { id: string; version: number }>(
      `${SELECT} where ${isId ? 'p.id = $1::uuid' : 'p.code = $1'} for no key update of p`,
      [idOrCode],
    );
    if (!row) throw notFound('product-not-found');
    const { id, version, ...fields } = row;
    return { id, version, fields };
  }

  /** @throws DomainError `stale` when somebody was faster; else as `add` */
  async save({ id, version, fields: before }: StoredProduct, fields: ProductFields): Promise<void> {
    const changed = await refused(refusals(fields.code), () =>
      this.database.execute(
        `update products set code = $2, name = $3, group_id = $4, kind = $5, unit = $6, price = $7, vat_rate = $8, warranty_months = $9, is_active = $10,
           care_interval_days = $11, care_count_min = $12, care_count_max = $13, care_quantity_max = $14, updated_at = now(), version = version + 1
         where id = $1 and version = $15`,
        [id, ...values(fields), version],
      ),
    );
    if (changed === 0) throw stale('stale');
    if (JSON.stringify(before.units) !== JSON.stringify(fields.units)) await this.setUnits(id, fields.units);
    if (JSON.stringify(before.components) !== JSON.stringify(fields.components)) await this.setComponents(id, fields.components);
  }

  /** Whether any combo counts this product among its components. */
  async isComponent(id: string): Promise<boolean> {
    return (await this.database.row(`select 1 from product_components where component_id = $1 limit 1`, [id])) !== null;
  }

  /** Of these products, those that are combos. Locked, so that none becomes one meanwhile. */
  async combosAmong(ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string; kind: string }>(`select id, kind from products where id = any($1::uuid[]) order by id for share`, [ids]);
    return rows.filter((row) => row.kind === 'combo').map((row) => row.id);
  }

  private async setUnits(id: string, units: readonly ProductUnit[]): Promise<void> {
    await this.database.execute(`delete from product_units where product_id = $1`, [id]);
    await this.database.execute(
      `insert into product_units (product_id, position, name, factor, price)
       select $1, ordinality, name, factor, price from unnest($2::text[], $3::numeric[], $4::numeric[]) with ordinality as u (name, factor, price, ordinality)`,
      [id, units.map((unit) => unit.name), units.map((unit) => unit.factor), units.map((unit) => unit.price)],
    );
  }

  private async setComponents(id: string, components: readonly ProductComponent[]): Promise<void> {
    await this.database.execute(`delete from product_components where combo_id = $1`, [id]);
    await refused(refusals(''), () =>
      this.database.execute(
        `insert into product_components (combo_id, component_id, position, quantity)
         select $1, component_id, ordinality, quantity from unnest($2::uuid[], $3::numeric[]) with ordinality as k (component_id, quantity, ordinality)`,
        [id, components.map((component) => component.productId), components.map((component) => component.quantity)],
      ),
    );
  }
}

function values(fields: ProductFields): unknown[] {
  return [
    fields.code, fields.name, fields.groupId, fields.kind, fields.unit, fields.price, fields.vatRate, fields.warrantyMonths, fields.active,
    fields.careIntervalDays, fields.careCountMin, fields.careCountMax, fields.careQuantityMax,
  ];
}

function refusals(code: string): Record<string, () => DomainError> {
  const unknown = (pointer: string) => (): DomainError => malformed('invalid-input', { errors: [{ pointer, code: 'unknown-reference' }] });
  return {
    products_code: () => conflict('product-code-taken', { code }),
    products_group: unknown('/groupId'),
    product_components_component: unknown('/components'),
    product_components_cycle: () => conflict('product-component-cycle'),
  };
}
