import { Injectable } from '@nestjs/common';
import { CUSTOMER_PERMISSIONS, maskEmail, maskName, maskPhone } from '@tantam/customers';
import { can, SqlParameters, type Actor } from '@tantam/identity';
import type { LocalDate } from '@tantam/kernel';
import { BusinessTime, Database, type Page, type SortKey } from '@tantam/platform';
import { CustomerConditions } from './customer-conditions.js';
import { FigureSources, isTimeless, KEPT_DETAILS, type CustomerDetails } from './figure-sources.js';
import type { CustomerFilters, PageRequest, SalesFilters } from './report-filters.js';
import { cutRows, readPage, readPageAndTotals, readTotals, type AddedRows, type ReportRows, type RowsCut, type Sorts } from './report-page.js';
import { ReportReaders, type OrdersSeen } from './report-readers.js';
import { SeenCustomers } from './seen-customers.js';

export const CUSTOMER_REPORT_SORTS = ['spend', 'orderCount', 'productCount', 'returned', 'quantity', 'firstPurchaseOn', 'lastPurchaseOn', 'lastContactAt', 'birthday', 'age', 'code', 'fullName'] as const;

export interface CustomerLabels {
  readonly owner: string | null; readonly branch: string | null; readonly group: string | null; readonly category: string | null; readonly channel: string | null;
  readonly source: string | null; readonly area: string | null; readonly province: string | null; readonly commune: string | null;
}

/** A customer with what she bought of what was asked for. */
export interface CustomerFigureRow {
  readonly customer: {
    readonly id: string; readonly code: string; readonly fullName: string; readonly phone1: string | null; readonly emails: readonly string[];
    readonly type: string; readonly gender: string; readonly birthday: string | null; readonly age: number | null; readonly lifecycle: string;
    readonly potential: string; readonly preferredChannel: string; readonly labels: CustomerLabels;
  };
  readonly orderCount: number;
  readonly productCount: number | null;
  readonly quantity: string | null;
  readonly spend: number;
  readonly returnedQuantity: string | null;
  readonly returned: number;
  /** Ever, whatever the filters. */
  readonly firstPurchaseOn: string | null;
  readonly lastPurchaseOn: string | null;
  readonly lastContactAt: string | null;
}

export interface CustomerFigureTotals {
  readonly customers: number;
  readonly orderCount: number;
  readonly spend: number;
  readonly returned: number;
}

/** As it is read, before the reader's rights are applied. */
export type CustomerReportRow = Omit<CustomerFigureRow, 'lastContactAt' | 'customer'> & { customer: CustomerFigureRow['customer'] & { isIncomplete: boolean }; lastContactAt: Date | null } & Record<string, unknown>;

/** Nobody without figures comes before somebody with more than none of these; whoever never bought anything comes last by her last purchase. */
const BEST_FIRST: Readonly<Record<string, { readonly isOfBuyers: boolean; readonly best: string }>> = {
  '-spend': { isOfBuyers: true, best: 'f.amount_minor > 0' }, '-orderCount': { isOfBuyers: true, best: 'f.order_count > 0' },
  '-productCount': { isOfBuyers: true, best: 'f.product_count > 0' }, '-lastPurchaseOn': { isOfBuyers: false, best: 'c.last_purchase_on is not null' },
};

const TOTALS = `count(*)::int as customers, coalesce(sum(f.order_count), 0)::bigint as "orderCount", coalesce(sum(f.amount_minor), 0)::bigint as spend,
  coalesce(sum(f.returned_minor), 0)::bigint as returned`;

/** `sums`: orders and money; `page`: quantities and the number of products of those shown as well; `everything`: of all, to order by them or for a file. */
type Need = 'sums' | 'page' | 'everything';
const DETAILS: ReadonlySet<string> = new Set(['productCount', 'quantity']);

function needOf({ sort }: PageRequest): Need {
  return sort?.some((field) => DETAILS.has(field.replace('-', ''))) ? 'everything' : 'page';
}

interface Source {
  readonly figures: string;
  /** Of which no quantities and no number of products are kept. */
  readonly lacksDetails: boolean;
  /** What is still to be asked of the cards of those customers. */
  readonly cards: string;
}

/** Kept per customer, with an index for each order that matters; everything else is added up. */
function isReadOffAnIndex(sales: SalesFilters): boolean {
  return isTimeless(sales) && !sales.productId && !sales.productGroupId;
}

const DAY_SORTS: Sorts = {
  firstPurchaseOn: { expression: `coalesce(c.first_purchase_on, '0001-01-01'::date)`, type: 'date' },
  lastPurchaseOn: { expression: `coalesce(c.last_purchase_on, '0001-01-01'::date)`, type: 'date' },
  lastContactAt: { expression: `coalesce(c.last_contact_at, '0001-01-01T00:00:00Z'::timestamptz)`, type: 'timestamptz' },
  age: { expression: `coalesce(c.birthday, '9999-12-31'::date)`, type: 'date' },
  code: { expression: 'c.code collate "C"', type: 'text' },
  fullName: { expression: 'c.given_name collate "vi-x-icu"', type: 'text' },
};

