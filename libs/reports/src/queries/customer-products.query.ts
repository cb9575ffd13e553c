import { Injectable } from '@nestjs/common';
import { CUSTOMER_PERMISSIONS, maskName } from '@tantam/customers';
import { can, SqlParameters, type Actor } from '@tantam/identity';
import { Database, type Page } from '@tantam/platform';
import { CustomerConditions } from './customer-conditions.js';
import { FigureSources, isTimeless, keptOfAllProducts, ofProducts } from './figure-sources.js';
import { KeptGroups } from './kept-groups.js';
import type { CustomerFilters, PageRequest, SalesFilters } from './report-filters.js';
import { cutRows, readPage, readPageAndTotals, type AddedRows, type RowsCut } from './report-page.js';
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
    private readonly groups: KeptGroups,
  ) {}

  async page(actor: Actor, customers: CustomerFilters, sales: SalesFilters, request: PageRequest): Promise<Page<CustomerProductRow> & { totals?: CustomerProductTotals }> {
    const rows = await this.rows(actor, customers, sales, isInOrder(request));
    const show = (row: PairRow): CustomerProductRow => showPair(actor, row);
    if (!request.withTotal) return readPage<PairRow, CustomerProductRow>(this.database, rows, request, show);
    if (!isTimeless(sales) || ofProducts(sales) || !(await this.groups.areCounted())) {
      const { page, totals } = await readPageAndTotals<PairRow, CustomerProductRow, CustomerProductTotals>(this.database, rows, request, `count(*)::int as rows, ${SUMS}`, show);
      return { ...page, total: totals.rows, totals };
    }
    const page = await readPage<PairRow, CustomerProductRow>(this.database, rows, request, show);
    const totals = await this.totalsEver(actor, customers, sales);
    return { ...page, total: totals.rows, totals };
  }

  async cut(actor: Actor, customers: CustomerFilters, sales: SalesFilters, request: PageRequest): Promise<RowsCut> {
    return cutRows(await this.rows(actor, customers, sales, false), request);
  }

  /** From what is kept of each customer's products together. */
  private async totalsEver(actor: Actor, customers: CustomerFilters, sales: SalesFilters): Promise<CustomerProductTotals> {
    const parameters = new SqlParameters();
    const figures = (await this.readers.ordersSeenBy(actor)) === 'some'
      ? await this.seenCustomers.totalsOfPairs(actor, customers, sales, parameters)
      : ofCards(keptOfAllProducts(sales, parameters)!, await this.conditions.of(actor, customers, 'c', parameters));
    const totals = await this.database.row<CustomerProductTotals & Record<string, unknown>>(`select coalesce(sum(f.pair_count), 0)::int as rows, ${SUMS} from (${figures}) f`, parameters.values);
    if (!totals) throw new Error('an aggregate without a row');
    return totals;
  }

  private async rows(actor: Actor, customers: CustomerFilters, sales: SalesFilters, inOrder: boolean): Promise<AddedRows> {
    const parameters = new SqlParameters();
    const seen = await this.readers.ordersSeenBy(actor);
    // Of some, these are of customers that were asked for already.
    const parts = seen === 'some' ? await this.seenCustomers.pairs(actor, customers, sales, parameters, inOrder) : null;
    const figures = parts ? `${parts.before} ${parts.selects.join(' union all ')}` : await this.sources.perPair(actor, seen, sales, parameters);
    const where = parts ? 'true' : await this.conditions.of(actor, customers, 'c', parameters);
    return {
      from: `(${figures}) f join customers_with_figures c on c.id = f.customer_id join product_summary p on p.id = f.product_id`,
      figures: ofCards(figures, where),
      shown: [['customers_with_figures', 'c', 'c.id = f.customer_id'], ['product_summary', 'p', 'p.id = f.product_id']],
      ...(parts ? { parts } : {}),
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

/** Of all pairs there is an index in each order but that of quantities. */
function isInOrder({ sort }: PageRequest): boolean {
  return !sort?.some((field) => field.replace('-', '') === 'quantity');
}

/** Narrowed to those whose cards are as asked for: where nothing is asked, they need not be read. */
function ofCards(figures: string, cards: string): string {
  return cards === 'true' ? figures : `select f.* from (${figures}) f join customers_with_figures c on c.id = f.customer_id where ${cards}`;
}

const COLUMNS = `
  json_build_object('id', c.id, 'code', c.code, 'fullName', c.full_name, 'isIncomplete', c.is_incomplete) as customer,
  json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'unit', p.unit, 'group', (select name from product_groups where id = p.group_id)) as product,
  f.order_count as "orderCount", trim_scale(f.quantity)::text as quantity, f.amount_minor as revenue, trim_scale(f.returned_quantity)::text as "returnedQuantity",
  f.returned_minor as returned, f.first_purchase_on::text as "firstPurchaseOn", f.last_purchase_on::text as "lastPurchaseOn"`;

const SUMS = `
  trim_scale(coalesce(sum(f.quantity), 0))::text as quantity, coalesce(sum(f.amount_minor), 0)::bigint as revenue,
  trim_scale(coalesce(sum(f.returned_quantity), 0))::text as "returnedQuantity", coalesce(sum(f.returned_minor), 0)::bigint as returned`;

export function showPair(actor: Actor, { customer: { isIncomplete, ...customer }, ...row }: PairRow): CustomerProductRow {
  const fullName = isIncomplete && !can(actor, CUSTOMER_PERMISSIONS.seeContact.name) ? maskName(customer.fullName) : customer.fullName;
  return {
    customer: { ...customer, fullName }, product: row.product, orderCount: row.orderCount, quantity: row.quantity, revenue: row.revenue,
    returnedQuantity: row.returnedQuantity, returned: row.returned, firstPurchaseOn: row.firstPurchaseOn, lastPurchaseOn: row.lastPurchaseOn,
  };
}
