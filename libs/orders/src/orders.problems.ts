import { defineProblems } from '@tantam/platform';

defineProblems({
  'order-not-found': { kind: 'not_found', title: { vi: 'Không tìm thấy đơn hàng', en: 'Order not found' } },
  'order-code-taken': {
    kind: 'conflict',
    title: { vi: 'Mã đơn hàng đã có', en: 'The order code is taken' },
    detail: { vi: 'Đã có đơn hàng mang mã {code}. Hãy dùng mã khác, hoặc để trống để hệ thống tự đặt.', en: 'There is an order with the code {code}. Use another one, or leave it empty to get one.' },
  },
  'order-status-not-possible': {
    kind: 'conflict',
    title: { vi: 'Không chuyển được trạng thái đơn hàng', en: 'The order cannot take this status' },
    detail: { vi: 'Trạng thái đơn hàng chỉ đi từ Nháp sang Đã đặt rồi Hoàn thành.', en: 'An order goes from draft to placed to fulfilled.' },
  },
  'order-not-editable': {
    kind: 'conflict',
    title: { vi: 'Đơn hàng này không sửa được nữa', en: 'This order can no longer be edited' },
    detail: { vi: 'Đơn hàng đã hủy hoặc đã trả hết hàng.', en: 'It was cancelled, or everything was returned.' },
  },
  'order-not-cancellable': {
    kind: 'conflict',
    title: { vi: 'Không hủy được đơn hàng này', en: 'This order cannot be cancelled' },
    detail: { vi: 'Hàng của đơn này đã được trả hết. Hủy phiếu trả hàng trước nếu cần.', en: 'Everything of it was returned. Cancel the return first if need be.' },
  },
  'payment-exceeds-total': {
    kind: 'rule',
    title: { vi: 'Khoản thanh toán vượt quá tổng tiền đơn hàng', en: 'The payments exceed the total of the order' },
    detail: { vi: 'Điểm, tiền tích lũy và phiếu quà tặng cộng lại {paid}, tổng đơn là {total}.', en: 'Points, stored money and vouchers come to {paid}; the order to {total}.' },
  },
  'invalid-return-code-pattern': {
    kind: 'rule',
    title: { vi: 'Mẫu mã phiếu trả hàng không dùng được', en: "The pattern of returns' codes cannot be used" },
    detail: { vi: 'Ví dụ đúng: ^C cho các mã bắt đầu bằng chữ C.', en: 'For example, ^C is for codes that begin with C.' },
  },
  'other-row-refused': { title: { vi: 'Dòng khác của đơn hàng này bị từ chối: dòng {row}', en: 'Another row of this order was refused: row {row}' } },
  'different-customers': { title: { vi: 'Các dòng của đơn hàng này ghi những khách hàng khác nhau', en: 'The rows of this order name different customers' } },
  'unknown-customer': { title: { vi: 'Chưa có khách hàng này', en: 'There is no such customer' } },
  'unknown-product': { title: { vi: 'Chưa có mặt hàng mang mã {value}', en: 'There is no product with the code {value}' } },
  'unknown-unit': { title: { vi: 'Mặt hàng không có đơn vị «{value}»; tính như đơn vị gốc', en: 'The product has no unit “{value}”; counted as its base unit' } },
  'code-differs-in-case': { title: { vi: 'Mã {value} và {other} chỉ khác nhau chữ hoa, chữ thường', en: 'The codes {value} and {other} differ only in case' } },
  'ambiguous-customer': { title: { vi: 'Nhiều khách hàng có số điện thoại hoặc e-mail này: {holders}; đơn hàng được giữ là khách lẻ', en: 'Several customers have this phone or e-mail: {holders}; the order is kept as a walk-in' } },
  'shared-contact': { title: { vi: 'Số điện thoại hoặc e-mail này đã có ở khách hàng {holders}', en: 'The customers {holders} have this phone or e-mail too' } },
  'unknown-agent': { title: { vi: 'Không tìm được người dùng «{value}»; tên được giữ nguyên', en: 'No one user is called “{value}”; the name is kept as text' } },
  'unknown-branch': { title: { vi: 'Không có chi nhánh «{value}»', en: 'There is no branch “{value}”' } },
  'field.unknown-reference': { title: { vi: 'Mục được chọn không có', en: 'What this refers to does not exist' } },
  'field.unknown-unit': { title: { vi: 'Mặt hàng không có đơn vị này', en: 'The product has no such unit' } },
  'field.unit-factor-differs': { title: { vi: 'Hệ số quy đổi khác với danh mục hàng: {expected}', en: "The factor differs from the product's: {expected}" } },
  'field.quantity': { title: { vi: 'Số lượng phải khác 0 và có tối đa 3 chữ số thập phân', en: 'The quantity must not be 0 and has up to 3 decimals' } },
  'field.amount-too-large': { title: { vi: 'Số tiền quá lớn', en: 'The amount is too large' } },
  'field.only-for-returns': { title: { vi: 'Chỉ phiếu trả hàng mới ghi đơn được trả', en: 'Only a return names the order it returns' } },
  'field.returns-itself': { title: { vi: 'Phiếu trả hàng không thể trả chính nó', en: 'A return cannot return itself' } },
  'field.delivered-before-placed': { title: { vi: 'Ngày giao không thể trước ngày đặt', en: 'It cannot be delivered before it was placed' } },
});
