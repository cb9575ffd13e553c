import type { ImportField } from '@tantam/platform';

/** What an order file may hold: one row per line. */
export const ORDER_FIELDS: readonly ImportField[] = [
  { name: 'code', type: 'code', required: true, refusesWhenEmpty: true, title: { vi: 'Mã đơn hàng', en: 'Order code' } },
  { name: 'placedAt', type: 'instant', required: true, refusesWhenEmpty: true, refusesWhenUnreadable: true, title: { vi: 'Ngày đặt', en: 'Placed at' } },
  { name: 'customerCode', type: 'code', title: { vi: 'Mã khách hàng', en: 'Customer code' } },
  { name: 'customerName', type: 'text', title: { vi: 'Tên khách hàng', en: 'Customer name' } },
  { name: 'customerPhone', type: 'phone', title: { vi: 'Điện thoại khách hàng', en: 'Customer phone' } },
  { name: 'customerEmail', type: 'email', title: { vi: 'E-mail khách hàng', en: 'Customer e-mail' } },
  { name: 'country', type: 'text', title: { vi: 'Quốc gia', en: 'Country' } },
  { name: 'productCode', type: 'code', required: true, refusesWhenEmpty: true, title: { vi: 'Mã mặt hàng', en: 'Product code' } },
  { name: 'productName', type: 'text', title: { vi: 'Tên mặt hàng', en: 'Product name' } },
  { name: 'unit', type: 'text', title: { vi: 'Đơn vị', en: 'Unit' } },
  { name: 'quantity', type: 'decimal', places: 3, required: true, refusesWhenEmpty: true, refusesWhenUnreadable: true, title: { vi: 'Số lượng', en: 'Quantity' } },
  { name: 'unitPrice', type: 'decimal', places: 4, required: true, refusesWhenEmpty: true, refusesWhenUnreadable: true, title: { vi: 'Đơn giá', en: 'Unit price' } },
  { name: 'discount', type: 'decimal', places: 4, percentColumn: 'discount_is_percent', title: { vi: 'Giảm giá', en: 'Discount' } },
  {
    name: 'status', type: 'choice', title: { vi: 'Trạng thái', en: 'Status' },
    choices: {
      draft: ['Nháp', 'Draft'],
      placed: ['Đã đặt', 'Placed', 'Mới', 'New'],
      fulfilled: ['Hoàn thành', 'Fulfilled', 'Completed', 'Đã giao', 'Delivered'],
      cancelled: ['Đã hủy', 'Đã huỷ', 'Hủy', 'Cancelled', 'Canceled'],
      returned: ['Đã trả hàng', 'Returned'],
    },
  },
  { name: 'salesChannel', type: 'text', title: { vi: 'Kênh bán', en: 'Sales channel' } },
  { name: 'agent', type: 'text', title: { vi: 'Điện thoại viên', en: 'Agent' } },
  { name: 'branch', type: 'text', title: { vi: 'Chi nhánh', en: 'Branch' } },
  { name: 'returnsOrderCode', type: 'code', title: { vi: 'Trả cho đơn hàng', en: 'Returns order' } },
];
