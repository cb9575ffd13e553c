import { currencyDigits, Decimal, formatPhone } from '@tantam/kernel';
import type { Language, TableCell } from '@tantam/platform';
import type { CareItemRow } from '../queries/care-items.query.js';
import type { CustomerFigureRow } from '../queries/customer-figures.query.js';
import type { CustomerProductRow } from '../queries/customer-products.query.js';
import type { ProductFigureRow } from '../queries/product-figures.query.js';
import { wordOf } from './words.js';

export interface FileColumn<Row> {
  readonly header: readonly [vi: string, en: string];
  cell(row: Row, shown: { readonly language: Language; readonly currency: string }): TableCell;
}

/** A report as a file: what it is called and what its columns are. */
export interface FileLayout<Row> {
  readonly name: readonly [vi: string, en: string];
  readonly columns: readonly FileColumn<Row>[];
}

const text = (value: string | null | undefined): TableCell => value ?? null;
/** A masked one stays as it is. */
const phone = (value: string | null): TableCell => (value?.startsWith('+') ? formatPhone(value) : value);
const number = (value: number | string | null): TableCell => (value === null ? null : { decimal: String(value) });
const day = (value: string | null): TableCell => (value ? { day: value } : null);
const word = (set: Parameters<typeof wordOf>[0], value: string | null, language: Language): TableCell => (value ? wordOf(set, value, language) : null);

/** Files hold major units, as people write them. */
function money(minor: number, currency: string): TableCell {
  const digits = currencyDigits(currency);
  return { decimal: new Decimal(minor).div(new Decimal(10).pow(digits)).toFixed(digits) };
}

const column = <Row>(vi: string, en: string, cell: FileColumn<Row>['cell']): FileColumn<Row> => ({ header: [vi, en], cell });

export const CUSTOMER_FILE: FileLayout<CustomerFigureRow> = {
  name: ['Khách hàng', 'Customers'],
  columns: [
    column('Mã khách', 'Customer code', ({ customer }) => text(customer.code)),
    column('Họ tên', 'Full name', ({ customer }) => text(customer.fullName)),
    column('Điện thoại', 'Phone', ({ customer }) => phone(customer.phone1)),
    column('E-mail', 'E-mail', ({ customer }) => text(customer.emails.join(', '))),
    column('Loại', 'Type', ({ customer }, { language }) => word('type', customer.type, language)),
    column('Giới tính', 'Gender', ({ customer }, { language }) => word('gender', customer.gender, language)),
    column('Ngày sinh', 'Birthday', ({ customer }) => day(customer.birthday)),
    column('Tuổi', 'Age', ({ customer }) => number(customer.age)),
    column('Nhóm khách', 'Group', ({ customer }) => text(customer.labels.group)),
    column('Loại khách', 'Category', ({ customer }) => text(customer.labels.category)),
    column('Kênh', 'Channel', ({ customer }) => text(customer.labels.channel)),
    column('Vùng', 'Area', ({ customer }) => text(customer.labels.area)),
    column('Tỉnh, thành phố', 'Province', ({ customer }) => text(customer.labels.province)),
    column('Xã, phường', 'Commune', ({ customer }) => text(customer.labels.commune)),
    column('Muốn nhận tin qua', 'Preferred channel', ({ customer }, { language }) => word('preferredChannel', customer.preferredChannel, language)),
    column('Giai đoạn', 'Lifecycle', ({ customer }, { language }) => word('lifecycle', customer.lifecycle, language)),
    column('Người phụ trách', 'Owner', ({ customer }) => text(customer.labels.owner)),
    column('Chi nhánh', 'Branch', ({ customer }) => text(customer.labels.branch)),
    column('Số đơn', 'Orders', ({ orderCount }) => number(orderCount)),
    column('Số mặt hàng', 'Products', ({ productCount }) => number(productCount)),
    column('Số lượng', 'Quantity', ({ quantity }) => number(quantity)),
    column('Tiền mua', 'Spend', ({ spend }, { currency }) => money(spend, currency)),
    column('Số lượng trả', 'Returned quantity', ({ returnedQuantity }) => number(returnedQuantity)),
    column('Tiền trả hàng', 'Returned', ({ returned }, { currency }) => money(returned, currency)),
    column('Tiền tệ', 'Currency', (_, { currency }) => text(currency)),
    column('Mua lần đầu', 'First purchase', ({ firstPurchaseOn }) => day(firstPurchaseOn)),
    column('Mua gần nhất', 'Last purchase', ({ lastPurchaseOn }) => day(lastPurchaseOn)),
    column('Liên hệ gần nhất', 'Last contact', ({ lastContactAt }) => (lastContactAt === null ? null : { at: lastContactAt })),
  ],
};

