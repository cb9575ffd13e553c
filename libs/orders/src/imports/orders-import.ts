import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BusinessTime, Database, ImportKinds, type ImportCheckResult, type ImportContext, type ImportKind } from '@tantam/platform';
import { ORDER_PERMISSIONS } from '../orders.permissions.js';
import { ApplyOrders } from './apply-orders.js';
import { CheckOrders } from './check-orders.js';
import { ORDER_FIELDS } from './order-fields.js';
import { OrderImportObservers } from './order-import-observers.js';
import { checkOrderOptions, ORDER_OPTIONS } from './order-options.js';

const THIRTY_DAYS_MS = 30 * 24 * 60 * 60 * 1_000;

/** Orders from a file: one row per line, rows of one code anywhere in it belong together. */
@Injectable()
export class OrdersImport implements ImportKind, OnModuleInit {
  readonly kind = 'orders';
  readonly title = { vi: 'Đơn hàng', en: 'Orders' };
  readonly permission = ORDER_PERMISSIONS.create.name;
  readonly fields = ORDER_FIELDS;
  readonly options = ORDER_OPTIONS;
  readonly stagingTable = 'import_order_rows';
  readonly keyFields = ['code', 'productCode'];
  /** While one waits for PostgreSQL the other decides plans, and PostgreSQL has two processors to work on. */
  readonly lanes = 2;

  constructor(
    private readonly kinds: ImportKinds,
    private readonly database: Database,
    private readonly checkOrders: CheckOrders,
    private readonly applyOrders: ApplyOrders,
    private readonly observers: OrderImportObservers,
    private readonly time: BusinessTime,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  checkOptions(options: Readonly<Record<string, unknown>>): void {
    checkOrderOptions(options);
  }

  check(context: ImportContext): Promise<ImportCheckResult> {
    return this.checkOrders.run(context);
  }

  beginApplying(context: ImportContext): Promise<void> {
    return this.applyOrders.begin(context);
  }

  applyNext(context: ImportContext): Promise<number> {
    return this.applyOrders.next(context);
  }

  async finish(context: ImportContext): Promise<Readonly<Record<string, unknown>>> {
    this.applyOrders.forget(context.importId);
    const done = await this.database.row<{ changedOrders: number; changedOrdersOlderThan30Days: number }>(
      `select count(*)::int as "changedOrders", count(*) filter (where placed_at < $2)::int as "changedOrdersOlderThan30Days"
       from import_orders where import_id = $1 and outcome in ('created', 'updated')`,
      [context.importId, new Date(this.time.now().getTime() - THIRTY_DAYS_MS)],
    );
    await this.database.execute(`delete from import_orders where import_id = $1`, [context.importId]);
    await this.database.execute(`delete from import_customer_refs where import_id = $1`, [context.importId]);
    return this.observers.finished({ importId: context.importId, ...done! });
  }
}
