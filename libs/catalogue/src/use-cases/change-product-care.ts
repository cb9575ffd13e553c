import { Injectable } from '@nestjs/common';
import { formatDecimal, malformed } from '@tantam/kernel';
import { Audit, Database, fieldChanges, Transactional } from '@tantam/platform';
import { isAbove, isPositive } from '../domain/state-product.js';
import { TellProductCare } from './tell-product-care.js';

export interface ProductCareChange {
  readonly id: string;
  readonly version: number;
  readonly careIntervalDays?: number;
  readonly careCountMin?: number | null;
  readonly careCountMax?: number | null;
  readonly careQuantityMax?: string | null;
}

export interface ProductCare {
  readonly id: string;
  readonly version: number;
  readonly careIntervalDays: number;
  readonly careCountMin: number | null;
  readonly careCountMax: number | null;
  readonly careQuantityMax: string | null;
}

const COLUMNS = `id, version, care_interval_days as "careIntervalDays", care_count_min as "careCountMin", care_count_max as "careCountMax",
  trim_scale(care_quantity_max)::text as "careQuantityMax"`;

/** The grid of intervals: many products at once, all or none. */
@Injectable()
export class ChangeProductCare {
  constructor(
    private readonly database: Database,
    private readonly tell: TellProductCare,
    private readonly audit: Audit,
  ) {}

  /** @returns in the order given @throws DomainError `invalid-input` with a pointer to each bad item */
  @Transactional()
  async run(changes: readonly ProductCareChange[]): Promise<ProductCare[]> {
    const rows = await this.database.rows<ProductCare>(`select ${COLUMNS} from products where id = any($1::uuid[]) order by id for no key update`, [
      changes.map((change) => change.id),
    ]);
    const before = new Map(rows.map((row) => [row.id, row]));
    const errors = changes.flatMap((change, index) => faults(change, index, before.get(change.id), changes));
    if (errors.length > 0) throw malformed('invalid-input', { errors });
    const wanted = changes.map((change) => after(before.get(change.id)!, change));
    const changed = wanted.filter((care) => !isSame(before.get(care.id)!, care));
    await this.write(changed);
    for (const care of changed) this.audit.record({ action: 'product.changed', resource: 'product', resourceId: care.id, changes: fieldChanges(before.get(care.id)!, care) });
    await this.tell.changed(changed.map((care) => care.id));
    const written = new Set(changed.map((care) => care.id));
    return wanted.map((care) => (written.has(care.id) ? { ...care, version: care.version + 1 } : care));
  }

  private async write(cares: readonly ProductCare[]): Promise<void> {
    await this.database.execute(
      `update products set care_interval_days = c."careIntervalDays", care_count_min = c."careCountMin", care_count_max = c."careCountMax",
         care_quantity_max = c."careQuantityMax", updated_at = now(), version = products.version + 1
       from jsonb_to_recordset($1) as c (id uuid, "careIntervalDays" int, "careCountMin" int, "careCountMax" int, "careQuantityMax" numeric)
       where products.id = c.id`,
      [JSON.stringify(cares)],
    );
  }
}

function faults(
  change: ProductCareChange,
  index: number,
  before: ProductCare | undefined,
  all: readonly ProductCareChange[],
): { pointer: string; code: string }[] {
  const pointer = `/items/${index}`;
  if (!before) return [{ pointer: `${pointer}/id`, code: 'unknown-reference' }];
  const care = after(before, change);
  return [
    ...(all.findIndex((other) => other.id === change.id) < index ? [{ pointer: `${pointer}/id`, code: 'duplicate' }] : []),
    ...(before.version === change.version ? [] : [{ pointer: `${pointer}/version`, code: 'stale' }]),
    ...(isAbove(care.careCountMin, care.careCountMax) ? [{ pointer: `${pointer}/careCountMin`, code: 'min-above-max' }] : []),
    ...(care.careQuantityMax === null || isPositive(care.careQuantityMax) ? [] : [{ pointer: `${pointer}/careQuantityMax`, code: 'positive' }]),
  ];
}

function after(before: ProductCare, change: ProductCareChange): ProductCare {
  const quantity = change.careQuantityMax === undefined ? before.careQuantityMax : change.careQuantityMax;
  return {
    ...before,
    careIntervalDays: change.careIntervalDays ?? before.careIntervalDays,
    careCountMin: change.careCountMin === undefined ? before.careCountMin : change.careCountMin,
    careCountMax: change.careCountMax === undefined ? before.careCountMax : change.careCountMax,
    careQuantityMax: quantity === null ? null : formatDecimal(quantity),
  };
}

function isSame(a: ProductCare, b: ProductCare): boolean {
  return (
    a.careIntervalDays === b.careIntervalDays && a.careCountMin === b.careCountMin && a.careCountMax === b.careCountMax && a.careQuantityMax === b.careQuantityMax
  );
}
