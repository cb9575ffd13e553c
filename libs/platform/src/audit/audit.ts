import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@tantam/kernel';
import { requestContext, type ContextActor } from '../context/request-context.js';
import { Database, type Statement } from '../database/database.js';
import { Sealing } from '../sealing/sealing.js';
import type { AuditRecord, FieldChange, FieldChanges } from './audit-entry.js';

interface Entry {
  readonly id: string;
  readonly actor: ContextActor;
  readonly requestId: string;
  readonly address: string | null;
  readonly record: AuditRecord;
}

/**
 * Who changed what. Entries are written in the transaction of the change with one statement at its end, so that
 * there is never the one without the other; afterwards nobody can change them.
 */
@Injectable()
export class Audit {
  constructor(
    private readonly database: Database,
    private readonly sealing: Sealing,
  ) {}

  /**
   * Notes a change in the current transaction. Actor, request and address are those of the context.
   *
   * @throws Error outside a transaction
   */
  record(record: AuditRecord): void {
    const { requestId, actor, address } = requestContext();
    const gathered = this.database.ofTransaction<Entry[]>(this, () => []);
    gathered.push({ id: uuidv7(), requestId, address, actor: record.actorId === undefined ? actor : { kind: 'user', id: record.actorId }, record });
    this.database.beforeCommit(this, () => this.write(gathered));
  }

  /** Notes something that changed nothing else, e.g. a refused sign-in; it stays when the work around it is rolled back. */
  async recordApart(record: AuditRecord): Promise<void> {
    await this.database.apart(() => this.database.transaction(() => Promise.resolve(this.record(record))));
  }

  private async write(gathered: Entry[]): Promise<readonly Statement[]> {
    const rows = await this.rowsOf(gathered.splice(0));
    const [first] = rows;
    if (!first) return [];
    if (rows.length === 1) return [{ sql: INSERT_ONE, parameters: FIELDS.map((field) => first[field]) }];
    return [{ sql: INSERT_MANY, parameters: [JSON.stringify(rows)] }];
  }

  private async rowsOf(entries: readonly Entry[]): Promise<AuditRow[]> {
    const parts = entries.map(({ record }) => apart(record));
    const withPersonal = entries.map((entry, index) => ({ entry, personal: parts[index]!.personal })).filter(({ personal }) => personal !== null);
    const texts = await this.sealing.sealMany(
      withPersonal.map(({ entry, personal }) => ({ customerId: entry.record.customerId ?? null, value: personal, where: placeOf(entry.id) })),
    );
    const sealed = new Map(withPersonal.map(({ entry }, index) => [entry.id, texts[index]!]));
    return entries.map((entry, index) => rowOf(entry, parts[index]!.open, sealed.get(entry.id) ?? null));
  }
}

/** Where the sealed changes of an entry stand. */
export function placeOf(entryId: string): string {
  return `audit_entries/${entryId}`;
}

const FIELDS = ['id', 'actorKind', 'actorId', 'requestId', 'address', 'action', 'resource', 'resourceId', 'customerId', 'changes', 'sealedChanges'] as const;
type AuditRow = Readonly<Record<(typeof FIELDS)[number], string | null>>;

const COLUMNS = 'id, actor_kind, actor_id, request_id, address, action, resource, resource_id, customer_id, changes, sealed_changes';
const INSERT_ONE = `insert into audit_entries (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
const INSERT_MANY = `insert into audit_entries (${COLUMNS})
  select id, "actorKind", "actorId", "requestId", address, action, resource, "resourceId", "customerId", changes::jsonb, "sealedChanges"
  from jsonb_to_recordset($1) as r (id uuid, "actorKind" text, "actorId" uuid, "requestId" text, address text, action text, resource text,
    "resourceId" text, "customerId" uuid, changes text, "sealedChanges" text)`;

function rowOf({ id, actor, requestId, address, record }: Entry, open: Readonly<Record<string, FieldChange | null>>, sealedChanges: string | null): AuditRow {
  const { action, resource, resourceId, customerId = null } = record;
  return { id, actorKind: actor.kind, actorId: actor.id, requestId, address, action, resource, resourceId, customerId, changes: JSON.stringify(open), sealedChanges };
}

/** What may be read by everyone, and what is to be sealed; sealed fields keep their names in the open part. */
function apart({ changes = {}, personal = [] }: AuditRecord): { open: Record<string, FieldChange | null>; personal: FieldChanges | null } {
  const hidden = Object.entries(changes).filter(([field]) => personal.includes(field));
  if (hidden.length === 0) return { open: changes, personal: null };
  const open = Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, personal.includes(field) ? null : change]));
  return { open, personal: Object.fromEntries(hidden) };
}
