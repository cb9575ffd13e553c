import { defineProblems } from '@tantam/platform';

defineProblems({
  'care-plan-not-found': { title: { vi: 'Không tìm thấy lịch chăm sóc', en: 'No such care plan' } },
  'care-activity-not-found': { title: { vi: 'Không tìm thấy lần chăm sóc', en: 'No such care activity' } },
  'care-already-recorded': {
    title: { vi: 'Người khác vừa ghi nhận chăm sóc', en: 'Somebody else has just recorded care' },
    detail: { vi: 'Lần chăm sóc đã ghi và lịch hiện tại nằm trong câu trả lời này. Xem lại rồi ghi tiếp nếu cần.', en: 'This answer holds that care and the plan as it is now. Look at it, then record again if needed.' },
  },
  'care-plan-changed': {
    title: { vi: 'Lịch chăm sóc vừa thay đổi', en: 'The care plan has just changed' },
    detail: { vi: 'Xem lịch hiện tại rồi ghi lại.', en: 'Look at the plan as it is now, then save again.' },
  },
  'care-plan-finished': { title: { vi: 'Lịch chăm sóc đã kết thúc', en: 'The care plan is finished' }, detail: { vi: 'Mở lại lịch trước khi ghi tiếp.', en: 'Reopen it before recording more.' } },
  'care-plan-void': { title: { vi: 'Lịch này không cần chăm sóc', en: 'This plan needs no care' } },
  'care-plan-not-finished': { title: { vi: 'Chỉ mở lại được lịch đã kết thúc', en: 'Only a finished plan can be reopened' } },
  'reopening-not-allowed': {
    title: { vi: 'Bạn không được mở lại lịch này', en: 'You may not reopen this plan' },
    detail: { vi: 'Người đã kết thúc mở lại được trong ngày; sau đó cần trưởng nhóm.', en: 'Who finished it may, on the same day; after that a supervisor must.' },
  },
  'customer-claimed': { title: { vi: '{name} đang chăm sóc khách này', en: '{name} is on this customer right now' } },
  'take-over-not-allowed': { title: { vi: 'Chỉ trưởng nhóm mới được nhận thay', en: 'Only a supervisor may take over' } },
  'contact-result-required': { title: { vi: 'Cần chọn kết quả liên hệ', en: 'Choose the contact result' } },
  'contact-result-not-accepted': { title: { vi: 'Hành động này không có kết quả liên hệ', en: 'This action has no contact result' } },
  'next-date-and-finish-exclude': { title: { vi: 'Chọn ngày kế tiếp hoặc kết thúc, không cả hai', en: 'Choose a next date or finish, not both' } },
  'next-care-date-in-past': { title: { vi: 'Ngày chăm sóc phải từ hôm nay trở đi', en: 'The care date must be today or later' } },
  'attempt-takes-no-date': {
    title: { vi: 'Chưa gặp khách nên chưa đặt ngày và chưa kết thúc được', en: 'The customer was not reached: no next date and no finish' },
    detail: { vi: 'Lịch giữ nguyên ngày; hệ thống nhắc gọi lại.', en: 'The plan keeps its day; you are told when to try again.' },
  },
  'callback-time-required': { title: { vi: 'Cần ngày giờ hẹn gọi lại', en: 'Say when to call back' } },
  'callback-time-in-past': { title: { vi: 'Giờ hẹn gọi lại phải ở phía trước', en: 'The time to call back must be in the future' } },
  'callback-time-not-accepted': { title: { vi: 'Chỉ «hẹn gọi lại» mới có giờ hẹn', en: 'Only a call-back has a time' } },
  'refusal-required': { title: { vi: 'Khách từ chối lần này, mặt hàng này hay mãi mãi?', en: 'Does the customer refuse now, this product, or for ever?' } },
  'refusal-not-accepted': { title: { vi: 'Chỉ «từ chối» mới có mức từ chối', en: 'Only a refusal says how far it goes' } },
  'next-date-or-finish-required': { title: { vi: 'Cần ngày kế tiếp hoặc kết thúc', en: 'Give a next date or finish' } },
  'next-date-needs-plan': {
    title: { vi: 'Chưa chọn lịch nào để đặt ngày hoặc kết thúc', en: 'No plan is chosen for the date or the finish' },
    detail: { vi: 'Chọn lịch trong settles, hoặc gửi nextDateFor: own_plan để đặt ngày cho lịch riêng của khách.', en: "Name plans in settles, or send nextDateFor: own_plan to set the day of the customer's own plan." },
  },
  'assignment-mode-not-available': {
    title: { vi: 'Cách phân công này chưa có', en: 'This assignment mode is not available yet' },
    detail: { vi: 'Hiện chỉ có «Không giới hạn» (unrestricted). Các cài đặt khác chưa được lưu.', en: 'Only `unrestricted` can be chosen so far. Nothing was saved.' },
  },
  'dictionary-entry-not-found': { title: { vi: 'Không tìm thấy mục này', en: 'No such entry' } },
  'dictionary-name-taken': { title: { vi: 'Đã có mục «{name}»', en: 'There is an entry "{name}" already' } },
  'field.unknown-reference': { title: { vi: 'Không có mục này', en: 'There is no such entry' } },
  'field.switched-off': { title: { vi: 'Mục này đã tắt', en: 'This entry is switched off' } },
  'field.form-of-another-action': { title: { vi: 'Hình thức này không thuộc hành động đã chọn', en: 'This form belongs to another action' } },
  'field.reason-of-another-form': { title: { vi: 'Lý do này không thuộc hình thức đã chọn', en: 'This reason belongs to another form' } },
  'field.retry-step': { title: { vi: 'Chọn số phút, hoặc số ngày (có thể kèm giờ)', en: 'Give minutes, or days (perhaps with an hour)' } },
});
