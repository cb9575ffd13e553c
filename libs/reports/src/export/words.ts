import type { Language } from '@tantam/platform';

/** Words of closed sets as they stand in files. */
const WORDS: Readonly<Record<string, Readonly<Record<string, readonly [vi: string, en: string]>>>> = {
  gender: { male: ['Nam', 'Male'], female: ['Nữ', 'Female'], other: ['Khác', 'Other'], unknown: ['Chưa rõ', 'Unknown'] },
  type: { individual: ['Cá nhân', 'Individual'], organisation: ['Tổ chức', 'Organisation'] },
  lifecycle: { lead: ['Đầu mối', 'Lead'], prospect: ['Tiềm năng', 'Prospect'], customer: ['Khách hàng', 'Customer'], dormant: ['Lâu không mua', 'Dormant'], lost: ['Đã mất', 'Lost'] },
  preferredChannel: {
    call: ['Gọi điện', 'Call'], sms: ['SMS', 'SMS'], email: ['E-mail', 'E-mail'], zalo: ['Zalo', 'Zalo'], facebook: ['Facebook', 'Facebook'], none: ['Chưa rõ', 'None stated'],
  },
  standing: { on_time: ['Đúng hạn', 'On time'], late: ['Làm trễ', 'Late'], missed: ['Chưa làm, quá hạn', 'Missed'], waiting: ['Chưa tới hạn', 'Waiting'] },
  action: {
    call_out: ['Gọi đi', 'Outgoing call'], call_in: ['Khách gọi đến', 'Incoming call'], sms: ['SMS', 'SMS'], email: ['E-mail', 'E-mail'], chat: ['Nhắn tin', 'Chat'], visit: ['Gặp trực tiếp', 'Visit'],
    gift: ['Tặng quà', 'Gift'], gift_points: ['Tặng điểm', 'Points given'], deduct_points: ['Trừ điểm', 'Points taken'], gift_money: ['Tặng tiền', 'Money given'],
    deduct_money: ['Trừ tiền', 'Money taken'], note: ['Ghi chú', 'Note'],
  },
  result: {
    reached: ['Gặp khách', 'Reached'], callback: ['Hẹn gọi lại', 'Call back'], no_answer: ['Không nghe máy', 'No answer'], busy: ['Máy bận', 'Busy'],
    unreachable: ['Không liên lạc được', 'Unreachable'], wrong_number: ['Sai số', 'Wrong number'], refused: ['Từ chối', 'Refused'], not_needed: ['Không cần', 'Not needed'],
  },
};

/** A word that is not known stays as it is. */
export function wordOf(set: keyof typeof WORDS & string, value: string, language: Language): string {
  const word = WORDS[set]?.[value];
  return word ? word[language === 'vi' ? 0 : 1] : value;
}
