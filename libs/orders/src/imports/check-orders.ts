import { Injectable } from '@nestjs/common';
import { currencyDigits, rule } from '@tantam/kernel';
import { CustomerReferences } from '@tantam/customers';
import { BusinessTime, Database, type ImportCheckResult, type ImportContext } from '@tantam/platform';
import * as sql from './check.sql.js';
import { gatherOrders } from './gather.sql.js';

const THIRTY_DAYS_MS = 30 * 24 * 60 * 60 * 1_000;
/** A file's prices with decimals and no currency given: "no currency", with two digits. */
const UNNAMED_CURRENCY = 'XXX';

interface Counts {
  readonly ordersCreated: number;
  readonly ordersUpdated: number;
  readonly ordersUnchanged: number;
  readonly ordersRefused: number;
  readonly ordersOlderThan30Days: number;
  readonly [name: string]: number;
}

/** Decides what becomes of every row of an order file; writes nothing but the import's own tables. */
@Injectable()
export class CheckOrders {
  constructor(
    private readonly database: Database,
    private readonly customers: CustomerReferences,
    private readonly time: BusinessTime,
  ) {}

  async run(context: ImportContext): Promise<ImportCheckResult> {
    const { importId, options } = context;
    await this.startAnew(importId, options.returnCodePattern);
    const currency = options.currency ?? ((await this.hasFractionalPrices(importId)) ? UNNAMED_CURRENCY : 'VND');
    await this.database.execute(sql.REFUSE_TOO_LARGE, [importId, currencyDigits(currency)]);
    if (!options.createMissing) await this.database.execute(sql.REFUSE_UNKNOWN_PRODUCTS, [importId]);
    if (context.mappedFields.has('unit')) await this.database.execute(sql.WARN_OF_UNKNOWN_UNITS, [importId]);
    await this.gather(context, currency);
    await this.resolveCustomers(importId, options.createMissing);
    await this.database.execute(sql.REFUSE_FAULTS, [importId]);
    await this.database.execute(sql.DECIDE_EXISTING, [importId, context.mappedFields.has('unit')]);
    await this.database.execute(sql.DECIDE_ROWS, [importId]);
    await this.database.execute(sql.REFUSE_ROWS_WITHOUT_CODE, [importId]);
    // The apply chooses by outcome, of which the statistics know nothing yet.
    await this.database.execute('analyze import_orders');
    return { summary: await this.summary(importId, currency, options.currency === null) };
  }

  private async startAnew(importId: string, pattern: string | null): Promise<void> {
    if (pattern !== null) await this.tryPattern(pattern);
    await this.database.execute(`delete from import_orders where import_id = $1`, [importId]);
    await this.database.execute(`delete from import_customer_refs where import_id = $1`, [importId]);
    await this.database.execute(sql.FORGET_EARLIER_CHECK, [importId]);
  }

  /** PostgreSQL reads patterns a little differently, and a cunning one can take for ever to compile. */
  private async tryPattern(pattern: string): Promise<void> {
    await this.database.execute(`select set_config('statement_timeout', '2000', true)`);
    try {
      await this.database.rows(`select 'DH000001' ~ $1::text`, [pattern]);
    } catch (error) {
      const code = (error as { code?: unknown } | null)?.code;
      if (code === '2201B' || code === '57014') throw rule('invalid-return-code-pattern');
      throw error;
    }
    await this.database.execute(`select set_config('statement_timeout', '0', true)`);
  }

  private async hasFractionalPrices(importId: string): Promise<boolean> {
    const row = await this.database.row<{ hasFractions: boolean }>(sql.HAS_FRACTIONAL_PRICES, [importId]);
    return row?.hasFractions ?? false;
  }

  private async gather({ importId, options, mappedFields }: ImportContext, currency: string): Promise<void> {
    await this.database.execute(gatherOrders(mappedFields), [importId, options.returnCodePattern, options.currency, currency, currencyDigits(currency)]);
    await this.database.execute('analyze import_orders');
    const others = (await this.database.rows<{ currency: string }>(sql.OTHER_CURRENCIES, [importId, currency])).map((row) => row.currency);
    if (others.length > 0) await this.database.execute(sql.COUNT_OTHER_CURRENCIES, [importId, others, others.map(currencyDigits)]);
    if (mappedFields.has('agent')) await this.database.execute(sql.RESOLVE_AGENTS, [importId]);
    if (mappedFields.has('branch')) await this.database.execute(sql.RESOLVE_BRANCHES, [importId]);
    await this.database.execute(sql.WARN_OF_CASE, [importId]);
  }

  private async resolveCustomers(importId: string, createMissing: boolean): Promise<void> {
    await this.matchCustomers(importId, createMissing);
    const faulted = await this.database.execute(sql.FAULT_DIFFERENT_CUSTOMERS, [importId]);
    const unknown = createMissing ? 0 : await this.database.execute(sql.FAULT_UNKNOWN_CUSTOMERS, [importId]);
    // Nobody is made for the sake of an order that is refused.
    if (faulted + unknown > 0) {
      await this.database.execute(`delete from import_customer_refs where import_id = $1`, [importId]);
      await this.database.execute(`update import_orders set ref_no = null where import_id = $1`, [importId]);
      await this.matchCustomers(importId, createMissing);
    }
    await this.database.execute(sql.WARN_OF_HOLDERS, [importId]);
  }

  private async matchCustomers(importId: string, createMissing: boolean): Promise<void> {
    await this.database.execute(sql.COLLECT_CUSTOMERS, [importId]);
    await this.database.execute('analyze import_customer_refs');
    await this.customers.resolveExisting(importId, { createMissing });
    await this.database.execute(sql.LINK_CUSTOMERS, [importId]);
  }

  private async summary(importId: string, currency: string, isCurrencyAssumed: boolean): Promise<Readonly<Record<string, unknown>>> {
    const thirtyDaysAgo = new Date(this.time.now().getTime() - THIRTY_DAYS_MS);
    const counts = (await this.database.row<Counts>(sql.SUMMARY, [importId, thirtyDaysAgo]))!;
    const kept = counts.ordersCreated + counts.ordersUpdated + counts.ordersUnchanged;
    return {
      ...counts,
      currency,
      currencyAssumed: isCurrencyAssumed && currency === UNNAMED_CURRENCY,
      historicalProposed: counts.ordersOlderThan30Days * 2 > kept,
    };
  }
}
