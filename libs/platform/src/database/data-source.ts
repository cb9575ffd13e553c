import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';

export type Migration = new () => MigrationInterface;

// Days stay days ('2026-11-22'): as a JavaScript Date they would shift with the server's zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
// Counts fit a number; what does not is a bug that must be heard.
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} does not fit a number`);
  return value;
});

export interface DataSourceSettings {
  readonly url: string;
  readonly poolSize: number;
  readonly migrations: readonly Migration[];
  /** After so long the server ends a statement. Default: never, for work that takes as long as it takes. */
  readonly statementTimeoutMs?: number;
  /** So long a caller waits for a connection, at most. Default 5 s. */
  readonly connectWithinMs?: number;
}

const CONNECT_WITHIN_MS = 5_000;

/** TypeORM carries connections, transactions and migrations; rows are read and written in SQL. */
export function createDataSource(settings: DataSourceSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.url,
    poolSize: settings.poolSize,
    migrations: [...settings.migrations],
    migrationsTableName: 'schema_migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    // Pipelined: what is sent together (a begin and the first statement, the last one and the commit) waits once. Waiting for a
    // connection ends with an error that callers can tell; one whose other end has vanished is found out by keep-alives.
    extra: {
      pipeline: true,
      application_name: 'tantam',
      idle_in_transaction_session_timeout: 600_000,
      connectionTimeoutMillis: settings.connectWithinMs ?? CONNECT_WITHIN_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      ...(settings.statementTimeoutMs ? { statement_timeout: settings.statementTimeoutMs } : {}),
    },
  });
}
