import { Decimal, type LocalDate } from '@tantam/kernel';
import { daysOfCare } from './care-line.js';
import type { VoidReason } from './care-words.js';
import type { DueReason, WeighedProduct } from './due-reason.js';

export type SentenceLanguage = 'vi' | 'en';

/** What the reader calls a product. */
export interface ProductName {
  readonly code: string;
  readonly name: string;
  readonly unit: string | null;
}

/**
 * The sum as a sentence: «Mua 12/10/2026 + 2 hộp × 15 ngày = 11/11/2026». It says nothing that the reason's numbers
 * do not, so that it can never be wrong about them; a plan that needs no care says why first.
 */
export function dueSentence(reason: DueReason, voidReason: VoidReason | null, nameOf: (productId: string) => ProductName | null, language: SentenceLanguage): string {
  const sentence = SENTENCES[language][reason.code](reason, nameOf);
  return voidReason === null ? sentence : [VOID[language][voidReason], sentence].filter((part) => part !== '').join(' ');
}

type Sentence = (reason: DueReason, nameOf: (productId: string) => ProductName | null) => string;

const sum = (language: SentenceLanguage): Sentence => (reason, nameOf) => {
  const product = reason.products.find((each) => each.productId === reason.decidingProductId);
  if (!product || reason.countedOn === null || product.dueDate === null) return language === 'vi' ? 'Không mặt hàng nào cần chăm sóc.' : 'No product asks for care.';
  const name = nameOf(product.productId);
  const isCut = reason.code === 'horizon' && reason.horizonDays !== null;
  const others = reason.products.filter((each) => each.dueDate !== null && each.why === undefined).length;
  const w = WORDS[language];
  const start = `${reason.countFrom === 'delivered' ? w.delivered : w.placed} ${day(reason.countedOn, language)}`;
  const amount = `${quantity(product.quantity, language)} ${name?.unit ?? w.unit} × ${product.intervalDays} ${w.days}${rounded(product, language)}`;
  const result = isCut ? `, ${w.cut(reason.horizonDays ?? 0)} = ${day(product.dueDate, language)}` : ` = ${day(product.dueDate, language)}`;
  return `${name?.name ?? ''}${name ? ': ' : ''}${start} + ${amount}${result}${others > 1 ? ` (${w.earliest(others)})` : ''}`;
};

function rounded(product: WeighedProduct, language: SentenceLanguage): string {
  const exact = new Decimal(product.quantity).times(product.intervalDays);
  return exact.isInteger() ? '' : ` (${WORDS[language].rounded(daysOfCare(new Decimal(product.quantity), product.intervalDays).toFixed())})`;
}

const WORDS = {
  vi: {
    placed: 'Mua', delivered: 'Giao', unit: 'đơn vị', days: 'ngày',
    cut: (n: number) => `không quá ${n} ngày`, earliest: (n: number) => `sớm nhất trong ${n} mặt hàng`, rounded: (n: string) => `làm tròn lên ${n} ngày`,
  },
  en: {
    placed: 'Bought', delivered: 'Delivered', unit: 'units', days: 'days',
    cut: (n: number) => `no more than ${n} days`, earliest: (n: number) => `the earliest of ${n} products`, rounded: (n: string) => `rounded up to ${n} days`,
  },
} as const;

const SENTENCES: Readonly<Record<SentenceLanguage, Readonly<Record<DueReason['code'], Sentence>>>> = {
  vi: {
    interval: sum('vi'), horizon: sum('vi'),
    agent_set: (r) => `${who(r, 'Nhân viên')} hẹn ngày ${dueDay(r, 'vi')} khi chăm sóc ngày ${setDay(r, 'vi')}`,
    hand_set: (r) => `${who(r, 'Nhân viên')} đặt ngày ${dueDay(r, 'vi')} vào ngày ${setDay(r, 'vi')}`,
    appointment: (r) => `Lịch hẹn ngày ${dueDay(r, 'vi')}`,
    programme: (r) => `Kế hoạch chăm sóc ngày ${dueDay(r, 'vi')}`,
    levelled: (r) => `${who(r, 'Quản lý')} dời sang ngày ${dueDay(r, 'vi')} để chia đều việc`,
  },
  en: {
    interval: sum('en'), horizon: sum('en'),
    agent_set: (r) => `${who(r, 'An agent')} set ${dueDay(r, 'en')} when caring on ${setDay(r, 'en')}`,
    hand_set: (r) => `${who(r, 'An agent')} set ${dueDay(r, 'en')} by hand on ${setDay(r, 'en')}`,
    appointment: (r) => `Appointment on ${dueDay(r, 'en')}`,
    programme: (r) => `Care programme on ${dueDay(r, 'en')}`,
    levelled: (r) => `${who(r, 'A manager')} moved it to ${dueDay(r, 'en')} to even out the work`,
  },
};

const VOID: Readonly<Record<SentenceLanguage, Readonly<Record<VoidReason, string>>>> = {
  vi: {
    order_cancelled: 'Đơn hàng đã hủy.', fully_returned: 'Đã trả hết hàng.', no_product: 'Không cần chăm sóc.', before_start: 'Đến hạn trước ngày bắt đầu chăm sóc.',
    later_order: 'Khách đã mua lại ở đơn sau.',
  },
  en: {
    order_cancelled: 'The order was cancelled.', fully_returned: 'Everything was returned.', no_product: 'No care needed.', before_start: 'Due before the first day of care.',
    later_order: 'The customer bought again in a later order.',
  },
};

const who = (reason: DueReason, fallback: string): string => reason.setByName ?? fallback;
const dueDay = (reason: DueReason, language: SentenceLanguage): string => (reason.dueDate ? day(reason.dueDate, language) : '');
const setDay = (reason: DueReason, language: SentenceLanguage): string => (reason.setOn ? day(reason.setOn, language) : '');

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `12/10/2026` in Vietnamese, `12 Oct 2026` in English. */
function day(date: LocalDate, language: SentenceLanguage): string {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return language === 'vi' ? `${dayOfMonth}/${month}/${year}` : `${Number(dayOfMonth)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

function quantity(text: string, language: SentenceLanguage): string {
  return language === 'vi' ? text.replace('.', ',') : text;
}
