import { cleanLine, Decimal, fold, formatDecimal, lowerNfc, malformed, parseQuantity, parseUnitPrice } from '@tantam/kernel';
import { DEFAULT_UNIT, type ProductComponent, type ProductFields, type ProductUnit } from './product.js';
import type { ProductInput } from './product-input.js';

interface InputError {
  readonly pointer: string;
  readonly code: string;
}

const NEW: ProductFields = {
  code: '', name: '', groupId: null, kind: 'good', unit: DEFAULT_UNIT, units: [], components: [], price: '0', vatRate: null, warrantyMonths: null,
  active: true, careIntervalDays: 0, careCountMin: null, careCountMax: null, careQuantityMax: null,
};

/**
 * A product after somebody has stated something about it; absent fields stay.
 *
 * Factors and component quantities are above 0; a unit is named once and not like the base unit; a component stands
 * once, and only in a combo; a combo that becomes something else loses its components; `careCountMin ≤ careCountMax`.
 *
 * @param current null for a new product; an empty code asks for the next one
 * @throws DomainError `invalid-input` with a pointer per field
 * @source docs/domain/catalogue.md
 */
export function stateProduct(current: ProductFields | null, input: ProductInput): ProductFields {
  const before = current ?? NEW;
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as ProductInput;
  const kind = given.kind ?? before.kind;
  const stated: ProductFields = {
    ...before,
    ...given,
    code: given.code === undefined ? before.code : cleanLine(given.code),
    name: given.name === undefined ? before.name : cleanLine(given.name),
    unit: given.unit === undefined ? before.unit : cleanLine(given.unit),
    units: given.units === undefined ? before.units : given.units.map(({ name, factor, price }) => ({ name: cleanLine(name), factor, price: price ?? null })),
    components: kind === 'combo' || given.components ? (given.components ?? before.components) : [],
  };
  const errors = faults(stated, given);
  if (errors.length > 0) throw malformed('invalid-input', { errors });
  return canonical(stated);
}

function faults(product: ProductFields, given: ProductInput): InputError[] {
  const errors: InputError[] = [];
  const add = (pointer: string, code: string): number => errors.push({ pointer, code });
  if (given.code !== undefined && product.code === '') add('/code', 'too-short');
  if (product.name === '') add('/name', 'required');
  if (product.unit === '') add('/unit', 'too-short');
  if (product.kind !== 'combo' && product.components.length > 0) add('/components', 'components-of-a-good');
  if (product.vatRate !== null && new Decimal(product.vatRate).greaterThan(100)) add('/vatRate', 'max');
  if (product.careQuantityMax !== null && !isPositive(product.careQuantityMax)) add('/careQuantityMax', 'positive');
  if (isAbove(product.careCountMin, product.careCountMax)) add('/careCountMin', 'min-above-max');
  return [...errors, ...unitFaults(product), ...componentFaults(product.components)];
}

function unitFaults({ unit, units }: ProductFields): InputError[] {
  const seen = new Set([lowerNfc(unit)]);
  return units.flatMap((other, index) => {
    const pointer = `/units/${index}`;
    const key = lowerNfc(other.name);
    const isDouble = seen.has(key);
    seen.add(key);
    return [
      ...(fold(other.name) === '' ? [{ pointer: `${pointer}/name`, code: 'too-short' }] : []),
      ...(isDouble ? [{ pointer: `${pointer}/name`, code: 'duplicate' }] : []),
      ...(isPositive(other.factor) ? [] : [{ pointer: `${pointer}/factor`, code: 'positive' }]),
    ];
  });
}

function componentFaults(components: readonly ProductComponent[]): InputError[] {
  const seen = new Set<string>();
  return components.flatMap(({ productId, quantity }, index) => {
    const isDouble = seen.has(productId);
    seen.add(productId);
    return [
      ...(isDouble ? [{ pointer: `/components/${index}/productId`, code: 'duplicate' }] : []),
      ...(isPositive(quantity) ? [] : [{ pointer: `/components/${index}/quantity`, code: 'positive' }]),
    ];
  });
}

export function isAbove(min: number | null, max: number | null): boolean {
  return min !== null && max !== null && min > max;
}

export function isPositive(text: string): boolean {
  return new Decimal(text).greaterThan(0);
}

/** Numbers written one way, so that equal ones are equal texts. */
function canonical(product: ProductFields): ProductFields {
  return {
    ...product,
    price: formatDecimal(parseUnitPrice(product.price)),
    vatRate: product.vatRate === null ? null : formatDecimal(product.vatRate),
    careQuantityMax: product.careQuantityMax === null ? null : formatDecimal(parseQuantity(product.careQuantityMax)),
    units: product.units.map(canonicalUnit),
    components: product.components.map(({ productId, quantity }) => ({ productId, quantity: formatDecimal(parseQuantity(quantity)) })),
  };
}

function canonicalUnit(unit: ProductUnit): ProductUnit {
  return { name: unit.name, factor: formatDecimal(parseQuantity(unit.factor)), price: unit.price === null ? null : formatDecimal(parseUnitPrice(unit.price)) };
}

/** Whether what the product asks of care has changed. */
export function asksOtherCare(before: ProductFields, after: ProductFields): boolean {
  const asked = (product: ProductFields): string =>
    JSON.stringify([
      product.careIntervalDays, product.careCountMin, product.careCountMax, product.careQuantityMax, product.kind,
      [...product.components].map(({ productId, quantity }) => `${productId} ${quantity}`).sort(),
    ]);
  return asked(before) !== asked(after);
}
