import type { ProductComponent, ProductKind } from './product.js';

/** What somebody states about a product: absent = untouched, null = cleared. Decimals as texts. */
export interface ProductInput {
  readonly code?: string;
  readonly name?: string;
  readonly groupId?: string | null;
  readonly kind?: ProductKind;
  readonly unit?: string;
  readonly units?: readonly { readonly name: string; readonly factor: string; readonly price?: string | null }[];
  readonly components?: readonly ProductComponent[];
  readonly price?: string;
  readonly vatRate?: string | null;
  readonly warrantyMonths?: number | null;
  readonly careIntervalDays?: number;
  readonly careCountMin?: number | null;
  readonly careCountMax?: number | null;
  readonly careQuantityMax?: string | null;
  readonly active?: boolean;
}
