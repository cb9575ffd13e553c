import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import { isInJob, requestContext } from '../context/request-context.js';
import { alongside, rollBack } from './pipeline.js';

export type SqlParameter = unknown;

/** A statement that goes along with another, in one write. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly SqlParameter[];
}

/** What is done at the end of a transaction: does its work itself, or hands over statements, which then travel with the commit. */
export type BeforeCommit = () => Promise<readonly Statement[] | void>;

/** Connections end statements that take longer than anybody waits for an answer; work that nobody waits for is not held to it. */
const BEGIN_WITHOUT_LIMIT = 'begin; set local statement_timeout = 0';

interface Transaction {
  /** Taken from the pool with the first statement: work that finds nothing to do, or a fault, holds no connection. */
  client: PoolClient | null;
  connecting: Promise<PoolClient> | null;
  /** The answer to its `begin`, which goes out before anything else of it, also where several statements are the first. */
  begun: Promise<QueryResult> | null;
  readonly beforeCommit: Map<unknown, BeforeCommit>;
  readonly afterCommit: Map<unknown, () => Promise<void> | void>;
  readonly kept: Map<unknown, unknown>;
  /** Its connection has gone back to the pool; work that still runs on in its name must not touch it. */
  isOver: boolean;
}

/** Sees each statement by its name and text, and runs it; parameters are not its business. */
export type StatementObserver = <T>(name: string, sql: string, run: () => Promise<T>) => Promise<T>;

/**
 * SQL for repositories and queries. Inside a `@Transactional()` use-case every statement runs in its
 * transaction, outside each on a connection of the pool. Statements are prepared once per connection: texts
 * must come from the code, values go through `$1`.
 */
@Injectable()
export class Database {
  private readonly names = new Map<string, string>();
  private observer: StatementObserver | null = null;
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