export const PRODUCT_FILE: FileLayout<ProductFigureRow> = {
  name: ['Mặt hàng', 'Products'],
  columns: [
    column('Mã hàng', 'Product code', ({ product }) => text(product.code)),
    column('Tên hàng', 'Product', ({ product }) => text(product.name)),
    column('Nhóm hàng', 'Product group', ({ product }) => text(product.group)),
    column('Đơn vị', 'Unit', ({ product }) => text(product.unit)),
    column('Số đơn', 'Orders', ({ orderCount }) => number(orderCount)),
    column('Số lượng', 'Quantity', ({ quantity }) => number(quantity)),
    column('Doanh thu', 'Revenue', ({ revenue }, { currency }) => money(revenue, currency)),
    column('Số lượng trả', 'Returned quantity', ({ returnedQuantity }) => number(returnedQuantity)),
    column('Tiền trả hàng', 'Returned', ({ returned }, { currency }) => money(returned, currency)),
    column('Tiền tệ', 'Currency', (_, { currency }) => text(currency)),
    column('Bán lần đầu', 'First sale', ({ firstPurchaseOn }) => day(firstPurchaseOn)),
    column('Bán gần nhất', 'Last sale', ({ lastPurchaseOn }) => day(lastPurchaseOn)),
  ],
};

export const CUSTOMER_PRODUCT_FILE: FileLayout<CustomerProductRow> = {
  name: ['Mặt hàng theo khách', 'Products by customer'],
  columns: [
    column('Mã khách', 'Customer code', ({ customer }) => text(customer.code)),
    column('Họ tên', 'Full name', ({ customer }) => text(customer.fullName)),
    column('Mã hàng', 'Product code', ({ product }) => text(product.code)),
    column('Tên hàng', 'Product', ({ product }) => text(product.name)),
    column('Nhóm hàng', 'Product group', ({ product }) => text(product.group)),
    column('Đơn vị', 'Unit', ({ product }) => text(product.unit)),
    column('Số đơn', 'Orders', ({ orderCount }) => number(orderCount)),
    column('Số lượng', 'Quantity', ({ quantity }) => number(quantity)),
    column('Tiền mua', 'Revenue', ({ revenue }, { currency }) => money(revenue, currency)),
    column('Số lượng trả', 'Returned quantity', ({ returnedQuantity }) => number(returnedQuantity)),
    column('Tiền trả hàng', 'Returned', ({ returned }, { currency }) => money(returned, currency)),
    column('Tiền tệ', 'Currency', (_, { currency }) => text(currency)),
    column('Mua lần đầu', 'First purchase', ({ firstPurchaseOn }) => day(firstPurchaseOn)),
    column('Mua gần nhất', 'Last purchase', ({ lastPurchaseOn }) => day(lastPurchaseOn)),
  ],
};

export const CARE_FILE: FileLayout<CareItemRow> = {
  name: ['Chăm sóc', 'Care'],
  columns: [
    column('Số phiếu', 'Order', ({ order }) => text(order?.code)),
    column('Mã khách', 'Customer code', ({ customer }) => text(customer.code)),
    column('Họ tên', 'Full name', ({ customer }) => text(customer.fullName)),
    column('Mặt hàng', 'Products', ({ products }) => text(products.join(', '))),
    column('Ngày cần chăm sóc', 'Due', ({ dueOn }) => day(dueOn)),
    column('Ngày chăm sóc', 'Done', ({ doneOn }) => day(doneOn)),
    column('Tình trạng', 'Standing', ({ standing }, { language }) => word('standing', standing, language)),
    column('Số ngày trễ', 'Days late', ({ lateDays }) => number(lateDays)),
    column('Nhân viên', 'Agent', ({ user }) => text(user?.fullName)),
    column('Hành động', 'Action', ({ action }, { language }) => word('action', action, language)),
    column('Kết quả', 'Result', ({ resultCategory }, { language }) => word('result', resultCategory, language)),
    column('Phản hồi', 'Feedback', ({ feedback }) => text(feedback)),
  ],
};
