import pg from 'pg';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

type Query = (this: pg.Client, config: unknown, values?: unknown, callback?: unknown) => unknown;

const NO_DATA = /^\s*(begin|commit|rollback|savepoint|listen|notify)\b/i;

/** Listens in on every connection of this process: which statements are sent while a piece of work runs. */
export class StatementCapture {
  private readonly original = pg.Client.prototype.query as unknown as Query;
  private heard: Statement[] | null = null;

  constructor() {
    const hear = (statement: Statement): void => void this.heard?.push(statement);
    const { original } = this;
    const listening: Query = function (config, values, callback) {
      const { text, values: bound } = typeof config === 'string' ? { text: config, values } : (config as { text?: string; values?: unknown });
      hear({ text: text ?? '', values: Array.isArray(bound) ? [...(bound as unknown[])] : [] });
      return original.call(this, config, values, callback);
    };
    pg.Client.prototype.query = listening as unknown as typeof pg.Client.prototype.query;
  }

  /** The statements of the work, without what only begins or ends a transaction. */
  async during(work: () => Promise<unknown>): Promise<Statement[]> {
    this.heard = [];
    try {
      await work();
      return this.heard.filter(({ text }) => !NO_DATA.test(text));
    } finally {
      this.heard = null;
    }
  }

  stop(): void {
    pg.Client.prototype.query = this.original as unknown as typeof pg.Client.prototype.query;
  }
}
