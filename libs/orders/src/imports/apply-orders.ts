import { Injectable } from '@nestjs/common';
import { ProductsForImport } from '@tantam/catalogue';
import { CustomerReferences } from '@tantam/customers';
import { Database, type ImportContext } from '@tantam/platform';
import { CustomerProducts } from '../persistence/customer-products.js';
import { FollowUpOrders } from '../use-cases/follow-up-orders.js';
import * as sql from './apply.sql.js';
import { WaitingChunks, type Chunk } from './waiting-chunks.js';

/** Orders per transaction, about. */
const ORDERS_PER_CHUNK = 400;

/** Makes and changes the orders of a checked file, a chunk per transaction; two may run at once. */
@Injectable()
export class ApplyOrders {
  /** What is left of the imports that run in this process; who runs out looks again at what is not applied. */
  private readonly waiting = new Map<string, Promise<WaitingChunks>>();

  constructor(
    private readonly database: Database,
    private readonly customers: CustomerReferences,
    private readonly products: ProductsForImport,
    private readonly customerProducts: CustomerProducts,
    private readonly followUp: FollowUpOrders,
  ) {}

  /** Once, before the chunks: whoever and whatever the orders name and is not there. */
  async begin({ importId, options, userId }: ImportContext): Promise<void> {
    // What a run that was cut off has left behind counts no more.
    this.forget(importId);
    if (!options.createMissing || (await this.hasBegun(importId))) return;
    await this.customers.createMissing(importId, userId);
    const missing = await this.database.rows<{ code: string; name: string; unit: string | null }>(sql.MISSING_PRODUCTS, [importId]);
    if (missing.length > 0) await this.products.createMissing(missing);
  }

  /** A run that is carried on made what was missing before its first chunk. */
  private async hasBegun(importId: string): Promise<boolean> {
    return (await this.database.row(`select 1 from import_orders where import_id = $1 and is_applied and outcome in ('created', 'updated') limit 1`, [importId])) !== null;
  }

  /** @returns how many rows of the file it took; 0 when nothing is left for this caller */
  async next(context: ImportContext): Promise<number> {
    const chunk = await this.take(context.importId);
    return chunk ? this.apply(context, chunk) : 0;
  }

  forget(importId: string): void {
    this.waiting.delete(importId);
  }

  private async take(importId: string): Promise<readonly number[] | null> {
    const looked = this.waiting.get(importId);
    const known = await looked;
    if (known && !known.isEmpty) return known.take(this.database);
    // Lanes that come at once share one look; of two, each would hand out the same chunks.
    if (this.waiting.get(importId) === looked) this.waiting.set(importId, this.look(importId));
    return (await this.waiting.get(importId))?.take(this.database) ?? null;
  }

  private async look(importId: string): Promise<WaitingChunks> {
    return new WaitingChunks(await this.database.rows<Chunk & Record<string, unknown>>(sql.CHUNKS, [importId, ORDERS_PER_CHUNK]));
  }

  private async apply({ importId, options, userId, mappedFields }: ImportContext, numbers: readonly number[]): Promise<number> {
    const taken = await this.database.rows<{ id: string; number: number; rows: number; changed: boolean }>(sql.TAKE_CHUNK, [importId, numbers]);
    // Another process took the lease and this chunk.
    if (taken.length === 0) return 0;
    const chunk = [importId, taken.map((order) => order.number)];
    const hasChanged = taken.some((order) => order.changed);
    const customerIds = await this.ids(sql.CHUNK_CUSTOMERS, chunk);
    await this.customerProducts.hold(customerIds);
    const returnedIds = hasChanged ? await this.ids(sql.CHUNK_RETURNED_BEFORE, chunk) : [];
    if (hasChanged) for (const text of [sql.KEEP_FACTORS, sql.DROP_LINES, sql.CHANGE_ORDERS]) await this.database.execute(text, chunk);
    await this.database.execute(sql.addOrdersAndLines({ hasUnits: mappedFields.has('unit') }), [...chunk, userId, options.historical]);
    if (hasChanged) await this.database.execute(sql.ADD_UP_TOTALS, chunk);
    await this.followUp.run({ orderIds: taken.map((order) => order.id), customerIds, returnedIds, products: hasChanged ? undefined : 'kept', areHeld: true });
    return taken.reduce((sum, order) => sum + order.rows, 0);
  }

  private async ids(text: string, chunk: readonly unknown[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(text, chunk)).map((row) => row.id);
  }
}
