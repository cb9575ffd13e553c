import type { Language } from '@tantam/platform';
import type { CareAction } from '../domain/care-words.js';
import type { WhyAssigned } from '../persistence/assignment-history.js';
import { ACTION_LABELS } from '../queries/care-labels.js';

/** A change of assignment as its view tells it: names of people. */
export interface AssignmentTold {
  readonly why: WhyAssigned;
  readonly given: readonly string[];
  readonly taken: readonly string[];
}

/** A wish of a care programme as its view tells it. */
export interface WishTold {
  readonly programme: string | null;
  readonly wishedOn: string;
  readonly action: CareAction | null;
  readonly state: 'open' | 'settled' | 'taken_back';
}

const WHY: Readonly<Record<WhyAssigned, Readonly<Record<Language, string>>>> = {
  hand: { vi: 'giao trực tiếp', en: 'by hand' },
  bulk: { vi: 'phân công hàng loạt', en: 'assigned in bulk' },
  rule: { vi: 'theo quy tắc phân công', en: 'by the assignment rules' },
  hand_over: { vi: 'bàn giao', en: 'handed over' },
  reversal: { vi: 'hoàn tác', en: 'taken back' },
};

/** `Giao cho An, Bình; thôi giao cho Chi (bàn giao)`; people who are there no more have no name. */
export function assignmentSentence({ why, given, taken }: AssignmentTold, language: Language): string {
  const [to, from] = language === 'vi' ? ['Giao cho', 'thôi giao cho'] : ['Given to', 'taken from'];
  const parts = [...(given.length > 0 ? [`${to} ${given.join(', ')}`] : []), ...(taken.length > 0 ? [`${from} ${taken.join(', ')}`] : [])];
  const what = parts.join('; ') || (language === 'vi' ? 'Đổi người chăm sóc' : 'Who cares has changed');
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} (${WHY[why][language]})`;
}

/** `Kế hoạch “Mừng sinh nhật” hẹn 20/11/2026 · Gọi đi` */
export function wishSentence({ programme, wishedOn, action, state }: WishTold, language: Language): string {
  const day = wishedOn.split('-').reverse().join('/');
  const what = language === 'vi' ? `Kế hoạch “${programme ?? ''}” hẹn ${day}` : `Programme “${programme ?? ''}” wishes care on ${day}`;
  const back = language === 'vi' ? ' (đã rút lại)' : ' (taken back)';
  return `${what}${action ? ` · ${ACTION_LABELS[action][language]}` : ''}${state === 'taken_back' ? back : ''}`;
}
