import { ApiProblem } from '@/shared/api/problem.ts';
import type { GridChange } from '@/shared/components/editable-grid.ts';
import { parseTypedNumber } from '@/shared/formatting/numbers.ts';
import { changeProductCare, type Product, type ProductCareItem } from '../api.ts';

export const careFields = ['careIntervalDays', 'careCountMin', 'careCountMax', 'careQuantityMax'] as const;
export type CareField = (typeof careFields)[number];

/** The most that the API takes in one go. */
const most = 1000;

export interface RefusedCell {
  key: string;
  columnKey: string;
  message: string;
  /** Another user has changed the product since it was read. */
  isStale: boolean;
}

/** A whole figure from 0 to `max` as typed; empty is `empty`; undefined when it is neither. */
export function parseWhole(typed: string, max: number, empty: string | undefined): string | undefined {
  if (typed === '') return empty;
  const figure = parseTypedNumber(typed);
  return figure !== undefined && /^\d+$/.test(figure) && Number(figure) <= max ? figure : undefined;
}

/** A quantity above 0 with up to three decimals, or empty. */
export function parseQuantity(typed: string): string | undefined {
  if (typed === '') return '';
  const figure = parseTypedNumber(typed);
  return figure !== undefined && /^\d+(\.\d{1,3})?$/.test(figure) && Number(figure) > 0 ? figure : undefined;
}

/** Changed cells, gathered by product as the API takes them. */
export function careItems(changes: readonly GridChange<Product>[]): ProductCareItem[] {
  const items = new Map<string, ProductCareItem>();
  for (const { row, columnKey, value } of changes) {
    const item = items.get(row.id) ?? { id: row.id, version: row.version };
    items.set(row.id, item);
    if (columnKey === 'careIntervalDays') item.careIntervalDays = Number(value);
    else if (columnKey === 'careQuantityMax') item.careQuantityMax = value === '' ? null : value;
    else if (columnKey === 'careCountMin' || columnKey === 'careCountMax') item[columnKey] = value === '' ? null : Number(value);
  }
  return [...items.values()];
}

interface Refusal {
  field: string;
  code: string;
  message: string;
}

/** By product, what a refusal says of it. */
function refusedBy(problem: ApiProblem, items: readonly ProductCareItem[]): Map<string, Refusal[]> {
  const refused = new Map<string, Refusal[]>();
  for (const { pointer, code, message } of problem.errors) {
    const [, index, field = ''] = /^\/items\/(\d+)(?:\/(\w+))?/.exec(pointer) ?? [];
    const item = index === undefined ? undefined : items[Number(index)];
    if (item) refused.set(item.id, [...(refused.get(item.id) ?? []), { field, code, message }]);
  }
  return refused;
}

/**
 * Saves the changed cells. A request is taken whole or not at all, so when products are refused the others are sent
 * again without them. @returns the cells that were not saved, with the reason @throws ApiProblem when nothing could be sent
 */
export async function saveCare(changes: readonly GridChange<Product>[]): Promise<RefusedCell[]> {
  const items = careItems(changes);
  const refusedCells: RefusedCell[] = [];
  for (let from = 0; from < items.length; from += most) {
    const part = items.slice(from, from + most);
    try {
      await changeProductCare(part);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const refused = refusedBy(error, part);
      if (refused.size === 0) throw error;
      refusedCells.push(...cellsOf(changes, refused));
      const good = part.filter((item) => !refused.has(item.id));
      if (good.length > 0) await changeProductCare(good);
    }
  }
  return refusedCells;
}

/** All changed cells of a refused product stay unsaved: each says its own reason, else the product's. */
function cellsOf(changes: readonly GridChange<Product>[], refused: Map<string, Refusal[]>): RefusedCell[] {
  return changes.flatMap(({ key, columnKey }) => {
    const refusals = refused.get(key);
    const reason = refusals?.find(({ field }) => field === columnKey) ?? refusals?.[0];
    return reason ? [{ key, columnKey, message: reason.message, isStale: reason.code === 'stale' }] : [];
  });
}
