import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';

export type SqlParameter = unknown;

interface Transaction {
  readonly client: PoolClient;
  readonly beforeCommit: Map<unknown, () => Promise<void> | void>;
  readonly afterCommit: Map<unknown, () => Promise<void> | void>;
  readonly kept: Map<unknown, unknown>;
}

/**
 * SQL for repositories and queries. Inside a `@Transactional()` use-case every statement runs in its
 * transaction, outside each on a connection of the pool. Statements are prepared once per connection: texts
 * must come from the code, values go through `$1`.
 */
@Injectable()
export class Database {
  private readonly names = new Map<string, string>();
  private readonly current = new AsyncLocalStorage<Transaction | null>();
  private readonly logger = new Logger('Database');

  constructor(private readonly dataSource: DataSource) {}

  /** All rows of a statement. */
  async rows<T extends QueryResultRow>(sql: string, parameters: readonly SqlParameter[] = []): Promise<T[]> {
    return (await this.run<T>(sql, parameters)).rows;
  }

  /** The one row of a statement, or null when there is none. */
  async row<T extends QueryResultRow>(sql: string, parameters: readonly SqlParameter[] = []): Promise<T | null> {
    return (await this.run<T>(sql, parameters)).rows[0] ?? null;
  }

  /** How many rows a statement changed. */
  async execute(sql: string, parameters: readonly SqlParameter[] = []): Promise<number> {
    return (await this.run(sql, parameters)).rowCount ?? 0;
  }

  /** Several statements without parameters, such as a migration's. Not prepared. */
  async script(sql: string): Promise<void> {
    await this.withClient((client) => client.query(sql));
  }

  /** Runs work apart from the current transaction: what it writes stays when that one rolls back. */
  async apart<T>(work: () => Promise<T>): Promise<T> {
    return this.current.run(null, work);
  }

  /** Runs work in a transaction: the current one, else a new one. What it throws rolls back. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    const transaction: Transaction = { client: await this.connect(), beforeCommit: new Map(), afterCommit: new Map(), kept: new Map() };
    const { client } = transaction;
    let result: T;
    try {
      await client.query('begin');
      result = await this.current.run(transaction, async () => {
        const done = await work();
        await runAll(transaction.beforeCommit);
        return done;
      });
      await client.query('commit');
    } catch (error) {
      await rollBack(client);
      throw error;
    }
    client.release();
    await this.current.run(null, () => this.runAfterCommit(transaction.afterCommit));
    return result;
  }

  /** The work is done and kept: what fails now is told to operations, not to who asked for the work. */
  private async runAfterCommit(work: Transaction['afterCommit']): Promise<void> {
    try {
      await runAll(work);
    } catch (error) {
      this.logger.warn(`after commit: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Whether a statement now would run in a transaction. */
  isInTransaction(): boolean {
    return Boolean(this.current.getStore());
  }

  /**
   * What the current transaction keeps under a key, made at the first asking, e.g. the rows gathered for its end.
   *
   * @throws Error outside a transaction
   */
  ofTransaction<T>(key: unknown, make: () => T): T {
    const transaction = this.current.getStore();
    if (!transaction) throw new Error('ofTransaction outside a transaction');
    if (!transaction.kept.has(key)) transaction.kept.set(key, make());
    return transaction.kept.get(key) as T;
  }

  /**
   * Does something once at the end of the current transaction, still inside it: rows gathered meanwhile go in with one
   * statement. What it throws rolls everything back.
   *
   * @param key the same key a second time in one transaction is kept once
   * @throws Error outside a transaction
   */
  beforeCommit(key: unknown, work: () => Promise<void>): void {
    const transaction = this.current.getStore();
    if (!transaction) throw new Error('beforeCommit outside a transaction');
    if (!transaction.beforeCommit.has(key)) transaction.beforeCommit.set(key, work);
  }

  /**
   * Does something once after the current transaction has been committed, e.g. wakes a listener; outside a transaction
   * at once. It must not matter when it fails or the process dies before: what matters is in the transaction.
   */
  async afterCommit(key: unknown, work: () => Promise<void> | void): Promise<void> {
    const transaction = this.current.getStore();
    if (!transaction) return work();
    if (!transaction.afterCommit.has(key)) transaction.afterCommit.set(key, work);
  }

  /** A connection for COPY: the current transaction's, else one of the pool for the time of the call. */
  async withClient<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const current = this.current.getStore();
    if (current) return work(current.client);
    const client = await this.connect();
    try {
      return await work(client);
    } finally {
      client.release();
    }
  }

  /** A connection that breaks while it is held tells so as an event; with nobody listening that would end the process. */
  private async connect(): Promise<PoolClient> {
    const client = await this.pool().connect();
    if (client.listenerCount('error') === 0) client.on('error', (error) => this.logger.warn(`connection lost: ${error.message}`));
    return client;
  }

  private run<T extends QueryResultRow>(sql: string, parameters: readonly SqlParameter[]): Promise<QueryResult<T>> {
    const statement = { name: this.nameOf(sql), text: sql, values: parameters as unknown[] };
    return (this.current.getStore()?.client ?? this.pool()).query<T>(statement);
  }

  /** TypeORM keeps the pool; its own query method cannot name a statement, so the pool is used directly. */
  private pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  private nameOf(sql: string): string {
    let name = this.names.get(sql);
    if (!name) {
      name = createHash('sha1').update(sql).digest('base64url');
      this.names.set(sql, name);
    }
    return name;
  }
}

/** In order of asking; one may ask for more. */
async function runAll(work: Map<unknown, () => Promise<void> | void>): Promise<void> {
  for (const each of work.values()) await each();
}

/** A connection that cannot even roll back is thrown away, with whatever it held. */
async function rollBack(client: PoolClient): Promise<void> {
  try {
    await client.query('rollback');
    client.release();
  } catch (error) {
    client.release(error instanceof Error ? error : true);
  }
}
