import { can, type Actor } from '@tantam/identity';
import { CATALOGUE_PERMISSIONS } from '../catalogue.permissions.js';
import type { ProductKind } from '../domain/product.js';

export interface ProductRow {
  id: string; code: string; name: string; groupId: string | null; groupPath: string | null; kind: ProductKind; unit: string;
  units: { name: string; factor: string; price: string | null }[];
  components: { productId: string; code: string; name: string; unit: string; quantity: string }[];
  price: string; vatRate: string | null; warrantyMonths: number | null; careIntervalDays: number; careCountMin: number | null;
  careCountMax: number | null; careQuantityMax: string | null; active: boolean; version: number;
}

export type ShownProduct = ProductRow & { allowedActions: 'update'[] };

/** Over `products as p`; decimals without trailing zeros. */
export const PRODUCT_COLUMNS = `
  p.id, p.code, p.name, p.group_id as "groupId",
  (with recursive above (id, parent_id, name, depth) as (
     select id, parent_id, name, 0 from product_groups where id = p.group_id
     union all select g.id, g.parent_id, g.name, depth + 1 from above join product_groups as g on g.id = above.parent_id
   ) select string_agg(name, ' › ' order by depth desc) from above) as "groupPath",
  p.kind, p.unit, trim_scale(p.price)::text as price, trim_scale(p.vat_rate)::text as "vatRate", p.warranty_months as "warrantyMonths",
  p.care_interval_days as "careIntervalDays", p.care_count_min as "careCountMin", p.care_count_max as "careCountMax",
  trim_scale(p.care_quantity_max)::text as "careQuantityMax", p.is_active as active, p.version,
  coalesce((select jsonb_agg(jsonb_build_object('name', u.name, 'factor', trim_scale(u.factor)::text, 'price', trim_scale(u.price)::text) order by u.position)
    from product_units as u where u.product_id = p.id), '[]') as units,
  coalesce((select jsonb_agg(jsonb_build_object('productId', c.id, 'code', c.code, 'name', c.name, 'unit', c.unit, 'quantity', trim_scale(k.quantity)::text) order by k.position)
    from product_components as k join products as c on c.id = k.component_id where k.combo_id = p.id), '[]') as components`;

export function showProduct(actor: Actor, row: ProductRow): ShownProduct {
  return { ...row, allowedActions: can(actor, CATALOGUE_PERMISSIONS.manage.name) ? ['update'] : [] };
}
