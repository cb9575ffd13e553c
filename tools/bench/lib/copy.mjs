import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';

const FLUSH_AT = 256 * 1024;

/** Rows of one table through COPY on a connection of its own; constraints are the generator's to keep. */
export class TableCopy {
  /** @param {string} url @param {string} table @param {readonly string[]} columns */
  static async open(url, table, columns) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`set session_replication_role = replica`);
    return new TableCopy(client, client.query(from(`copy ${table} (${columns.join(', ')}) from stdin`)), table);
  }

  /** @param {pg.Client} client @param {import('pg-copy-streams').CopyStreamQuery} stream @param {string} table */
  constructor(client, stream, table) {
    this.client = client;
    this.stream = stream;
    this.table = table;
    this.rows = 0;
    this.text = '';
    this.failure = null;
    stream.once('error', (error) => (this.failure = error));
  }

  /** @param {readonly unknown[]} values null becomes NULL; texts must not hold tabs, line ends or backslashes */
  add(values) {
    this.rows += 1;
    let line = '';
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index];
      line += `${index === 0 ? '' : '\t'}${value === null || value === undefined ? '\\N' : value}`;
    }
    this.text += `${line}\n`;
  }

  /** Sends what has gathered, if it is enough; waits while the server is busy. */
  async flush(least = FLUSH_AT) {
    if (this.failure) throw this.failure;
    if (this.text.length < least) return;
    const text = this.text;
    this.text = '';
    if (!this.stream.write(text)) await once(this.stream, 'drain');
  }

  async close() {
    await this.flush(1);
    this.stream.end();
    await finished(this.stream);
    await this.client.end();
  }
}
