export const PRODUCT_KINDS = ['good', 'service', 'combo'] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];

/** About a hundred years; a longer interval is a slip of the finger. */
export const MAX_CARE_INTERVAL_DAYS = 36_500;
export const MAX_CARE_COUNT = 1_000;
export const DEFAULT_UNIT = 'cái';

/** Another unit that the product is sold in: `factor` base units, as a decimal text. */
export interface ProductUnit {
  readonly name: string;
  readonly factor: string;
  readonly price: string | null;
}

export interface ProductComponent {
  readonly productId: string;
  /** Base units of the component in one combo, as a decimal text. */
  readonly quantity: string;
}

export interface ProductFields {
  readonly code: string;
  readonly name: string;
  readonly groupId: string | null;
  readonly kind: ProductKind;
  readonly unit: string;
  readonly units: readonly ProductUnit[];
  readonly components: readonly ProductComponent[];
  readonly price: string;
  /** Percent; null = not subject to VAT. */
  readonly vatRate: string | null;
  readonly warrantyMonths: number | null;
  readonly active: boolean;
  /** Days that one base unit lasts; 0 = needs no care. */
  readonly careIntervalDays: number;
  readonly careCountMin: number | null;
  readonly careCountMax: number | null;
  /** Base units counted at most, for wholesale. */
  readonly careQuantityMax: string | null;
}
