import { Decimal, formatDecimal } from '@tantam/kernel';
import type { PricedLine } from './order-totals.js';

export interface UnitOfProduct {
  readonly name: string;
  /** Base units in one; 1 for the base unit itself. */
  readonly factor: string;
  /** Major units of the currency; null when it has none of its own. */
  readonly price: string | null;
}

export interface LineRequest {
  readonly productId: string;
  readonly unit?: string;
  readonly unitFactor?: string;
  readonly quantity: string;
  readonly unitPrice?: string;
  readonly discount?: number;
  readonly serials?: readonly string[];
}

export interface SoldLine extends PricedLine {
  readonly productId: string;
  readonly unit: string;
  readonly unitFactor: string;
  readonly serials: readonly string[];
}

/** Why a line cannot be sold so: a field of the line and a code. */
export interface LineFault {
  readonly field: string;
  readonly code: string;
  readonly params?: Record<string, unknown>;
}

/**
 * A requested line with its product's unit filled in: the base unit when none is named, the unit's price when none is
 * given, and the factor as of now, which the line keeps. `units` begins with the base unit.
 *
 * A quantity of 0 sells nothing and is a fault, as is a unit that the product lacks, or a factor other than its own.
 */
export function soldLine(request: LineRequest, units: readonly UnitOfProduct[]): SoldLine | LineFault {
  const unit = request.unit === undefined ? units[0] : units.find((each) => sameUnit(each.name, request.unit!));
  if (!unit) return { field: 'unit', code: 'unknown-unit' };
  if (request.unitFactor !== undefined && !new Decimal(request.unitFactor).equals(unit.factor)) {
    return { field: 'unitFactor', code: 'unit-factor-differs', params: { expected: formatDecimal(unit.factor) } };
  }
  const quantity = new Decimal(request.quantity);
  if (quantity.isZero()) return { field: 'quantity', code: 'quantity' };
  return {
    productId: request.productId,
    unit: unit.name,
    unitFactor: formatDecimal(unit.factor),
    quantity: formatDecimal(quantity),
    unitPrice: formatDecimal(request.unitPrice ?? unit.price ?? '0'),
    discountMinor: request.discount ?? 0,
    serials: request.serials ?? [],
  };
}

export function isLineFault(line: SoldLine | LineFault): line is LineFault {
  return 'code' in line;
}

function sameUnit(one: string, other: string): boolean {
  return one.normalize('NFC').trim().toLowerCase() === other.normalize('NFC').trim().toLowerCase();
}
