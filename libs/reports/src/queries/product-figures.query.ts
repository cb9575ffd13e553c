import { Injectable } from '@nestjs/common';
import { SqlParameters, type Actor } from '@tantam/identity';
import { Database, type Page } from '@tantam/platform';
import { CustomerConditions } from './customer-conditions.js';
import { FigureSources, isTimeless, productConditions } from './figure-sources.js';
import type { CustomerFilters, PageRequest, SalesFilters } from './report-filters.js';
import { cutRows, readPage, readPageAndTotals, type AddedRows, type RowsCut } from './report-page.js';
import { ReportReaders, type OrdersSeen } from './report-readers.js';
import { SeenCustomers } from './seen-customers.js';

export const PRODUCT_REPORT_SORTS = ['revenue', 'quantity', 'orderCount', 'returned', 'returnedQuantity', 'lastPurchaseOn', 'code', 'name'] as const;

export interface ProductFigureRow {
  readonly product: { readonly id: string; readonly code: string; readonly name: string; readonly unit: string; readonly group: string | null };
  readonly orderCount: number;
  /** Known customers who bought; null unless it was asked for. */
  readonly customerCount: number | null;
  readonly quantity: string;
  readonly revenue: number;
  readonly returnedQuantity: string;
  readonly returned: number;
  readonly firstPurchaseOn: string | null;
  readonly lastPurchaseOn: string | null;
}

export interface ProductFigureTotals {
  readonly products: number;
  readonly quantity: string;
  readonly revenue: number;
  readonly returnedQuantity: string;
  readonly returned: number;
}

export interface ProductRequest extends PageRequest {
  /** Whether to count the customers of each product on the page. */
  readonly withCustomers?: boolean;
}

/** Products that were sold or came back, of all orders or of those of some customers: top products, products by customer. Walk-ins count. */
@Injectable()
export class ProductFiguresReport {
  constructor(
    private readonly database: Database,
    private readonly conditions: CustomerConditions,
    private readonly sources: FigureSources,
    private readonly readers: ReportReaders,
    private readonly seenCustomers: SeenCustomers,
  ) {}

  async page(actor: Actor, customers: CustomerFilters, sales: SalesFilters, request: ProductRequest): Promise<Page<ProductFigureRow> & { totals?: ProductFigureTotals }> {
    const seen = await this.readers.ordersSeenBy(actor);
    const rows = await this.rows(actor, seen, customers, sales);
    const { page, totals } = request.withTotal
      ? await readPageAndTotals<ProductFigureRow & Record<string, unknown>, ProductFigureRow, ProductFigureTotals>(this.database, rows, request, TOTALS, showProduct)
      : { page: await readPage<ProductFigureRow & Record<string, unknown>, ProductFigureRow>(this.database, rows, request, showProduct), totals: null };
    const items = request.withCustomers ? await this.withCustomers(actor, seen, customers, sales, page.items) : page.items;
    return { ...page, items, ...(totals ? { total: totals.products, totals } : {}) };
  }

  async cut(actor: Actor, customers: CustomerFilters, sales: SalesFilters, request: PageRequest): Promise<RowsCut> {
    return cutRows(await this.rows(actor, await this.readers.ordersSeenBy(actor), customers, sales), request);
  }

  private async rows(actor: Actor, seen: OrdersSeen, customers: CustomerFilters, sales: SalesFilters): Promise<AddedRows> {
    const parameters = new SqlParameters();
    const figures = seen === 'some'
      ? await this.seenCustomers.products(actor, (await this.conditions.areAsked(customers)) ? customers : null, sales, parameters)
      : await this.sources.perProduct(actor, seen, sales, parameters, await this.buyers(actor, customers, parameters));
    return {
      from: `product_summary p join (${figures}) f on f.product_id = p.id`,
      figures,
      shown: [['product_summary', 'p', 'p.id = f.product_id']],
      where: 'true',
      columns: COLUMNS,
      sorts: {
        revenue: { expression: 'f.amount_minor', type: 'bigint' }, quantity: { expression: 'f.quantity', type: 'numeric' }, orderCount: { expression: 'f.order_count', type: 'int' },
        returned: { expression: 'f.returned_minor', type: 'bigint' }, returnedQuantity: { expression: 'f.returned_quantity', type: 'numeric' },
        lastPurchaseOn: { expression: `coalesce(f.last_purchase_on, '0001-01-01'::date)`, type: 'date' }, code: { expression: 'p.code collate "C"', type: 'text' },
        name: { expression: 'p.name collate "vi-x-icu"', type: 'text' },
      },
      defaultSort: ['-revenue'],
      tieBreak: [{ expression: 'f.product_id', type: 'uuid' }],
      parameters,
    };
  }

