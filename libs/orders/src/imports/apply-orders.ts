import { Injectable } from '@nestjs/common';
import { ProductsForImport } from '@tantam/catalogue';
import { CustomerReferences } from '@tantam/customers';
import { Database, type ImportContext } from '@tantam/platform';
import { CustomerProducts } from '../persistence/customer-products.js';
import { FollowUpOrders } from '../use-cases/follow-up-orders.js';
import * as sql from './apply.sql.js';

/** Orders per transaction: an event names at most 2,000, returned ones among them. */
const ORDERS_PER_CHUNK = 1_000;

interface Chunk {
  readonly first: number | null;
  readonly last: number | null;
}

/** Makes and changes the orders of a checked file, a chunk per transaction. */
@Injectable()
export class ApplyOrders {
  constructor(
    private readonly database: Database,
    private readonly customers: CustomerReferences,
    private readonly products: ProductsForImport,
    private readonly customerProducts: CustomerProducts,
    private readonly followUp: FollowUpOrders,
  ) {}

  /** @returns how many rows of the file it took; 0 when nothing is left */
  async next(context: ImportContext): Promise<number> {
    const { importId, options, userId } = context;
    const chunk = await this.database.row<Chunk>(sql.NEXT_CHUNK, [importId, ORDERS_PER_CHUNK]);
    if (!chunk || chunk.first === null) return 0;
    const range = [importId, chunk.first, chunk.last];
    if (options.createMissing) await this.makeWhatIsMissing(importId, userId);
    const taken = await this.database.rows<{ id: string; rows: number; changed: boolean }>(sql.TAKE_CHUNK, range);
    // Another process took the lease and this chunk.
    if (taken.length === 0) return 0;
    const hasChanged = taken.some((order) => order.changed);
    const customerIds = await this.ids(sql.CHUNK_CUSTOMERS, range);
    await this.customerProducts.hold(customerIds);
    const returnedIds = hasChanged ? await this.ids(sql.CHUNK_RETURNED_BEFORE, range) : [];
    if (hasChanged) for (const text of [sql.KEEP_FACTORS, sql.DROP_LINES, sql.CHANGE_ORDERS]) await this.database.execute(text, range);
    await this.database.execute(sql.ADD_ORDERS_AND_LINES, [...range, userId, options.historical]);
    if (hasChanged) await this.database.execute(sql.ADD_UP_TOTALS, range);
    await this.followUp.run({ orderIds: taken.map((order) => order.id), customerIds, returnedIds, products: hasChanged ? undefined : 'added' });
    return taken.reduce((sum, order) => sum + order.rows, 0);
  }

  /** With the first chunk; from then on there is nothing missing. */
  private async makeWhatIsMissing(importId: string, userId: string): Promise<void> {
    const begun = await this.database.row(`select 1 from import_orders where import_id = $1 and is_applied and outcome in ('created', 'updated') limit 1`, [importId]);
    if (begun) return;
    await this.customers.createMissing(importId, userId);
    const missing = await this.database.rows<{ code: string; name: string; unit: string | null }>(sql.MISSING_PRODUCTS, [importId]);
    if (missing.length > 0) await this.products.createMissing(missing);
  }

  private async ids(text: string, range: readonly unknown[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(text, range)).map((row) => row.id);
  }
}
