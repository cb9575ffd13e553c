import { formatDate, formatDateTime } from '@/shared/formatting/dates.ts';
import { formatCount, formatMoney } from '@/shared/formatting/numbers.ts';
import { formatPhone } from '@/shared/formatting/phones.ts';
import type { TableColumn } from '@/shared/lists/table-settings.ts';
import type { ReportQuery } from '../api.ts';
import type { CustomerFigures } from '../api.types.ts';
import { lastPurchaseGroupings, profileGroupings, type CustomerGrouping } from './groupings.ts';
import type { PickFilter, ReportFilterOptions } from './report-filters.ts';

export type CustomerReport = 'productsByCustomer' | 'lastPurchase' | 'firstPurchase' | 'profile';

interface CustomerReportKind {
  filters: ReportFilterOptions;
  /** What the bars may stand for; none: sales over time. */
  groupings: readonly CustomerGrouping[];
  /** Asked always. */
  always: ReportQuery;
}

const ofCustomers: readonly PickFilter[] = [
  'ownerId',
  'areaId',
  'provinceCode',
  'groupId',
  'categoryId',
  'channelId',
  'gender',
  'preferredChannel',
  'lifecycle',
  'type',
];
const ages = ['birthdayWithinDays', 'ageFrom', 'ageTo'] as const;

export const customerReports: Readonly<Record<CustomerReport, CustomerReportKind>> = {
  productsByCustomer: {
    filters: { period: 'all', picks: ['branchId', 'productGroupId', 'productId', ...ofCustomers], sort: '-spend', by: '' },
    groupings: [],
    always: { hasBought: 'true' },
  },
  lastPurchase: {
    filters: { picks: ofCustomers, numbers: ages, sort: '-lastPurchaseOn', by: 'lastPurchaseMonth' },
    groupings: lastPurchaseGroupings,
    always: {},
  },
  firstPurchase: {
    filters: { picks: ofCustomers, sort: '-firstPurchaseOn', by: 'firstPurchaseMonth' },
    groupings: ['firstPurchaseMonth'],
    always: { hasBought: 'true' },
  },
  profile: {
    filters: { picks: ofCustomers, numbers: ages, sort: 'birthday', by: 'gender' },
    groupings: profileGroupings,
    always: {},
  },
};

type Column = TableColumn<CustomerFigures>;

/** The columns of a report of customers; each shows first what it is about. */
export function customerColumns(t: (key: string) => string, report: CustomerReport, currency: string): Column[] {
  const column = (key: string, text: Column['text'], more: Partial<Column> = {}): Column => ({
    key,
    label: t(`reports.column.${key}`),
    text,
    ...more,
  });
  const money = (key: 'spend' | 'returned', more: Partial<Column> = {}): Column =>
    column(key, (row) => formatMoney(row[key], currency), { width: 136, align: 'right', sortField: key, ...more });
  const day = (key: 'firstPurchaseOn' | 'lastPurchaseOn', more: Partial<Column> = {}): Column =>
    column(key, (row) => formatDate(row[key]), { width: 116, sortField: key, ...more });
  const hidesIn = (...reports: CustomerReport[]): Partial<Column> => ({ isHidden: reports.includes(report) });
  return [
    column('code', (row) => row.customer.code, { width: 104, sortField: 'code', yieldsBelow: 620 }),
    column('fullName', (row) => row.customer.fullName, { isFixed: true, sortField: 'fullName' }),
    column('phone1', (row) => formatPhone(row.customer.phone1), {
      width: 122,
      yieldsBelow: report === 'profile' ? 1180 : 720,
      ...hidesIn('productsByCustomer'),
    }),
    column('gender', (row) => t(`reports.word.gender.${row.customer.gender}`), {
      width: 80,
      yieldsBelow: 900,
      ...hidesIn('productsByCustomer', 'lastPurchase', 'firstPurchase'),
    }),
    column('birthday', (row) => formatDate(row.customer.birthday), {
      width: 106,
      sortField: 'birthday',
      ...hidesIn('productsByCustomer', 'lastPurchase', 'firstPurchase'),
    }),
    column('age', (row) => (row.customer.age === null ? '' : formatCount(row.customer.age)), {
      width: 62,
      yieldsBelow: 980,
      align: 'right',
      sortField: 'age',
      ...hidesIn('productsByCustomer', 'lastPurchase', 'firstPurchase'),
    }),
    column('group', (row) => row.customer.labels.group, {
      width: 140,
      yieldsBelow: report === 'profile' ? 1400 : 1100,
      ...hidesIn('productsByCustomer', 'firstPurchase'),
    }),
    column('province', (row) => row.customer.labels.province, { width: 120, yieldsBelow: 960, isHidden: report !== 'profile' }),
    column('owner', (row) => row.customer.labels.owner, { width: 130, yieldsBelow: 900, isHidden: true }),
    day('firstPurchaseOn', { yieldsBelow: 860, ...hidesIn('profile') }),
    day('lastPurchaseOn'),
    column('lastContactAt', (row) => formatDateTime(row.lastContactAt), {
      width: 136,
      sortField: 'lastContactAt',
      yieldsBelow: 780,
      ...hidesIn('productsByCustomer', 'firstPurchase', 'profile'),
    }),
    column('productCount', (row) => formatCount(row.productCount), {
      width: 92,
      align: 'right',
      yieldsBelow: 820,
      isHidden: report !== 'productsByCustomer',
    }),
    column('orderCount', (row) => formatCount(row.orderCount), { width: 74, align: 'right', sortField: 'orderCount' }),
    money('spend'),
    money('returned', { yieldsBelow: 980, isHidden: report !== 'productsByCustomer' }),
  ];
}
