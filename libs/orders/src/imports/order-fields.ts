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
      draft: ['Nháp', 'Đơn nháp', 'Lưu nháp', 'Lưu tạm', 'Phiếu tạm', 'Draft'],
      placed: [
        'Đã đặt', 'Đặt hàng', 'Placed', 'Mới', 'Đơn mới', 'New', 'Chờ xác nhận', 'Chờ xử lý', 'Đang xử lý', 'Chờ thanh toán', 'Chờ lấy hàng', 'Chờ giao', 'Chờ giao hàng', 'Đang chuẩn bị hàng',
        'Đang đóng gói', 'Đã xác nhận', 'Đang giao', 'Đang giao hàng', 'Đang vận chuyển', 'Đang chuyển', 'Đang giao dịch', 'Pending', 'Processing', 'Confirmed', 'Open', 'Shipped', 'Shipping', 'In transit',
      ],
      fulfilled: [
        'Hoàn thành', 'Đã hoàn thành', 'Hoàn tất', 'Đã hoàn tất', 'Fulfilled', 'Completed', 'Complete', 'Done', 'Đã giao', 'Đã giao hàng', 'Giao thành công', 'Giao hàng thành công', 'Đã nhận hàng', 'Thành công',
        'Delivered',
      ],
      cancelled: ['Đã hủy', 'Hủy', 'Hủy đơn', 'Đơn hủy', 'Đã hủy đơn', 'Hủy bỏ', 'Bị hủy', 'Khách hủy', 'Hệ thống hủy', 'Cancelled', 'Canceled', 'Cancel', 'Void', 'Voided'],
      returned: ['Đã trả hàng', 'Trả hàng', 'Đã trả', 'Hoàn hàng', 'Đã hoàn hàng', 'Đã chuyển hoàn', 'Chuyển hoàn', 'Trả hàng/Hoàn tiền', 'Returned', 'Refunded'],
    },
  },
  { name: 'salesChannel', type: 'text', title: { vi: 'Kênh bán', en: 'Sales channel' } },
  { name: 'agent', type: 'text', title: { vi: 'Điện thoại viên', en: 'Agent' } },
  { name: 'branch', type: 'text', title: { vi: 'Chi nhánh', en: 'Branch' } },
  { name: 'returnsOrderCode', type: 'code', title: { vi: 'Trả cho đơn hàng', en: 'Returns order' } },
];
