import type { DomainErrorKind } from '@tantam/kernel';

export type Language = 'vi' | 'en';
export type Sentences = Readonly<Record<Language, string>>;

export interface ProblemText {
  /** As what it is thrown, which decides its status; none: it stands for a field, or a row of a file, only. */
  readonly kind?: DomainErrorKind;
  readonly title: Sentences;
  /** What happened and what to do; `{name}` stands for a parameter of the error. Without one the title is used. */
  readonly detail?: Sentences;
}

const texts = new Map<string, ProblemText>();

/** Each module names its problems once, by code; the code is the `type` and never changes. */
export function defineProblems(problems: Readonly<Record<string, ProblemText>>): void {
  for (const [code, text] of Object.entries(problems)) texts.set(code, text);
}

export function problemText(code: string): ProblemText | null {
  return texts.get(code) ?? null;
}

/** @throws Error for a code that no module defines, or defines without its kind; it says which of the two. */
export function problemStatus(code: string): number {
  const kind = texts.get(code)?.kind;
  const status = STATUS_OF_OTHERS[code] ?? (kind && STATUS_OF_KIND[kind]);
  if (status === undefined) throw new Error(`An operation lists the problem "${code}" in @Problems, but ${missingOf(code)}`);
  return status;
}

function missingOf(code: string): string {
  if (texts.has(code)) return `its defineProblems gives no kind: write the kind of error that is thrown with it, e.g. kind: 'conflict' for conflict('${code}')`;
  return 'no defineProblems of a loaded file names it: write it in the *.problems.ts of the module that throws it, and import that file in its *.module.ts';
}

/** All codes known to this process: the list of published problem pages. */
export function problemCodes(): readonly string[] {
  return [...texts.keys()].sort();
}

export const STATUS_OF_KIND: Readonly<Record<DomainErrorKind, number>> = {
  malformed: 400, unauthenticated: 401, forbidden: 403, not_found: 404, conflict: 409, stale: 412, too_large: 413, rule: 422, too_many: 429, unavailable: 503,
};

/** Statuses of what no rule of ours throws. */
const STATUS_OF_OTHERS: Readonly<Record<string, number>> = { 'unsupported-media-type': 415, 'internal-error': 500 };

