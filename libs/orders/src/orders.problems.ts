import { defineProblems } from '@tantam/platform';

defineProblems({
  'order-not-found': { title: { vi: 'Không tìm thấy đơn hàng', en: 'Order not found' } },
  'order-code-taken': {
    title: { vi: 'Mã đơn hàng đã có', en: 'The order code is taken' },
    detail: { vi: 'Đã có đơn hàng mang mã {code}. Hãy dùng mã khác, hoặc để trống để hệ thống tự đặt.', en: 'There is an order with the code {code}. Use another one, or leave it empty to get one.' },
  },
  'order-status-not-possible': {
    title: { vi: 'Không chuyển được trạng thái đơn hàng', en: 'The order cannot take this status' },
    detail: { vi: 'Trạng thái đơn hàng chỉ đi từ Nháp sang Đã đặt rồi Hoàn thành.', en: 'An order goes from draft to placed to fulfilled.' },
  },
  'order-not-editable': {
    title: { vi: 'Đơn hàng này không sửa được nữa', en: 'This order can no longer be edited' },
    detail: { vi: 'Đơn hàng đã hủy hoặc đã trả hết hàng.', en: 'It was cancelled, or everything was returned.' },
  },
  'order-not-cancellable': {
    title: { vi: 'Không hủy được đơn hàng này', en: 'This order cannot be cancelled' },
    detail: { vi: 'Hàng của đơn này đã được trả hết. Hủy phiếu trả hàng trước nếu cần.', en: 'Everything of it was returned. Cancel the return first if need be.' },
  },
  'field.unknown-reference': { title: { vi: 'Mục được chọn không có', en: 'What this refers to does not exist' } },
  'field.unknown-unit': { title: { vi: 'Mặt hàng không có đơn vị này', en: 'The product has no such unit' } },
  'field.unit-factor-differs': { title: { vi: 'Hệ số quy đổi khác với danh mục hàng: {expected}', en: "The factor differs from the product's: {expected}" } },
  'field.quantity': { title: { vi: 'Số lượng phải khác 0 và có tối đa 3 chữ số thập phân', en: 'The quantity must not be 0 and has up to 3 decimals' } },
  'field.amount-too-large': { title: { vi: 'Số tiền quá lớn', en: 'The amount is too large' } },
  'field.only-for-returns': { title: { vi: 'Chỉ phiếu trả hàng mới ghi đơn được trả', en: 'Only a return names the order it returns' } },
  'field.returns-itself': { title: { vi: 'Phiếu trả hàng không thể trả chính nó', en: 'A return cannot return itself' } },
  'field.delivered-before-placed': { title: { vi: 'Ngày giao không thể trước ngày đặt', en: 'It cannot be delivered before it was placed' } },
});
