import { Injectable } from '@nestjs/common';
import { Database, keyset, placeOf, RecordNames, Sealing, toPage, type Page, type RecordName } from '@tantam/platform';
import type { Actor } from '../access/actor.js';
import { SqlParameters, Visibility } from '../access/visibility.js';
import { namedIds } from './named-ids.js';

export interface AuditFilter {
  readonly userId?: string;
  readonly action?: string;
  readonly resource?: string;
  readonly resourceId?: string;
  /** Moments, RFC 3339; from inclusive, to exclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
  readonly withTotal?: boolean;
  readonly cursor?: string;
}

export interface AuditItem {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly kind: string; readonly id: string | null; readonly fullName: string | null };
  readonly requestId: string;
  readonly address: string | null;
  readonly action: string;
  readonly resource: string;
  readonly resourceId: string | null;
  readonly customerId: string | null;
  /** `{ field: { from, to } }`. */
  readonly changes: Record<string, unknown>;
  /** Fields that were changed but whose values were erased with the person's data. */
  readonly erasedFields: string[];
  /** Fields that say something about a person whom the reader may not see. */
  readonly hiddenFields: string[];
  /** What the ids in it are called, as far as the reader may know it. */
  readonly names: readonly NamedId[];
}

export interface NamedId extends RecordName {
  readonly id: string;
}

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly at: Date;
  /** With microseconds, for the cursor. */
  readonly moment: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly requestId: string;
  readonly address: string | null;
  readonly action: string;
  readonly resource: string;
  readonly resourceId: string | null;
  readonly customerId: string | null;
  readonly changes: Record<string, unknown>;
  readonly sealedChanges: string | null;
}

const KEYS = [
  { expression: 'e.at', type: 'timestamptz', descending: true },
  { expression: 'e.id', type: 'uuid', descending: true },
];

/**
 * One row per entry, newest first, by the primary key; filters by user and by resource's id have indexes of their own.
 * The actor's name is today's.
 */
const MATCHES = `($1::uuid is null or e.actor_id = $1) and ($2::text is null or e.action = $2) and ($3::text is null or e.resource = $3)
      and ($4::text is null or e.resource_id = $4) and e.at >= $5 and e.at < $6`;

/** Counting more would read the whole trail. */
const COUNTED_TO = 10_000;

function sqlOf(where: string, orderBy: string): string {
  return `select e.id, e.at, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment, e.actor_kind as "actorKind", e.actor_id as "actorId",
      u.full_name as "actorName", e.request_id as "requestId", e.address, e.action, e.resource, e.resource_id as "resourceId", e.customer_id as "customerId",
      e.changes, e.sealed_changes as "sealedChanges"
    from audit_entries e left join user_summary u on u.id = e.actor_id
    where ${MATCHES} and ${where}
    order by ${orderBy} limit $7`;
}

/** The audit trail as it is read. */
@Injectable()
export class AuditQueries {
  constructor(
    private readonly database: Database,
    private readonly sealing: Sealing,
    private readonly names: RecordNames,
    private readonly visibility: Visibility,
  ) {}

  /** @throws DomainError `invalid-cursor` */
  async page(reader: Actor, filter: AuditFilter): Promise<Page<AuditItem>> {
    const { where, orderBy, parameters } = keyset(KEYS, filter.cursor, 8);
    const matching = [filter.userId ?? null, filter.action ?? null, filter.resource ?? null, filter.resourceId ?? null, filter.from ?? '-infinity', filter.to ?? 'infinity'];
    const rows = await this.database.rows<Row>(sqlOf(where, orderBy), [...matching, filter.limit + 1, ...parameters]);
    const opened = await this.opened(rows);
    const page = await this.told(reader, toPage(rows, filter.limit, (row) => [row.moment, row.id], (row) => show(row, opened.get(row.id) ?? {})));
    return filter.withTotal ? { ...page, ...(await this.total(matching)) } : page;
  }

  /** With the names that this reader may know, and without what people said about customers whom he may not see. */
  private async told(reader: Actor, page: Page<ShownItem>): Promise<Page<AuditItem>> {
    const ids = new Map(page.items.map((item) => [item, namedIds(item)]));
    const names = await this.names.of(reader, [...new Set([...ids.values()].flat())]);
    const seesAll = (await this.visibility.visibleTo(reader, 'customer', 'seen', new SqlParameters())) === 'true';
    const items = page.items.map((item): AuditItem => {
      const maySee = item.customerId === null || seesAll || names.has(item.customerId);
      const { personalFields, ...shown } = maySee ? { ...item, hiddenFields: [] } : withheld(item);
      return { ...shown, names: (ids.get(item) ?? []).flatMap((id) => (names.has(id) ? [{ id, ...names.get(id)! }] : [])) };
    });
    return { ...page, items };
  }

  private async total(matching: readonly unknown[]): Promise<{ total: number; totalIsEstimate?: boolean }> {
    const row = await this.database.row<{ total: number }>(`select count(*) as total from (select from audit_entries e where ${MATCHES} limit ${COUNTED_TO + 1}) as counted`, matching);
    return row!.total > COUNTED_TO ? { total: COUNTED_TO, totalIsEstimate: true } : { total: row!.total };
  }

  private async opened(rows: readonly Row[]): Promise<Map<string, Record<string, unknown>>> {
    const sealed = rows.filter((row) => row.sealedChanges !== null);
    const values = await this.sealing.openMany(sealed.map((row) => ({ customerId: row.customerId, sealed: row.sealedChanges!, where: placeOf(row.id) })));
    return new Map(sealed.map((row, index) => [row.id, (values[index] ?? {}) as Record<string, unknown>]));
  }
}

type ShownItem = Omit<AuditItem, 'hiddenFields' | 'names'> & { readonly personalFields: readonly string[] };

function withheld(item: ShownItem): ShownItem & { readonly hiddenFields: string[] } {
  const isHidden = (field: string): boolean => item.personalFields.includes(field);
  const changes = Object.fromEntries(Object.entries(item.changes).filter(([field]) => !isHidden(field)));
  return { ...item, changes, hiddenFields: Object.keys(item.changes).filter(isHidden) };
}

function show(row: Row, personal: Readonly<Record<string, unknown>>): ShownItem {
  const { id, actorKind, actorId, actorName, requestId, address, action, resource, resourceId, customerId } = row;
  const known = Object.entries(row.changes).map(([field, change]) => [field, change ?? personal[field] ?? null] as const);
  return {
    id, at: row.at.toISOString(), actor: { kind: actorKind, id: actorId, fullName: actorName }, requestId, address, action, resource, resourceId, customerId,
    changes: Object.fromEntries(known.filter(([, change]) => change !== null)),
    erasedFields: known.filter(([, change]) => change === null).map(([field]) => field),
    personalFields: Object.keys(personal),
  };
}
