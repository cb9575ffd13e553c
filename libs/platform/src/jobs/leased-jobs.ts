import type { Logger } from '@nestjs/common';
import { isDomainError } from '@tantam/kernel';
import type { Database } from '../database/database.js';
import { isDatabaseAway } from '../database/database-away.js';
import { isGoneFromHere, newProcessOwner } from '../processes/process-owner.js';

const HEARTBEAT_MS = 10_000;

/** Until when a lease that is taken or renewed now holds, as SQL. */
export const LEASE_END = `now() + interval '30 seconds'`;
export const IS_OPEN = `status in ('queued', 'running')`;
/** Nobody works on it. @param goneOwners processes that are gone, as SQL of a text array */
export const isFree = (goneOwners: string): string => `(lease_until is null or lease_until < now() or lease_owner = any(${goneOwners}))`;

/** The lease went to another process, or the job was ended meanwhile: whatever this one still does must not count. */
export class JobLeaseLost extends Error {}

/** Leases in a table of jobs that has `status`, `lease_owner` and `lease_until`: only the holder may change a job. */
export class JobLeases {
  /** @param table from the code */
  constructor(
    private readonly database: Database,
    private readonly table: string,
  ) {}

  /** Jobs that wait and on which nobody works, the oldest first. */
  async waiting(goneOwners: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(`select id from ${this.table} where ${IS_OPEN} and ${isFree('$1')} order by created_at, id limit 20`, [goneOwners]);
    return rows.map(({ id }) => id);
  }

  async owners(): Promise<string[]> {
    const rows = await this.database.rows<{ owner: string }>(`select distinct lease_owner as owner from ${this.table} where ${IS_OPEN} and lease_until >= now()`);
    return rows.map(({ owner }) => owner);
  }

  /** @throws JobLeaseLost */
  async renew(id: string, owner: string): Promise<void> {
    const held = await this.database.execute(`update ${this.table} set lease_until = ${LEASE_END} where id = $1 and lease_owner = $2 and ${IS_OPEN}`, [id, owner]);
    if (held === 0) throw new JobLeaseLost();
  }

  async release(id: string, owner: string): Promise<void> {
    await this.database.execute(`update ${this.table} set lease_owner = null, lease_until = null where id = $1 and lease_owner = $2`, [id, owner]);
  }
}

/** What is done with a job whose lease is held. */
export interface LeasedWork {
  /** Takes it for the owner; false: there is nothing to do. */
  take(id: string, owner: string, goneOwners: readonly string[]): Promise<boolean>;
  work(id: string, owner: string, signal: AbortSignal): Promise<void>;
  /** It ends as failed. */
  fail(id: string, owner: string, error: string): Promise<unknown>;
}

/** Works on jobs under leases. A killed process costs time: the next one that looks for waiting jobs goes on. */
export class LeasedRuns {
  private readonly owner = newProcessOwner();
  private readonly working = new Set<string>();

  /** @param name in the log, e.g. `export` */
  constructor(
    private readonly name: string,
    private readonly leases: JobLeases,
    private readonly work: LeasedWork,
    private readonly logger: Logger,
  ) {}

  async waiting(): Promise<string[]> {
    return this.leases.waiting(await this.goneOwners());
  }

  /** Works until nothing is left; for tests and scripts. */
  async drain(): Promise<void> {
    for (const id of await this.leases.waiting([])) await this.run(id, new AbortController().signal);
  }

  async run(id: string, signal: AbortSignal): Promise<void> {
    if (this.working.has(id) || !(await this.work.take(id, this.owner, await this.goneOwners()))) return;
    this.working.add(id);
    const heartbeat = setInterval(() => void this.renew(id), HEARTBEAT_MS);
    try {
      await this.work.work(id, this.owner, signal);
    } catch (error) {
      await this.failed(id, error);
    } finally {
      clearInterval(heartbeat);
      this.working.delete(id);
      await this.leases.release(id, this.owner).catch((error: unknown) => this.logger.warn(`release: ${String(error)}`));
    }
  }

  private async renew(id: string): Promise<void> {
    try {
      await this.leases.renew(id, this.owner);
    } catch (error) {
      // A lost lease is noticed by the work itself, at its next step.
      if (!(error instanceof JobLeaseLost)) this.logger.warn(`heartbeat: ${String(error)}`);
    }
  }

  /** A job whose process is stopped, or whose database went away, stays open. */
  private async failed(id: string, error: unknown): Promise<void> {
    if (error instanceof JobLeaseLost) return;
    if (isDatabaseAway(error)) throw error;
    if (!isDomainError(error)) this.logger.error(`${this.name} ${id}`, error instanceof Error ? error.stack : String(error));
    await this.work.fail(id, this.owner, isDomainError(error) ? error.code : 'internal-error');
  }

  /** Processes of this machine that are gone, and this one while it works on nothing: its lease is left from when the database was away. */
  private async goneOwners(): Promise<string[]> {
    return (await this.leases.owners()).filter((owner) => (owner === this.owner ? this.working.size === 0 : isGoneFromHere(owner)));
  }
}
