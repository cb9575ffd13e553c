import type { ImportField } from '@tantam/platform';
import type { CareAction } from '../domain/care-words.js';
import { ACTION_LABELS } from '../queries/care-labels.js';

/** What people call an action besides its own name. */
const OTHER_WORDS: Readonly<Record<CareAction, readonly string[]>> = {
  call_out: ['Gọi điện', 'Gọi điện thoại', 'Gọi ra', 'Outgoing call', 'Phone call', 'Outbound call'],
  call_in: ['Gọi đến', 'Gọi vào', 'Khách gọi', 'Inbound call'],
  sms: ['SMS', 'Nhắn SMS', 'Text message'],
  email: ['E-mail', 'Email', 'Thư', 'Mail'],
  chat: ['Zalo', 'Nhắn Zalo', 'Facebook', 'Messenger', 'Nhắn Facebook'],
  visit: ['Thăm khách', 'Gặp mặt', 'Đến nhà', 'Meeting'],
  gift: ['Quà', 'Quà tặng'],
  gift_points: ['Tặng điểm tích lũy', 'Cộng điểm', 'Give points'],
  deduct_points: ['Trừ điểm tích lũy', 'Take points'],
  gift_money: ['Tặng tiền', 'Cộng tiền tích lũy', 'Give stored money'],
  deduct_money: ['Trừ tiền', 'Take stored money'],
  note: ['Ghi chép', 'Comment'],
};

const labels = Object.entries(ACTION_LABELS) as [CareAction, { readonly vi: string; readonly en: string }][];
const CHOICES = Object.fromEntries(labels.map(([action, { vi, en }]) => [action, [vi, en, ...OTHER_WORDS[action]]]));

/** @param names active entries of a table of names, for the template's drop-downs */
export function careActivityFields(names: (table: string) => ImportField['dictionary']): readonly ImportField[] {
  return [
    { name: 'code', type: 'code', title: { vi: 'Mã tham chiếu', en: 'Reference' } },
    { name: 'customerCode', type: 'code', title: { vi: 'Mã khách hàng', en: 'Customer code' } },
    { name: 'customerPhone', type: 'phone', title: { vi: 'Điện thoại', en: 'Customer phone' } },
    { name: 'customerEmail', type: 'email', title: { vi: 'E-mail', en: 'Customer e-mail' } },
    {
      name: 'action', type: 'choice', required: true, refusesWhenEmpty: true, refusesWhenUnreadable: true, title: { vi: 'Hành động', en: 'Action' }, choices: CHOICES,
      dictionary: (language) => Promise.resolve(labels.map(([, label]) => label[language])),
    },
    { name: 'form', type: 'text', title: { vi: 'Hình thức', en: 'Form' }, dictionary: names('care_forms') },
    { name: 'reason', type: 'text', title: { vi: 'Lý do', en: 'Reason' }, dictionary: names('care_reasons') },
    { name: 'content', type: 'text', required: true, refusesWhenEmpty: true, title: { vi: 'Nội dung', en: 'Content' } },
    { name: 'feedbackType', type: 'text', title: { vi: 'Phản hồi', en: 'Feedback' }, dictionary: names('feedback_types') },
    { name: 'contactResult', type: 'text', title: { vi: 'Kết quả liên hệ', en: 'Contact result' }, dictionary: names('contact_results') },
    { name: 'recordedAt', type: 'instant', required: true, refusesWhenEmpty: true, refusesWhenUnreadable: true, title: { vi: 'Thời điểm ghi', en: 'Recorded at' } },
    { name: 'recordedBy', type: 'text', title: { vi: 'Người ghi', en: 'Recorded by' } },
    { name: 'orderCode', type: 'code', title: { vi: 'Số phiếu', en: 'Order code' } },
  ];
}