/** Customers that the reader may see, each with what she bought of what was asked for: top customers, customers by product, by last purchase, by birthday. */
@Injectable()
export class CustomerFiguresReport {
  constructor(
    private readonly database: Database,
    private readonly conditions: CustomerConditions,
    private readonly sources: FigureSources,
    private readonly readers: ReportReaders,
    private readonly seenCustomers: SeenCustomers,
    private readonly time: BusinessTime,
  ) {}

  async page(actor: Actor, customers: CustomerFilters, sales: SalesFilters, request: PageRequest): Promise<Page<CustomerFigureRow> & { totals?: CustomerFigureTotals }> {
    const need = needOf(request);
    const isReadOff = (await this.readers.ordersSeenBy(actor)) !== 'some' && (isReadOffAnIndex(sales) || (await this.sources.isGroupKeptEver(sales)));
    if (request.withTotal && !isReadOff) return this.pageAndTotals(actor, await this.rows(actor, customers, sales, need), request);
    const page = (isReadOff ? await this.pageOfBest(actor, customers, sales, request) : null) ?? (await this.read(actor, await this.rows(actor, customers, sales, need), request));
    if (!request.withTotal) return page;
    const totals = await this.totalsOf(await this.rows(actor, customers, sales));
    return { ...page, total: totals.customers, totals };
  }

  private read(actor: Actor, rows: AddedRows, request: PageRequest): Promise<Page<CustomerFigureRow>> {
    return readPage<CustomerReportRow, CustomerFigureRow>(this.database, rows, request, (row) => showRow(actor, row));
  }

  /** Figures that must be added up are added up once for both. */
  private async pageAndTotals(actor: Actor, rows: AddedRows, request: PageRequest): Promise<Page<CustomerFigureRow> & { totals: CustomerFigureTotals }> {
    const { page, totals } = await readPageAndTotals<CustomerReportRow, CustomerFigureRow, CustomerFigureTotals>(this.database, rows, request, TOTALS, (row) => showRow(actor, row));
    return { ...page, total: totals.customers, totals };
  }

  /**
   * Who spent or ordered most comes first, and has figures: while pages are full of such, they are read off an index and nobody without
   * figures is looked at. Null: the page asked for is in another order, or it is where those end.
   */
  private async pageOfBest(actor: Actor, customers: CustomerFilters, sales: SalesFilters, request: PageRequest): Promise<Page<CustomerFigureRow> | null> {
    const [sort = '', ...others] = request.sort ?? ['-spend'];
    const first = BEST_FIRST[sort];
    if (!first || others.length > 0 || customers.hasBought === false) return null;
    const rows = await this.rows(actor, first.isOfBuyers ? { ...customers, hasBought: true } : customers, sales, needOf(request));
    const page = await this.read(actor, { ...rows, where: `${rows.where} and ${first.best}`, figures: `${rows.figures} and ${first.best}` }, request);
    return page.nextCursor === null ? null : page;
  }

  /** One piece of an export: rows from a cursor on, and the cursor of the next. */
  async cut(actor: Actor, customers: CustomerFilters, sales: SalesFilters, request: PageRequest): Promise<RowsCut> {
    return cutRows(await this.rows(actor, customers, sales, 'everything'), request);
  }

  /** What the page, the totals and the groups are cut from. */
  async rows(actor: Actor, customers: CustomerFilters, sales: SalesFilters, need: Need = 'sums'): Promise<AddedRows> {
    const parameters = new SqlParameters();
    const seen = await this.readers.ordersSeenBy(actor);
    const isOfBuyers = customers.hasBought === true || !isTimeless(sales) || Boolean(sales.productId ?? sales.productGroupId);
    // Who has figures has bought: asking the card as well would keep the order from being read off an index.
    const asked = customers.hasBought === true ? { ...customers, hasBought: undefined } : customers;
    const source = await (seen === 'some' ? this.ofSome(actor, asked, sales, parameters, need) : this.ofAll(actor, seen, asked, sales, parameters, need));
    const details = source.lacksDetails && need === 'page' ? await this.sources.detailsOfCustomer(actor, 'f.customer_id', sales, parameters) : KEPT_DETAILS;
    const where = [source.cards, ...(isOfBuyers ? ['f.order_count > 0'] : [])].join(' and ');
    const today = await this.time.today();
    return {
      from: `customers_with_figures c ${isOfBuyers || seen === 'some' ? '' : 'left '}join (${source.figures}) f on f.customer_id = c.id`,
      // Every figure is of a customer that there is: where nothing is asked of her card, it need not be read.
      figures: `select f.* from ${source.cards === 'true' ? '' : 'customers_with_figures c join '}(${source.figures}) f ${source.cards === 'true' ? '' : 'on f.customer_id = c.id '}where ${where}`,
      shown: [['customers_with_figures', 'c', 'c.id = f.customer_id']],
      where,
      columns: columns(today, isOfBuyers, details),
      sorts: { ...DAY_SORTS, ...figureSorts(isOfBuyers, isReadOffAnIndex(sales)), birthday: nextBirthday(today) },
      defaultSort: ['-spend'],
      tieBreak: [{ expression: isOfBuyers || seen === 'some' ? 'f.customer_id' : 'c.id', type: 'uuid' }],
      parameters,
    };
  }

