import { addDaysCapped, Decimal, type LocalDate } from '@tantam/kernel';
import { daysOfCare } from './care-line.js';
import type { VoidReason } from './care-words.js';
import { countsFrom, type DueReason, type WeighedProduct } from './due-reason.js';

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
  const isSum = reason.code === 'interval' || reason.code === 'horizon';
  // The void reason says already that nothing asks for care.
  const sentence = voidReason !== null && isSum && reason.decidingProductId === null ? '' : SENTENCES[language][reason.code](reason, nameOf);
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
  const start = `${countsFrom(reason) === 'delivered' ? w.delivered : w.placed} ${day(reason.countedOn)}`;
  const amount = `${quantity(product.quantity, language)} ${name?.unit ?? w.unit}${takenOff(product, language)} × ${w.days(product.intervalDays)}${rounded(product, language)}`;
  const cut = isCut ? `, ${w.cut(reason.horizonDays ?? 0)}` : isBeyondCalendar(product, reason.countedOn) ? ` ${w.beyond}` : '';
  const result = `${cut} = ${day(product.dueDate)}`;
  return `${name?.name ?? ''}${name ? ': ' : ''}${start} + ${amount}${result}${others > 1 ? ` (${w.earliest(others)})` : ''}`;
};

/** Why fewer units count than were bought. */
function takenOff(product: WeighedProduct, language: SentenceLanguage): string {
  const left = new Decimal(product.left ?? product.quantity);
  const returned = new Decimal(product.ordered ?? left).minus(left);
  const w = WORDS[language];
  const notes = [
    ...(returned.greaterThan(0) ? [w.returned(quantity(returned.toFixed(), language))] : []),
    ...(left.greaterThan(product.quantity) ? [w.capped(quantity(left.toFixed(), language))] : []),
  ];
  return notes.length > 0 ? ` (${notes.join(', ')})` : '';
}

/** Whether the sum runs past the last day that a date can name, on which the plan then stands. */
function isBeyondCalendar(product: WeighedProduct, countedOn: LocalDate): boolean {
  return addDaysCapped(countedOn, daysOfCare(new Decimal(product.quantity), product.intervalDays)).beyondHorizon;
}

function rounded(product: WeighedProduct, language: SentenceLanguage): string {
  const exact = new Decimal(product.quantity).times(product.intervalDays);
  return exact.isInteger() ? '' : ` (${WORDS[language].rounded(daysOfCare(new Decimal(product.quantity), product.intervalDays).toFixed())})`;
}

const WORDS = {
  vi: {
    placed: 'Mua', delivered: 'Giao', unit: 'đơn vị', days: (n: number) => `${n} ngày`,
    cut: (n: number) => `không quá ${n} ngày`, earliest: (n: number) => `sớm nhất trong ${n} mặt hàng`, rounded: (n: string) => `làm tròn lên ${n} ngày`,
    returned: (n: string) => `đã trừ ${n} trả lại`, capped: (n: string) => `tính tối đa, trong số ${n}`, beyond: '(quá xa, ghi ngày xa nhất)',
  },
  en: {
    placed: 'Bought', delivered: 'Delivered', unit: 'units', days: (n: number) => (n === 1 ? '1 day' : `${n} days`),
    cut: (n: number) => `no more than ${n} days`, earliest: (n: number) => `the earliest of ${n} products`, rounded: (n: string) => (n === '1' ? 'rounded up to 1 day' : `rounded up to ${n} days`),
    returned: (n: string) => `${n} returned taken off`, capped: (n: string) => `the most that counts, of ${n}`, beyond: '(too far off, the last day there is)',
  },
} as const;

const SENTENCES: Readonly<Record<SentenceLanguage, Readonly<Record<DueReason['code'], Sentence>>>> = {
  vi: {
    interval: sum('vi'), horizon: sum('vi'),
    agent_set: (r) => `${who(r, 'Nhân viên')} hẹn ngày ${dueDay(r)} khi chăm sóc${r.setOn ? ` ngày ${setDay(r)}` : ''}`,
    hand_set: (r) => `${who(r, 'Nhân viên')} đặt ngày ${dueDay(r)} vào ngày ${setDay(r)}`,
    appointment: (r) => `Lịch hẹn ngày ${dueDay(r)}`,
    programme: (r) => `Kế hoạch chăm sóc${r.setByName ? ` «${r.setByName}»` : ''} ngày ${dueDay(r)}`,
    levelled: (r) => `${who(r, 'Quản lý')} dời ${r.formerDueDate ? `từ ${day(r.formerDueDate)} ` : ''}sang ngày ${dueDay(r)} để chia đều việc`,
  },
  en: {
    interval: sum('en'), horizon: sum('en'),
    agent_set: (r) => `${who(r, 'An agent')} set ${dueDay(r)} when caring${r.setOn ? ` on ${setDay(r)}` : ''}`,
    hand_set: (r) => `${who(r, 'An agent')} set ${dueDay(r)} by hand on ${setDay(r)}`,
    appointment: (r) => `Appointment on ${dueDay(r)}`,
    programme: (r) => `Care programme${r.setByName ? ` “${r.setByName}”` : ''} on ${dueDay(r)}`,
    levelled: (r) => `${who(r, 'A manager')} moved it ${r.formerDueDate ? `from ${day(r.formerDueDate)} ` : ''}to ${dueDay(r)} to even out the work`,
  },
};

const VOID: Readonly<Record<SentenceLanguage, Readonly<Record<VoidReason, string>>>> = {
  vi: {
    order_cancelled: 'Đơn hàng đã hủy.', fully_returned: 'Đã trả hết hàng.', no_product: 'Không mặt hàng nào cần chăm sóc.', before_start: 'Đến hạn trước ngày bắt đầu chăm sóc.',
    later_order: 'Khách đã mua lại ở đơn sau.',
  },
  en: {
    order_cancelled: 'The order was cancelled.', fully_returned: 'Everything was returned.', no_product: 'No product asks for care.', before_start: 'Due before the first day of care.',
    later_order: 'The customer bought again in a later order.',
  },
};

const who = (reason: DueReason, fallback: string): string => reason.setByName ?? fallback;
const dueDay = (reason: DueReason): string => (reason.dueDate ? day(reason.dueDate) : '');
const setDay = (reason: DueReason): string => (reason.setOn ? day(reason.setOn) : '');

/** `12/10/2026` in every language, as the screens around the sentence write their dates. */
function day(date: LocalDate): string {
  const [year, month, dayOfMonth] = date.split('-');
  return `${dayOfMonth}/${month}/${year}`;
}

function quantity(text: string, language: SentenceLanguage): string {
  const [whole = '', fraction] = text.split('.');
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}
