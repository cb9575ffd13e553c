import { Injectable } from '@nestjs/common';
import type { Actor } from '@tantam/identity';
import { formatPhone, type Gender } from '@tantam/kernel';
import { allPages, type ExportColumn, type Language, type Sentences, type TableCell, type TableExport } from '@tantam/platform';
import type { Lifecycle } from '../domain/customer.js';
import { customerImportFields, SALUTATION_WORDS } from '../imports/customer-import-fields.js';
import type { CustomerNarrowing } from './customer-conditions.js';
import { CustomerList } from './customer-list.query.js';
import type { ShownCustomer } from './customer-select.js';

/** As many rows as a page may have. */
const AT_ONCE = 200;

const GENDERS: Readonly<Record<Gender, Sentences | null>> = { male: { vi: 'Nam', en: 'Male' }, female: { vi: 'Nữ', en: 'Female' }, other: { vi: 'Khác', en: 'Other' }, unknown: null };
const LIFECYCLES: Readonly<Record<Lifecycle, Sentences>> = {
  lead: { vi: 'Đầu mối', en: 'Lead' },
  prospect: { vi: 'Tiềm năng', en: 'Prospect' },
  customer: { vi: 'Khách hàng', en: 'Customer' },
  dormant: { vi: 'Lâu không mua', en: 'Dormant' },
  lost: { vi: 'Đã mất', en: 'Lost' },
};

const day = (date: string | null): TableCell => (date === null ? null : { day: date });
/** A number is shown as people dial it; one that is masked already stays as it is. */
const phone = (value: string | null): TableCell => (value?.startsWith('+') ? formatPhone(value) : value);

/** What an import of customers reads back, by the name of its field. */
const READ_BACK: Readonly<Record<string, (customer: ShownCustomer, language: Language) => TableCell>> = {
  code: (customer) => customer.code,
  fullName: (customer) => customer.fullName,
  salutation: ({ salutation }) => (salutation === null ? null : SALUTATION_WORDS[salutation][0]!),
  phone1: (customer) => phone(customer.phone1),
  phone2: (customer) => phone(customer.phone2),
  email: (customer) => customer.emails[0] ?? null,
  birthday: (customer) => day(customer.birthday),
  gender: ({ gender }, language) => GENDERS[gender]?.[language] ?? null,
  address: (customer) => customer.address,
  province: (customer) => customer.labels.province,
  commune: (customer) => customer.labels.commune,
  country: (customer) => customer.country,
  group: (customer) => customer.labels.group,
  category: (customer) => customer.labels.category,
  channel: (customer) => customer.labels.channel,
  source: (customer) => customer.labels.source,
  branch: (customer) => customer.labels.branch,
  owner: (customer) => customer.labels.owner,
};

function columns(language: Language): ExportColumn<ShownCustomer>[] {
  const more = (vi: string, en: string, value: (customer: ShownCustomer) => TableCell): ExportColumn<ShownCustomer> => ({ header: { vi, en }, value });
  return [
    ...customerImportFields(() => () => Promise.resolve([])).map(({ name, title }) => ({ header: title, value: (customer: ShownCustomer) => READ_BACK[name]!(customer, language) })),
    more('Vùng', 'Area', (customer) => customer.labels.area),
    more('Vòng đời', 'Lifecycle', ({ lifecycle }) => LIFECYCLES[lifecycle][language]),
    more('Mua lần đầu', 'First purchase', (customer) => day(customer.firstPurchaseOn)),
    more('Mua lần cuối', 'Last purchase', (customer) => day(customer.lastPurchaseOn)),
    more('Liên hệ lần cuối', 'Last contact', ({ lastContactAt }) => (lastContactAt === null ? null : { at: lastContactAt })),
    more('Số đơn', 'Orders', (customer) => customer.orderCount),
    more('Chi tiêu', 'Spend', (customer) => customer.spend),
  ];
}

/** The list of customers as a file: its own rows, in columns that an import reads back. */
@Injectable()
export class ExportCustomers {
  constructor(private readonly list: CustomerList) {}

  async table(actor: Actor, filters: CustomerNarrowing & { readonly sort?: readonly string[] }, language: Language): Promise<TableExport<ShownCustomer>> {
    const { total = 0 } = await this.list.page(actor, { ...filters, limit: 1, withTotal: true });
    return {
      resource: 'customer', title: { vi: 'Khách hàng', en: 'Customers' }, fileName: 'khach-hang', filters, columns: columns(language), total,
      pages: allPages((cursor) => this.list.page(actor, { ...filters, limit: AT_ONCE, cursor })),
    };
  }
}
