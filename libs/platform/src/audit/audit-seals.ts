import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { MASTER_KEYS, type MasterKeys } from '../sealing/master-keys.js';

/** A seal of the chain; `fromXid` inclusive, `toXid` exclusive: the transactions whose entries it proves. */
export interface AuditSeal {
  readonly number: number;
  /** Moment as PostgreSQL writes it: its entries are not older. */
  readonly since: string;
  readonly fromXid: number;
  readonly toXid: number;
  readonly entryCount: number;
  readonly keyId: string;
  readonly hash: Buffer;
  readonly sealedAt: string;
}

export interface BrokenSeal {
  readonly number: number;
  /** A seal before it is missing; entries were added or taken away; something was changed; its secret key is not at hand. */
  readonly problem: 'gap' | 'entry-count' | 'hash' | 'unknown-key';
}

export interface AuditVerdict {
  readonly seals: number;
  readonly entries: number;
  /** Written since the last seal; more than a few minutes' worth means that nobody seals. */
  readonly unsealed: number;
  /** Of the last seal, in hexadecimal: noted elsewhere, it proves later that no end was cut off. */
  readonly lastHash: string | null;
  readonly broken: readonly BrokenSeal[];
}

type Range = Pick<AuditSeal, 'since' | 'fromXid' | 'toXid'>;
type Content = Omit<AuditSeal, 'hash' | 'sealedAt'>;

/** Any constant: one process seals at a time. */
const SEAL_LOCK = 7_201_031;
const PURPOSE = 'audit seals';
const PAGE = 500;
const COLUMNS = `number, since::text, from_xid as "fromXid", to_xid as "toXid", entry_count as "entryCount", key_id as "keyId", hash, sealed_at::text as "sealedAt"`;

/**
 * A chain of seals over the audit entries. Each is a keyed hash of its entries and of the seal before it, so that who
 * changes, adds or takes away an entry with the owner's rights is found out, unless he has the secret key as well.
 */
@Injectable()
export class AuditSeals {
  constructor(
    private readonly database: Database,
    @Inject(MASTER_KEYS) private readonly masters: MasterKeys,
  ) {}

  /** Seals what is complete: the entries of transactions before the oldest that still runs. Null: nothing new, or another process is at it. */
  async seal(): Promise<AuditSeal | null> {
    return this.database.transaction(async () => {
      const lock = await this.database.row<{ taken: boolean }>('select pg_try_advisory_xact_lock($1) as taken', [SEAL_LOCK]);
      if (!lock?.taken) return null;
      const last = await this.database.row<AuditSeal & Record<string, unknown>>(`select ${COLUMNS} from audit_seals order by number desc limit 1`);
      const horizon = await this.database.row<{ xid: number }>('select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as xid');
      const range = nextRange(last, horizon!.xid);
      if (range.toXid <= range.fromXid) return null;
      const { entryCount, digest } = await this.digest(range, 'infinity');
      if (entryCount === 0) return null;
      return this.add({ ...range, number: (last?.number ?? 0) + 1, entryCount, keyId: this.masters.currentId }, last, digest);
    });
  }

  /** Recomputes every seal from the entries as they are now. Reads the whole trail. */
  async verify(): Promise<AuditVerdict> {
    const broken: BrokenSeal[] = [];
    let entries = 0;
    let last: AuditSeal | null = null;
    for await (const seal of this.all()) {
      const problem = await this.problemOf(seal, last);
      if (problem) broken.push({ number: seal.number, problem });
      entries += seal.entryCount;
      last = seal;
    }
    const total = await this.database.row<{ count: number }>('select count(*) as count from audit_entries');
    return { seals: last?.number ?? 0, entries, unsealed: Math.max(0, total!.count - entries), lastHash: last?.hash.toString('hex') ?? null, broken };
  }

  private async problemOf(seal: AuditSeal & { until: string }, before: AuditSeal | null): Promise<BrokenSeal['problem'] | null> {
    if (seal.number !== (before?.number ?? 0) + 1 || (before?.since === seal.since && before.toXid !== seal.fromXid)) return 'gap';
    const { entryCount, digest } = await this.digest(seal, seal.until);
    if (entryCount !== seal.entryCount) return 'entry-count';
    const expected = this.hashOf(seal, before, digest);
    if (!expected) return 'unknown-key';
    return expected.equals(seal.hash) ? null : 'hash';
  }

  /** In order, each with the moment from which the numbers of transactions started again, if they did. */
  private async *all(): AsyncGenerator<AuditSeal & { until: string }> {
    let after = 0;
    for (;;) {
      const page = await this.database.rows<AuditSeal & { until: string } & Record<string, unknown>>(
        `select ${COLUMNS}, coalesce((select min(n.since) from audit_seals n where n.since > s.since), 'infinity')::text as until
         from audit_seals s where number > $1 order by number limit ${PAGE}`,
        [after],
      );
      yield* page;
      const last = page.at(-1);
      if (!last) return;
      after = last.number;
    }
  }

  private async digest({ fromXid, toXid, since }: Range, until: string): Promise<{ entryCount: number; digest: Buffer }> {
    const row = await this.database.row<{ entryCount: number; digest: Buffer }>(
      `select entry_count as "entryCount", digest from audit_digest($1, $2, $3::text::timestamptz, $4::text::timestamptz)`,
      [fromXid, toXid, since, until],
    );
    return row!;
  }

  private async add(content: Content, before: AuditSeal | null, digest: Buffer): Promise<AuditSeal> {
    const row = await this.database.row<AuditSeal & Record<string, unknown>>(
      `insert into audit_seals (number, since, from_xid, to_xid, entry_count, key_id, hash)
       values ($1, $2::text::timestamptz, $3, $4, $5, $6, $7) returning ${COLUMNS}`,
      [content.number, content.since, content.fromXid, content.toXid, content.entryCount, content.keyId, this.hashOf(content, before, digest)],
    );
    return row!;
  }

  private hashOf(seal: Content, before: AuditSeal | null, digest: Buffer): Buffer | null {
    const key = this.masters.derive(PURPOSE, seal.keyId);
    if (!key) return null;
    const head = [seal.number, seal.fromXid, seal.toXid, seal.entryCount].join(' ');
    return createHmac('sha256', key).update(before?.hash ?? '').update(head).update(digest).digest();
  }
}

/**
 * From where the last seal ended. In a database restored from a dump transactions are numbered from the start again:
 * then what came after the last seal counts, whatever its number.
 */
function nextRange(last: AuditSeal | null, horizon: number): Range {
  if (!last) return { since: '-infinity', fromXid: 0, toXid: horizon };
  if (horizon < last.toXid) return { since: last.sealedAt, fromXid: 0, toXid: horizon };
  return { since: last.since, fromXid: last.toXid, toXid: horizon };
}
