import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';
import { ARE_MISPLACED, CLEAR_PORTFOLIOS, COME, COUNT_PORTFOLIOS, FORGET_PORTFOLIOS, LEAVE, MARK_PORTFOLIOS, MISPLACED } from './portfolios.sql.js';

/** A portfolio whose customers buy all day is counted again this often, not with each of them; meanwhile they are added up one by one. */
const REST_MINUTES = 10;
/** How often it is looked for customers with another owner than before. */
const LOOK_EVERY_MINUTES = 10;

/** Something of portfolios need not wait. */
export const PORTFOLIOS_ARE_DUE = `
  (divided_at < now() - interval '${LOOK_EVERY_MINUTES} minutes' or exists (select 1 from report_portfolios where stale_at < now() - interval '${REST_MINUTES} minutes'))`;

/**
 * Customers of one owner, some hundreds each, whose figures are added up together. Which customer is in which says nothing about who sees her: a reader
 * takes a portfolio only when he sees all of its customers. Whoever changes kept figures of customers marks theirs in the same transaction, so that one
 * that is not stale is always the sum of its customers.
 */
@Injectable()
export class Portfolios {
  constructor(private readonly database: Database) {}

  /** After these customers were counted, in that transaction: their portfolios are stale, and who is in none of her owner's comes into one. */
  async follow(customerIds: readonly string[]): Promise<void> {
    // Portfolios are marked one transaction at a time: two would wait for each other. Counting them waits for nobody.
    await this.database.execute(`select pg_advisory_xact_lock(hashtext('reports.portfolios'))`);
    await this.database.execute(MARK_PORTFOLIOS, [customerIds]);
    const row = await this.database.row<{ are: boolean }>(ARE_MISPLACED, [customerIds]);
    if (!row?.are) return;
    await this.database.execute(LEAVE, [customerIds]);
    await this.database.execute(COME, [customerIds]);
  }

  /** Some customers who are not where they belong: at first all of them, later those with another owner. */
  async misplaced(limit: number): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(`${MISPLACED} limit ${limit}`);
    return rows.map(({ id }) => id);
  }

  async mayHaveMisplaced(isPatient: boolean): Promise<boolean> {
    const row = await this.database.row<{ may: boolean }>(`select ${isPatient ? `divided_at < now() - interval '${LOOK_EVERY_MINUTES} minutes'` : 'true'} as may from report_state`);
    return row?.may ?? false;
  }

  async wereDivided(): Promise<void> {
    await this.database.execute(`update report_state set divided_at = now()`);
  }

  /** Counts some that are stale, in a transaction. @returns how many */
  async count(limit: number, isPatient: boolean): Promise<number> {
    const rows = await this.database.rows<{ id: string }>(
      `with due as (
         select id from report_portfolios where ${isPatient ? `stale_at < now() - interval '${REST_MINUTES} minutes'` : 'stale_at is not null'} order by stale_at limit ${limit} for update skip locked
       )
       update report_portfolios portfolio set stale_at = null from due where portfolio.id = due.id returning portfolio.id::text as id`,
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return 0;
    for (const sql of [...CLEAR_PORTFOLIOS, ...COUNT_PORTFOLIOS]) await this.database.execute(sql, [ids]);
    return ids.length;
  }

  /** All of them go: customers come into new ones as they are counted. In a transaction. */
  async forget(): Promise<void> {
    await this.database.execute(`select pg_advisory_xact_lock(hashtext('reports.portfolios'))`);
    for (const sql of FORGET_PORTFOLIOS) await this.database.execute(sql);
  }
}