/** The first language of `Accept-Language` that we speak; Vietnamese otherwise. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const q = rest.map((item) => item.trim()).find((item) => item.startsWith('q='));
      return { language: tag.slice(0, 2), q: q ? Number(q.slice(2)) : 1 };
    })
    .filter(({ language, q }) => (language === 'vi' || language === 'en') && q > 0)
    .sort((a, b) => b.q - a.q)[0];
  return wanted?.language === 'en' ? 'en' : 'vi';
}

export function fillIn(sentence: string, params: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (params[name] === undefined || params[name] === null ? whole : inText(params[name])));
}

function inText(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}

defineProblems({
  'invalid-input': {
    kind: 'malformed',
    title: { vi: 'Dữ liệu chưa hợp lệ', en: 'The input is not valid' },
    detail: { vi: 'Xem từng trường trong danh sách lỗi.', en: 'See the list of errors, field by field.' },
  },
  'invalid-json': { kind: 'malformed', title: { vi: 'Nội dung gửi lên không phải JSON đúng', en: 'The body is not valid JSON' } },
  'invalid-cursor': {
    kind: 'malformed',
    title: { vi: 'Con trỏ trang không dùng được', en: 'The page cursor cannot be used' },
    detail: { vi: 'Hãy đọc lại từ trang đầu, với cùng cách sắp xếp.', en: 'Start again from the first page, with the same sorting.' },
  },
  'invalid-date': { kind: 'rule', title: { vi: 'Ngày không có thật', en: 'No such day' } },
  'date-out-of-range': { kind: 'rule', title: { vi: 'Ngày nằm ngoài khoảng tính được', en: 'The day is out of range' }, detail: { vi: 'Ngày nằm từ năm 1 đến năm 9999.', en: 'Days lie between the years 1 and 9999.' } },
  'invalid-time': { kind: 'rule', title: { vi: 'Giờ không có thật', en: 'No such time of day' } },
  'unknown-time-zone': { kind: 'rule', title: { vi: 'Không có múi giờ này', en: 'There is no such time zone' } },
  'invalid-currency': { kind: 'rule', title: { vi: 'Mã tiền tệ chưa đúng', en: 'The currency is not valid' } },
  'invalid-amount': { kind: 'rule', title: { vi: 'Số tiền chưa đúng', en: 'The amount is not valid' } },
  'invalid-quantity': { kind: 'rule', title: { vi: 'Số lượng không hợp lệ', en: 'The quantity is not valid' }, detail: { vi: 'Số lượng có tối đa 3 chữ số thập phân.', en: 'A quantity has up to 3 decimals.' } },
  'invalid-phone': { kind: 'rule', title: { vi: 'Số điện thoại chưa đúng', en: 'The phone number is not valid' } },
  'several-phones': { kind: 'rule', title: { vi: 'Ô này có nhiều số điện thoại', en: 'This holds several phone numbers' } },
  'invalid-email': { kind: 'rule', title: { vi: 'Địa chỉ thư điện tử chưa đúng', en: 'The e-mail address is not valid' } },
  'invalid-unit-price': { kind: 'rule', title: { vi: 'Đơn giá chưa đúng', en: 'The unit price is not valid' } },
  'amount-too-large': { kind: 'rule', title: { vi: 'Số tiền quá lớn', en: 'The amount is too large' } },
  unauthenticated: { kind: 'unauthenticated', title: { vi: 'Bạn chưa đăng nhập', en: 'You are not signed in' } },
  forbidden: { kind: 'forbidden', title: { vi: 'Bạn không có quyền làm việc này', en: 'You are not allowed to do this' } },
  'not-found': { kind: 'not_found', title: { vi: 'Không tìm thấy', en: 'Not found' } },
  'too-large': { kind: 'too_large', title: { vi: 'Nội dung gửi lên quá lớn', en: 'The body is too large' } },
  'unsupported-media-type': { kind: 'malformed', title: { vi: 'Kiểu nội dung không được hỗ trợ', en: 'The content type is not supported' } },
  'too-many-requests': { kind: 'too_many', title: { vi: 'Quá nhiều yêu cầu, hãy thử lại sau', en: 'Too many requests, try again later' } },
  stale: {
    kind: 'stale',
    title: { vi: 'Người khác vừa sửa mục này', en: 'Somebody else has just changed this' },
    detail: { vi: 'Tải bản mới nhất rồi lưu lại phần của bạn.', en: 'Load the latest version, then save your part again.' },
  },
  unavailable: { kind: 'unavailable', title: { vi: 'Hệ thống đang bận, hãy thử lại sau ít phút', en: 'The system is busy, try again in a moment' } },
  'internal-error': {
    kind: 'unavailable',
    title: { vi: 'Có lỗi ở máy chủ', en: 'The server failed' },
    detail: { vi: 'Lỗi đã được ghi lại. Hãy thử lại; nếu còn, báo mã yêu cầu này cho quản trị viên.', en: 'It has been logged. Try again; if it stays, tell the administrator the request id.' },
  },
  'idempotency-key-reused': {
    kind: 'rule',
    title: { vi: 'Khóa Idempotency-Key đã dùng cho yêu cầu khác', en: 'The Idempotency-Key was used for another request' },
  },
  'stored-answer-erased': {
    kind: 'conflict',
    title: { vi: 'Câu trả lời đầu tiên đã được xóa cùng dữ liệu cá nhân', en: 'The first answer was erased with personal data' },
    detail: { vi: 'Yêu cầu này đã được thực hiện; không gửi lại.', en: 'The request was carried out; do not send it again.' },
  },
  'idempotency-key-in-use': {
    kind: 'conflict',
    title: { vi: 'Yêu cầu cùng khóa đang được xử lý', en: 'A request with this key is still running' },
  },
});