  /**
   * Runs work in a transaction: the current one, else a new one. What it throws rolls back. `begin` travels with the
   * first statement and `commit` with the last ones gathered, so that a transaction of one statement waits once.
   */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.held()) return work();
    const transaction: Transaction = { client: null, connecting: null, begun: null, beforeCommit: new Map(), afterCommit: new Map(), kept: new Map(), isOver: false };
    let result: T;
    try {
      result = await this.current.run(transaction, work);
      await this.commit(transaction);
    } catch (error) {
      transaction.isOver = true;
      const client = await transaction.connecting?.catch(() => null);
      if (client) await rollBack(client);
      throw error;
    }
    transaction.isOver = true;
    transaction.client?.release();
    await this.current.run(null, () => this.runAfterCommit(transaction.afterCommit));
    return result;
  }

  /**
   * The gathered statements and the commit in one write. When one of them fails the transaction is lost, and PostgreSQL
   * answers the commit with a rollback.
   */
  private async commit(transaction: Transaction): Promise<void> {
    const statements: Statement[] = [];
    await this.current.run(transaction, async () => {
      for (const [key, gather] of transaction.beforeCommit) {
        transaction.beforeCommit.delete(key);
        statements.push(...((await gather()) ?? []));
      }
    });
    if (statements.length === 0 && !transaction.client) return;
    const client = transaction.client ?? (await this.take(transaction));
    const answers = await alongside(client, () => Promise.all([this.begin(transaction, client), ...statements.map(({ sql, parameters }) => client.query(this.prepared(sql, parameters))), client.query('commit')]));
    if (answers.at(-1)?.command !== 'COMMIT') throw new Error('the transaction was rolled back');
  }

  /** The work is done and kept: what fails now is told to operations, not to who asked for the work. */
  private async runAfterCommit(work: Transaction['afterCommit']): Promise<void> {
    try {
      await runAll(work);
    } catch (error) {
      this.logger.warn(`after commit: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Has every prepared statement pass by an observer. */
  observeStatements(observer: StatementObserver): void {
    this.observer = observer;
  }

  /** How this process uses its connections right now. */
  poolUsage(): { total: number; idle: number; waiting: number } {
    const { totalCount, idleCount, waitingCount } = this.pool();
    return { total: totalCount, idle: idleCount, waiting: waitingCount };
  }

  /** Whether a statement now would run in a transaction. */
  isInTransaction(): boolean {
    return Boolean(this.held());
  }

  /**
   * What the current transaction keeps under a key, made at the first asking, e.g. the rows gathered for its end.
   *
   * @throws Error outside a transaction
   */
  ofTransaction<T>(key: unknown, make: () => T): T {
    const transaction = this.held();
    if (!transaction) throw new Error('ofTransaction outside a transaction');
    if (!transaction.kept.has(key)) transaction.kept.set(key, make());
    return transaction.kept.get(key) as T;
  }

  /**
   * Does something once at the end of the current transaction, still inside it: rows gathered meanwhile go in with one
   * statement, best handed over to travel with the commit. What it throws rolls everything back.
   *
   * @param key the same key a second time in one transaction is kept once
   * @throws Error outside a transaction
   */
  beforeCommit(key: unknown, work: BeforeCommit): void {
    const transaction = this.held();
    if (!transaction) throw new Error('beforeCommit outside a transaction');
    if (!transaction.beforeCommit.has(key)) transaction.beforeCommit.set(key, work);
  }

  /**
   * Does something once after the current transaction has been committed, e.g. wakes a listener; outside a transaction
   * at once. It must not matter when it fails or the process dies before: what matters is in the transaction.
   */
  async afterCommit(key: unknown, work: () => Promise<void> | void): Promise<void> {
    const transaction = this.held();
    if (!transaction) return work();
    if (!transaction.afterCommit.has(key)) transaction.afterCommit.set(key, work);
  }

  /** A connection for scripts: the current transaction's, else one of the pool for the time of the call. */
  async withClient<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const current = this.held();
    if (current) return work(await this.beginNow(current));
    const client = await this.connect();
    const isLimited = requestContext().isWaitedFor;
    try {
      if (!isLimited) await client.query('set statement_timeout = 0');
      return await work(client);
    } finally {
      if (!isLimited) await client.query('reset statement_timeout').catch(() => this.logger.warn('connection lost after a script'));
      client.release();
    }
  }

  /** The transaction that a statement now belongs to. One that was given up (it took too long, say) takes no more statements. */
  private held(): Transaction | null {
    const transaction = this.current.getStore() ?? null;
    if (transaction?.isOver) throw new Error('the transaction of this work has ended');
    return transaction;
  }

  /** A connection that breaks while it is held tells so as an event; with nobody listening that would end the process. */
  private async connect(): Promise<PoolClient> {
    const client = await this.pool().connect();
    if (client.listenerCount('error') === 0) client.on('error', (error) => this.logger.warn(`connection lost: ${error.message}`));
    return client;
  }

  private run<T extends QueryResultRow>(sql: string, parameters: readonly SqlParameter[]): Promise<QueryResult<T>> {
    return this.observer ? this.observer(this.nameOf(sql), sql, () => this.send<T>(sql, parameters)) : this.send<T>(sql, parameters);
  }

  private async send<T extends QueryResultRow>(sql: string, parameters: readonly SqlParameter[]): Promise<QueryResult<T>> {
    const statement = this.prepared(sql, parameters);
    const transaction = this.held();
    if (requestContext().isGivenUp) throw new Error('the request has been given up');
    if (!transaction && isInJob()) return this.transaction(() => this.send<T>(sql, parameters));
    if (!transaction) return this.pool().query<T>(statement);
    const { client } = transaction;
    if (client) return alongside(client, () => client.query<T>(statement));
    const taken = await this.take(transaction);
    const [, answer] = await alongside(taken, () => Promise.all([this.begin(transaction, taken), taken.query<T>(statement)]));
    return answer;
  }

  private take(transaction: Transaction): Promise<PoolClient> {
    transaction.connecting ??= this.connect();
    return transaction.connecting;
  }

  /** Sends `begin` if it is the first to: whoever sends something after it, in the same moment, is in the transaction. */
  private begin(transaction: Transaction, client: PoolClient): Promise<QueryResult> {
    if (transaction.isOver) throw new Error('the transaction of this work has ended');
    transaction.client = client;
    transaction.begun ??= client.query(requestContext().isWaitedFor ? 'begin' : BEGIN_WITHOUT_LIMIT);
    return transaction.begun;
  }

  private async beginNow(transaction: Transaction): Promise<PoolClient> {
    const client = transaction.client ?? (await this.take(transaction));
    await this.begin(transaction, client);
    return client;
  }

  private prepared(sql: string, parameters: readonly SqlParameter[]): { name: string; text: string; values: unknown[] } {
    return { name: this.nameOf(sql), text: sql, values: parameters as unknown[] };
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

/** In order of asking; one may ask for more, even under a key that has had its turn. */
async function runAll(work: Map<unknown, () => Promise<void> | void>): Promise<void> {
  for (const [key, each] of work) {
    work.delete(key);
    await each();
  }
}
