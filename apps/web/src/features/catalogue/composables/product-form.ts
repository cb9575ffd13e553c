import type { Product, ProductInput, ProductKind } from '../api.ts';

/** A product as it is typed: figures are decimal texts, empty is null. */
export interface ProductForm {
  code: string;
  name: string;
  groupId: string | null;
  kind: ProductKind;
  unit: string;
  units: { name: string; factor: string | null; price: string | null }[];
  components: { productId: string | null; label: string; unit: string; quantity: string | null }[];
  price: string | null;
  vatRate: string | null;
  warrantyMonths: string | null;
  careIntervalDays: string | null;
  careCountMin: string | null;
  careCountMax: string | null;
  careQuantityMax: string | null;
  active: boolean;
}

export const formFields = [
  'code', 'name', 'groupId', 'kind', 'unit', 'units', 'components', 'price', 'vatRate', 'warrantyMonths',
  'careIntervalDays', 'careCountMin', 'careCountMax', 'careQuantityMax', 'active',
] as const satisfies readonly (keyof ProductForm)[];
export type FormField = (typeof formFields)[number];

const text = (value: number | null): string | null => (value === null ? null : String(value));

export function formOf(product: Product | undefined, groupId: string | null = null): ProductForm {
  if (!product) {
    return {
      code: '', name: '', groupId, kind: 'good', unit: '', units: [], components: [], price: null, vatRate: null, warrantyMonths: null,
      careIntervalDays: null, careCountMin: null, careCountMax: null, careQuantityMax: null, active: true,
    };
  }
  const { code, name, kind, unit, price, vatRate, careQuantityMax, active } = product;
  return {
    code, name, kind, unit, price, vatRate, careQuantityMax, active,
    groupId: product.groupId,
    units: product.units.map((one) => ({ name: one.name, factor: one.factor, price: one.price ?? null })),
    components: product.components.map((one) => ({ productId: one.productId, label: `${one.code} ${one.name}`, unit: one.unit, quantity: one.quantity })),
    warrantyMonths: text(product.warrantyMonths),
    careIntervalDays: text(product.careIntervalDays),
    careCountMin: text(product.careCountMin),
    careCountMax: text(product.careCountMax),
  };
}

export function isSameField(a: ProductForm, b: ProductForm, field: FormField): boolean {
  return JSON.stringify(a[field]) === JSON.stringify(b[field]);
}

/** Fields that differ from what was read. */
export function changedFields(form: ProductForm, before: ProductForm): FormField[] {
  return formFields.filter((field) => !isSameField(form, before, field));
}

const whole = (value: string | null): number | null => (value === null || value === '' ? null : Number(value));

/** Some fields of the form as the API takes them. What cannot be empty there is left out (a new product gets the usual). */
export function inputOf(form: ProductForm, fields: readonly FormField[]): ProductInput {
  const all: ProductInput = {
    code: form.code.trim() || undefined,
    name: form.name.trim(),
    groupId: form.groupId,
    kind: form.kind,
    unit: form.unit.trim() || undefined,
    units: form.units.filter((one) => one.name.trim() !== '').map((one) => ({ name: one.name.trim(), factor: one.factor ?? '', price: one.price })),
    components: form.components.flatMap((one) => (one.productId ? [{ productId: one.productId, quantity: one.quantity ?? '' }] : [])),
    price: form.price ?? '0',
    vatRate: form.vatRate,
    warrantyMonths: whole(form.warrantyMonths),
    careIntervalDays: whole(form.careIntervalDays) ?? 0,
    careCountMin: whole(form.careCountMin),
    careCountMax: whole(form.careCountMax),
    careQuantityMax: form.careQuantityMax,
    active: form.active,
  };
  return Object.fromEntries(fields.map((field) => [field, all[field]])) as ProductInput;
}

export interface Merge {
  /** What to show: theirs, except where the user has typed. */
  form: ProductForm;
  /** Fields that both have changed, to be decided by the user. */
  conflicts: FormField[];
}

/** Takes in what somebody else saved meanwhile, without losing what was typed here. */
export function mergeTheirs(mine: ProductForm, before: ProductForm, theirs: ProductForm): Merge {
  const own = changedFields(mine, before);
  const form = { ...theirs, ...Object.fromEntries(own.map((field) => [field, mine[field]])) };
  const conflicts = own.filter((field) => !isSameField(before, theirs, field) && !isSameField(mine, theirs, field));
  return { form, conflicts };
}