  private async ofAll(actor: Actor, seen: OrdersSeen, asked: CustomerFilters, sales: SalesFilters, parameters: SqlParameters, need: Need): Promise<Source> {
    const ofGroup = await this.sources.perCustomerOfGroup(sales, parameters, need === 'everything');
    const figures = ofGroup?.sql ?? (await this.sources.perCustomer(actor, seen, sales, parameters));
    return { figures, lacksDetails: ofGroup?.hasDetails === false, cards: await this.conditions.of(actor, asked, 'c', parameters) };
  }

  /** These figures are of customers that were asked for already. */
  private async ofSome(actor: Actor, asked: CustomerFilters, sales: SalesFilters, parameters: SqlParameters, need: Need): Promise<Source> {
    const { sql, lacksDetails } = await this.seenCustomers.figures(actor, asked, sales, parameters, need !== 'everything');
    return { figures: sql, lacksDetails, cards: 'true' };
  }

  totalsOf(rows: ReportRows): Promise<CustomerFigureTotals> {
    return readTotals<CustomerFigureTotals & Record<string, unknown>>(this.database, rows, TOTALS);
  }
}

/** Without a coalesce where there always is a figure, so that the order can be read off an index. */
function figureSorts(isOfBuyers: boolean, isProductCountKept: boolean): Sorts {
  const figure = (column: string, type: string, isKept = true): SortKey => ({ expression: isOfBuyers && isKept ? `f.${column}` : `coalesce(f.${column}, 0)`, type });
  return {
    spend: figure('amount_minor', 'bigint'), orderCount: figure('order_count', 'int'), productCount: figure('product_count', 'int', isProductCountKept),
    returned: figure('returned_minor', 'bigint'), quantity: figure('quantity', 'numeric', false),
  };
}

/** The next birthday from today on, as a number that grows with the days of the year; unknown ones last. */
function nextBirthday(today: LocalDate): SortKey {
  const day = Number(today.slice(5, 7)) * 100 + Number(today.slice(8, 10));
  return { expression: `coalesce((to_char(c.birthday, 'MMDD')::int - ${day} + 10000) % 10000, 20000)`, type: 'int' };
}

function columns(today: LocalDate, isOfBuyers: boolean, details: CustomerDetails): string {
  const figure = (column: string): string => (isOfBuyers ? `f.${column}` : `coalesce(f.${column}, 0)`);
  return `
    json_build_object('id', c.id, 'code', c.code, 'fullName', c.full_name, 'phone1', c.phone1, 'emails', c.emails, 'type', c.type, 'gender', c.gender,
      'birthday', c.birthday, 'age', case when c.birthday <= '${today}'::date then extract(year from age('${today}'::date, c.birthday))::int end, 'lifecycle', c.lifecycle,
      'potential', c.potential, 'preferredChannel', c.preferred_channel, 'isIncomplete', c.is_incomplete, 'labels', json_build_object(
        'owner', (select full_name from user_summary where id = c.owner_id), 'branch', (select name from branches where id = c.branch_id),
        'group', (select name from customer_groups where id = c.group_id), 'category', (select name from customer_categories where id = c.category_id),
        'channel', (select name from customer_channels where id = c.channel_id), 'source', (select name from customer_sources where id = c.source_id),
        'area', (select name from areas where id = c.area_id), 'province', (select name from provinces where code = c.province_code),
        'commune', (select name from communes where code = c.commune_code))) as customer,
    ${figure('order_count')} as "orderCount", ${details.productCount} as "productCount", trim_scale(${details.quantity})::text as quantity, ${figure('amount_minor')} as spend,
    trim_scale(${details.returnedQuantity})::text as "returnedQuantity", ${figure('returned_minor')} as returned,
    c.first_purchase_on::text as "firstPurchaseOn", c.last_purchase_on::text as "lastPurchaseOn", c.last_contact_at as "lastContactAt"`;
}

/** What this reader is shown: numbers and addresses masked without `customers.see-contact`. */
export function showRow(actor: Actor, { customer: { isIncomplete, ...customer }, ...row }: CustomerReportRow): CustomerFigureRow {
  const seesContact = can(actor, CUSTOMER_PERMISSIONS.seeContact.name);
  return {
    customer: {
      ...customer,
      ...(seesContact ? {} : {
        fullName: isIncomplete ? maskName(customer.fullName) : customer.fullName,
        phone1: customer.phone1 && maskPhone(customer.phone1),
        emails: customer.emails.map(maskEmail),
      }),
    },
    orderCount: row.orderCount, productCount: row.productCount, quantity: row.quantity, spend: row.spend, returnedQuantity: row.returnedQuantity,
    returned: row.returned, firstPurchaseOn: row.firstPurchaseOn, lastPurchaseOn: row.lastPurchaseOn,
    lastContactAt: row.lastContactAt?.toISOString() ?? null,
  };
}
