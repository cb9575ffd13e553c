import type { Sentences } from '@tantam/platform';
import type { CareAction } from '../domain/care-words.js';

/** Closed words as people read them outside the app: on the timeline, in exported files. */
export const ACTION_LABELS: Readonly<Record<CareAction, Sentences>> = {
  call_out: { vi: 'Gọi đi', en: 'Call' },
  call_in: { vi: 'Khách gọi đến', en: 'Incoming call' },
  sms: { vi: 'Tin nhắn SMS', en: 'SMS' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  chat: { vi: 'Nhắn tin', en: 'Chat' },
  visit: { vi: 'Gặp trực tiếp', en: 'Visit' },
  gift: { vi: 'Tặng quà', en: 'Gift' },
  gift_points: { vi: 'Tặng điểm', en: 'Points given' },
  deduct_points: { vi: 'Trừ điểm', en: 'Points taken' },
  gift_money: { vi: 'Tặng tiền tích lũy', en: 'Stored money given' },
  deduct_money: { vi: 'Trừ tiền tích lũy', en: 'Stored money taken' },
  note: { vi: 'Ghi chú', en: 'Note' },
};

export const YES: Sentences = { vi: 'có', en: 'yes' };
export const OWN_PLAN: Sentences = { vi: 'Lịch riêng', en: 'Own plan' };