  /** The customers asked for, as a condition on lines; null: everybody, walk-ins included. Asked for customers must also be seen. */
  private async buyers(actor: Actor, customers: CustomerFilters, parameters: SqlParameters): Promise<string | null> {
    if (!(await this.conditions.areAsked(customers))) return null;
    return `o.customer_id in (select buyer.id from customers_with_figures buyer where ${await this.conditions.of(actor, customers, 'buyer', parameters)})`;
  }

  /** Counted for the products of the page alone: customers of several months cannot be added up. */
  private async withCustomers(actor: Actor, seen: OrdersSeen, customers: CustomerFilters, sales: SalesFilters, items: readonly ProductFigureRow[]): Promise<ProductFigureRow[]> {
    if (items.length === 0) return [];
    const parameters = new SqlParameters();
    const ofPage: SalesFilters = { ...sales, productId: items.map(({ product }) => product.id), productGroupId: undefined };
    const counted = seen === 'some'
      ? await this.seenCustomers.buyersOfProducts(actor, (await this.conditions.areAsked(customers)) ? customers : null, ofPage, parameters)
      : await this.buyersOfProducts(actor, customers, ofPage, parameters);
    const found = await this.database.rows<{ product_id: string; customers: number }>(counted, parameters.values);
    const byProduct = new Map(found.map((row) => [row.product_id, row.customers]));
    return items.map((item) => ({ ...item, customerCount: byProduct.get(item.product.id) ?? 0 }));
  }

  private async buyersOfProducts(actor: Actor, customers: CustomerFilters, sales: SalesFilters, parameters: SqlParameters): Promise<string> {
    const buyers = (await this.buyers(actor, customers, parameters)) ?? 'o.customer_id is not null';
    return isTimeless(sales)
      ? `select o.product_id, count(*)::int as customers from report_customer_products o
         where o.order_count > 0 and o.currency = ${parameters.add(sales.currency)} and ${productConditions(sales, 'o', parameters).join(' and ')} and ${buyers} group by o.product_id`
      : `select product_id, count(distinct customer_id)::int as customers from (${await this.sources.lines(actor, sales, parameters, buyers)}) line where is_sale group by product_id`;
  }
}

const TOTALS = `
  count(*)::int as products, trim_scale(coalesce(sum(f.quantity), 0))::text as quantity, coalesce(sum(f.amount_minor), 0)::bigint as revenue,
  trim_scale(coalesce(sum(f.returned_quantity), 0))::text as "returnedQuantity", coalesce(sum(f.returned_minor), 0)::bigint as returned`;

const COLUMNS = `
  json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'unit', p.unit, 'group', (select name from product_groups where id = p.group_id)) as product,
  f.order_count as "orderCount", null::int as "customerCount", trim_scale(f.quantity)::text as quantity, f.amount_minor as revenue,
  trim_scale(f.returned_quantity)::text as "returnedQuantity", f.returned_minor as returned, f.first_purchase_on::text as "firstPurchaseOn",
  f.last_purchase_on::text as "lastPurchaseOn"`;

export function showProduct(row: ProductFigureRow & Record<string, unknown>): ProductFigureRow {
  return {
    product: row.product, orderCount: row.orderCount, customerCount: row.customerCount, quantity: row.quantity, revenue: row.revenue,
    returnedQuantity: row.returnedQuantity, returned: row.returned, firstPurchaseOn: row.firstPurchaseOn, lastPurchaseOn: row.lastPurchaseOn,
  };
}
