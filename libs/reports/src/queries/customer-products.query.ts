import { Injectable } from '@nestjs/common';
import { CUSTOMER_PERMISSIONS, maskName } from '@tantam/customers';
import { can, SqlParameters, type Actor } from '@tantam/identity';
import { Database, type Page } from '@tantam/platform';
import { CustomerConditions } from './customer-conditions.js';
import { FigureSources } from './figure-sources.js';
import type { CustomerFilters, PageRequest, SalesFilters } from './report-filters.js';
import { cutRows, readPage, readTotals, type ReportRows, type RowsCut } from './report-page.js';
import { ReportReaders } from './report-readers.js';
import { SeenCustomers } from './seen-customers.js';

export const CUSTOMER_PRODUCT_SORTS = ['customer', 'revenue', 'quantity', 'lastPurchaseOn'] as const;

/** What one customer bought of one product. */
export interface CustomerProductRow {
  readonly customer: { readonly id: string; readonly code: string; readonly fullName: string };
  readonly product: { readonly id: string; readonly code: string; readonly name: string; readonly unit: string; readonly group: string | null };
  readonly orderCount: number;
  readonly quantity: string;
  readonly revenue: number;
  readonly returnedQuantity: string;
  readonly returned: number;
  readonly firstPurchaseOn: string | null;
  readonly lastPurchaseOn: string | null;
}

export interface CustomerProductTotals {
  readonly rows: number;
  readonly quantity: string;
  readonly revenue: number;
  readonly returnedQuantity: string;
  readonly returned: number;
}

/** As it is read, before the reader's rights are applied. */
export type PairRow = Omit<CustomerProductRow, 'customer'> & { customer: CustomerProductRow['customer'] & { isIncomplete: boolean } } & Record<string, unknown>;

/** Which products each customer bought; by `customer` all of one customer stand together. */
@Injectable()
export class CustomerProductsReport {
  constructor(
    private readonly database: Database,
    private readonly conditions: CustomerConditions,
    private readonly sources: FigureSources,
    private readonly readers: ReportReaders,
    private readonly seenCustomers: SeenCustomers,
  ) {}

  async page(actor: Actor, customers: CustomerFilters, sales: SalesFilters, request: PageRequest): Promise<Page<CustomerProductRow> & { totals?: CustomerProductTotals }> {
    const rows = await this.rows(actor, customers, sales);
    const page = await readPage<PairRow, CustomerProductRow>(this.database, rows, request, (row) => showPair(actor, row));
    if (!request.withTotal) return page;
    const totals = await readTotals<CustomerProductTotals & Record<string, unknown>>(this.database, rows, TOTALS);
    return { ...page, total: totals.rows, totals };
  }

  async cut(actor: Actor, customers: CustomerFilters, sales: SalesFilters, request: PageRequest): Promise<RowsCut> {
    return cutRows(await this.rows(actor, customers, sales), request);
  }

  private async rows(actor: Actor, customers: CustomerFilters, sales: SalesFilters): Promise<ReportRows> {
    const parameters = new SqlParameters();
    const seen = await this.readers.ordersSeenBy(actor);
    // Of some, these are of customers that were asked for already.
    const [figures, where] = seen === 'some'
      ? [await this.seenCustomers.pairs(actor, customers, sales, parameters), 'true']
      : [await this.sources.perPair(actor, seen, sales, parameters), await this.conditions.of(actor, customers, 'c', parameters)];
    return {
      from: `(${figures}) f join customers_with_figures c on c.id = f.customer_id join product_summary p on p.id = f.product_id`,
      where,
      columns: COLUMNS,
      sorts: {
        customer: { expression: 'f.customer_id', type: 'uuid' }, revenue: { expression: 'f.amount_minor', type: 'bigint' }, quantity: { expression: 'f.quantity', type: 'numeric' },
        lastPurchaseOn: { expression: `coalesce(f.last_purchase_on, '0001-01-01'::date)`, type: 'date' },
      },
      defaultSort: ['-revenue'],
      tieBreak: [{ expression: 'f.customer_id', type: 'uuid' }, { expression: 'f.product_id', type: 'uuid' }],
      parameters,
    };
  }
}

const COLUMNS = `
  json_build_object('id', c.id, 'code', c.code, 'fullName', c.full_name, 'isIncomplete', c.is_incomplete) as customer,
  json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'unit', p.unit, 'group', (select name from product_groups where id = p.group_id)) as product,
  f.order_count as "orderCount", trim_scale(f.quantity)::text as quantity, f.amount_minor as revenue, trim_scale(f.returned_quantity)::text as "returnedQuantity",
  f.returned_minor as returned, f.first_purchase_on::text as "firstPurchaseOn", f.last_purchase_on::text as "lastPurchaseOn"`;

const TOTALS = `
  count(*)::int as rows, trim_scale(coalesce(sum(f.quantity), 0))::text as quantity, coalesce(sum(f.amount_minor), 0)::bigint as revenue,
  trim_scale(coalesce(sum(f.returned_quantity), 0))::text as "returnedQuantity", coalesce(sum(f.returned_minor), 0)::bigint as returned`;

export function showPair(actor: Actor, { customer: { isIncomplete, ...customer }, ...row }: PairRow): CustomerProductRow {
  const fullName = isIncomplete && !can(actor, CUSTOMER_PERMISSIONS.seeContact.name) ? maskName(customer.fullName) : customer.fullName;
  return {
    customer: { ...customer, fullName }, product: row.product, orderCount: row.orderCount, quantity: row.quantity, revenue: row.revenue,
    returnedQuantity: row.returnedQuantity, returned: row.returned, firstPurchaseOn: row.firstPurchaseOn, lastPurchaseOn: row.lastPurchaseOn,
  };
}
