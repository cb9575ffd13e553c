import { defineProblems } from '@tantam/platform';

defineProblems({
  'product-not-found': { kind: 'not_found', title: { vi: 'Không tìm thấy mặt hàng', en: 'Product not found' } },
  'product-code-taken': {
    kind: 'conflict',
    title: { vi: 'Mã mặt hàng đã có', en: 'The product code is taken' },
    detail: { vi: 'Mã {code} đã là của một mặt hàng khác.', en: 'Code {code} belongs to another product.' },
  },
  'product-group-not-found': { kind: 'not_found', title: { vi: 'Không tìm thấy nhóm hàng', en: 'Product group not found' } },
  'product-group-name-taken': { kind: 'conflict', title: { vi: 'Nhóm này đã có nhóm con cùng tên', en: 'A group of this name stands there already' } },
  'product-group-cycle': { kind: 'rule', title: { vi: 'Nhóm hàng không thể nằm trong nhóm con của nó', en: 'A group cannot lie below itself' } },
  'product-group-in-use': {
    kind: 'conflict',
    title: { vi: 'Nhóm hàng đang được dùng', en: 'The group is in use' },
    detail: { vi: 'Hãy chuyển mặt hàng và nhóm con đi trước.', en: 'Move its products and groups first.' },
  },
  'product-component-cycle': {
    kind: 'rule',
    title: { vi: 'Combo không thể chứa chính nó', en: 'A combo cannot contain itself' },
  },
  'components-of-a-good': {
    title: { vi: 'Chỉ combo mới có thành phần', en: 'Only a combo has components' },
  },
  'combo-in-combo': {
    kind: 'rule',
    title: { vi: 'Thành phần của combo không thể là combo', en: 'A component of a combo cannot be a combo' },
  },
  'care-count-range': {
    title: { vi: 'Số lần chăm sóc tối thiểu lớn hơn tối đa', en: 'The fewest cares exceed the most' },
  },
  'unknown-unit-of-product': { title: { vi: 'Mặt hàng không có đơn vị này', en: 'The product has no such unit' } },
  'field.unknown-reference': { title: { vi: 'Mục được chọn không tồn tại', en: 'What was chosen does not exist' } },
  'field.duplicate': { title: { vi: 'Bị lặp trong danh sách', en: 'Stands twice in the list' } },
  'field.positive': { title: { vi: 'Cần lớn hơn 0', en: 'Must be above 0' } },
  'field.min-above-max': { title: { vi: 'Tối thiểu lớn hơn tối đa', en: 'The minimum exceeds the maximum' } },
  'field.combo-in-combo': { title: { vi: 'Thành phần của combo không thể là combo', en: 'A component of a combo cannot be a combo' } },
  'field.components-of-a-good': { title: { vi: 'Chỉ combo mới có thành phần', en: 'Only a combo has components' } },
  'field.stale': { title: { vi: 'Người khác vừa sửa mục này', en: 'Somebody else has just changed this' } },
  'product-code-missing': { title: { vi: 'Dòng không có mã mặt hàng', en: 'The row has no product code' } },
  'later-row-wins': {
    title: { vi: 'Mặt hàng này còn ở dòng sau', en: 'A later row is about the same product' },
    detail: { vi: 'Dòng {row} ghi cùng mã và được dùng thay dòng này.', en: 'Row {row} has the same code and is used instead of this one.' },
  },
  'product-code-differs-in-case': {
    title: { vi: 'Mã chỉ khác chữ hoa, chữ thường', en: 'The code differs only in case' },
    detail: { vi: 'Đã có mã {code}; hai mã này là hai mặt hàng.', en: 'Code {code} exists; the two are two products.' },
  },
  'unknown-product-group': {
    title: { vi: 'Chưa có nhóm hàng này', en: 'There is no such product group' },
    detail: { vi: 'Chưa có nhóm «{value}».', en: 'There is no group “{value}”.' },
  },
  'out-of-range': {
    title: { vi: 'Giá trị ngoài khoảng cho phép', en: 'The value is out of range' },
    detail: { vi: 'Cho phép từ {min} đến {max}.', en: 'Allowed are {min} to {max}.' },
  },
});
