import { defineProblems } from '@tantam/platform';

defineProblems({
  required: { title: { vi: 'Cần điền mục này', en: 'This is required' } },
  'future-birthday': { title: { vi: 'Ngày sinh ở tương lai', en: 'The birthday lies in the future' } },
  'customer-not-found': { kind: 'not_found', title: { vi: 'Không tìm thấy khách hàng', en: 'Customer not found' } },
  'customer-code-taken': {
    kind: 'conflict',
    title: { vi: 'Mã khách hàng đã có', en: 'The customer code is taken' },
    detail: { vi: 'Mã {code} đã là của một khách hàng khác.', en: 'Code {code} belongs to another customer.' },
  },
  'customer-unnamed': {
    kind: 'malformed',
    title: { vi: 'Cần họ tên, số điện thoại hoặc e-mail', en: 'A name, a phone or an e-mail is needed' },
  },
  'customer-refers-to-itself': { kind: 'rule', title: { vi: 'Khách hàng không thể tự giới thiệu mình', en: 'A customer cannot be referred by itself' } },
  'area-not-found': { kind: 'not_found', title: { vi: 'Không tìm thấy vùng', en: 'Area not found' } },
  'area-name-taken': { kind: 'conflict', title: { vi: 'Đã có vùng cùng tên', en: 'An area of this name exists' } },
  'province-in-another-area': {
    kind: 'conflict',
    title: { vi: 'Tỉnh đã thuộc vùng khác', en: 'The province belongs to another area' },
    detail: { vi: 'Mỗi tỉnh chỉ thuộc một vùng.', en: 'A province belongs to one area at most.' },
  },
  'province-not-found': { kind: 'not_found', title: { vi: 'Không có tỉnh này', en: 'There is no such province' } },
  'dictionary-entry-not-found': { kind: 'not_found', title: { vi: 'Không tìm thấy mục danh mục', en: 'Dictionary entry not found' } },
  'dictionary-name-taken': { kind: 'conflict', title: { vi: 'Danh mục đã có mục cùng tên', en: 'The dictionary has an entry of this name' } },
  'dictionary-code-taken': { kind: 'conflict', title: { vi: 'Danh mục đã có mục cùng mã', en: 'The dictionary has an entry of this code' } },
  'field.unknown-reference': { title: { vi: 'Mục được chọn không tồn tại', en: 'What was chosen does not exist' } },
  'field.commune-of-another-province': { title: { vi: 'Phường/xã không thuộc tỉnh đã chọn', en: 'The commune is not in the chosen province' } },
  'field.future-birthday': { title: { vi: 'Ngày sinh ở tương lai', en: 'The birthday lies in the future' } },
  'field.invalid-phone': { title: { vi: 'Số điện thoại chưa đúng', en: 'The phone number is not valid' } },
  'field.several-phones': { title: { vi: 'Ô này có nhiều số điện thoại', en: 'This holds several phone numbers' } },
  'field.invalid-email': { title: { vi: 'Địa chỉ thư điện tử chưa đúng', en: 'The e-mail address is not valid' } },
  'field.ends-before-start': { title: { vi: 'Giờ kết thúc phải sau giờ bắt đầu', en: 'The end must be after the start' } },
  'phone-in-use': {
    title: { vi: 'Số điện thoại đã có ở khách hàng khác', en: 'Another customer has this phone number' },
    detail: { vi: 'Đã có ở {holders}.', en: 'In use at {holders}.' },
  },
  'email-in-use': {
    title: { vi: 'E-mail đã có ở khách hàng khác', en: 'Another customer has this e-mail' },
    detail: { vi: 'Đã có ở {holders}.', en: 'In use at {holders}.' },
  },
  'two-holders': {
    title: { vi: 'Hai khách hàng cùng có số hoặc e-mail này', en: 'Two customers have this phone or e-mail' },
    detail: { vi: 'Các khách hàng: {holders}. Hãy ghi mã khách hàng.', en: 'The customers: {holders}. State the customer code.' },
  },
  'customer-not-visible': {
    title: { vi: 'Khách hàng này do người khác phụ trách', en: 'Somebody else is responsible for this customer' },
  },
  'nothing-to-find-by': {
    title: { vi: 'Dòng không có mã, tên, điện thoại hay e-mail', en: 'The row has no code, name, phone or e-mail' },
  },
  'code-differs-in-case': {
    title: { vi: 'Mã chỉ khác chữ hoa, chữ thường', en: 'The code differs only in case' },
    detail: { vi: 'Đã có mã {code}; hai mã này là hai khách hàng.', en: 'Code {code} exists; the two are two customers.' },
  },
  'unknown-province': { title: { vi: 'Không nhận ra tỉnh, thành phố', en: 'The province was not recognised' } },
  'former-province': {
    title: { vi: 'Tỉnh cũ, nay đã sáp nhập', en: 'A province of before the merger' },
    detail: { vi: '{former} nay thuộc {province}; tên cũ được giữ trong địa chỉ.', en: '{former} belongs to {province} now; the old name is kept in the address.' },
  },
  'unknown-commune': { title: { vi: 'Không nhận ra phường, xã', en: 'The commune was not recognised' } },
  'unknown-entry': {
    title: { vi: 'Danh mục chưa có mục này', en: 'The dictionary has no such entry' },
    detail: { vi: 'Chưa có «{value}».', en: 'There is no “{value}”.' },
  },
  'unknown-branch': { title: { vi: 'Không có chi nhánh này', en: 'There is no such branch' }, detail: { vi: 'Không có chi nhánh «{value}».', en: 'There is no branch “{value}”.' } },
  'unknown-owner': {
    title: { vi: 'Không tìm được người phụ trách', en: 'The owner was not found' },
    detail: { vi: 'Không có một người dùng duy nhất là «{value}»; được giữ dưới dạng chữ.', en: 'No single user is “{value}”; kept as text.' },
  },
});
