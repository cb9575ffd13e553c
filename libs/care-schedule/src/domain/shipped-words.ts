import { ShippedNames, type KeptName, type NameLanguage } from '@tantam/kernel';

/** What the entries of the dictionaries that come with the product are called; a reason alike under several forms stands once. */
export const SHIPPED_WORDS = new ShippedNames({
  'form.call': { vi: 'Gọi điện', en: 'Call' },
  'form.incoming_call': { vi: 'Khách gọi đến', en: 'Incoming call' },
  'form.sms': { vi: 'Tin nhắn SMS', en: 'SMS' },
  'form.email': { vi: 'Thư điện tử', en: 'E-mail' },
  'form.zalo': { vi: 'Nhắn Zalo', en: 'Zalo message' },
  'form.facebook': { vi: 'Nhắn Facebook', en: 'Facebook message' },
  'form.meeting': { vi: 'Gặp trực tiếp', en: 'Visit' },
  'form.gift': { vi: 'Tặng quà', en: 'Gift' },
  'form.points': { vi: 'Điểm tích lũy', en: 'Reward points' },
  'form.stored_money': { vi: 'Tiền tích lũy', en: 'Stored money' },
  'form.note': { vi: 'Ghi chú', en: 'Note' },
  'reason.after_purchase': { vi: 'Hỏi thăm sau mua', en: 'Follow-up after a purchase' },
  'reason.buy_again': { vi: 'Nhắc mua lại', en: 'Reminder to buy again' },
  'reason.advice': { vi: 'Tư vấn sản phẩm', en: 'Product advice' },
  'reason.offer': { vi: 'Báo ưu đãi', en: 'Special offer' },
  'reason.birthday_wishes': { vi: 'Chúc mừng sinh nhật', en: 'Birthday wishes' },
  'reason.how_to_use': { vi: 'Hỏi cách dùng', en: 'Question about use' },
  'reason.ordering': { vi: 'Đặt hàng', en: 'Placing an order' },
  'reason.complaint': { vi: 'Góp ý, khiếu nại', en: 'Comment or complaint' },
  'reason.good_wishes': { vi: 'Chúc mừng', en: 'Good wishes' },
  'reason.documents': { vi: 'Gửi tài liệu', en: 'Sending documents' },
  'reason.thanks': { vi: 'Cảm ơn', en: 'Thanks' },
  'reason.visit': { vi: 'Thăm khách', en: 'Visiting the customer' },
  'reason.instruction': { vi: 'Hướng dẫn sử dụng', en: 'Showing how to use it' },
  'reason.maintenance': { vi: 'Bảo dưỡng', en: 'Maintenance' },
  'reason.birthday': { vi: 'Sinh nhật', en: 'Birthday' },
  'reason.appreciation': { vi: 'Tri ân', en: 'Appreciation' },
  'reason.making_up': { vi: 'Bù đắp', en: 'Making up for a mishap' },
  'reason.correction': { vi: 'Điều chỉnh', en: 'Correction' },
  'reason.about_customer': { vi: 'Thông tin khách', en: 'About the customer' },
  'reason.to_remember': { vi: 'Việc cần nhớ', en: 'To remember' },
  'feedback.satisfied': { vi: 'Hài lòng', en: 'Satisfied' },
  'feedback.satisfied_wants_more': { vi: 'Hài lòng, muốn mua thêm', en: 'Satisfied, wants to buy more' },
  'feedback.neutral': { vi: 'Bình thường', en: 'Neutral' },
  'feedback.not_satisfied': { vi: 'Chưa hài lòng', en: 'Not satisfied' },
  'feedback.not_used_yet': { vi: 'Chưa dùng', en: 'Not used yet' },
  'feedback.has_some_left': { vi: 'Còn hàng, chưa cần', en: 'Some left, not needed yet' },
  'feedback.bought_elsewhere': { vi: 'Đã mua nơi khác', en: 'Bought elsewhere' },
  'feedback.no_longer_used': { vi: 'Không dùng nữa', en: 'No longer used' },
  'result.reached': { vi: 'Gặp khách', en: 'Reached' },
  'result.callback': { vi: 'Hẹn gọi lại', en: 'Call back later' },
  'result.no_answer': { vi: 'Không nghe máy', en: 'No answer' },
  'result.busy': { vi: 'Máy bận', en: 'Busy' },
  'result.unreachable': { vi: 'Không liên lạc được', en: 'Unreachable' },
  'result.wrong_number': { vi: 'Sai số', en: 'Wrong number' },
  'result.refused': { vi: 'Từ chối', en: 'Refused' },
  'result.not_needed': { vi: 'Không cần', en: 'Not needed' },
});

/** An entry as its reader is told it. */
export function shownWord<Entry extends KeptName>(entry: Entry, language: NameLanguage): Omit<Entry, 'shippedAs'> {
  const { shippedAs, ...shown } = entry;
  return { ...shown, name: SHIPPED_WORDS.shown({ name: entry.name, shippedAs }, language) };
}
