import type { DomainErrorKind } from '@tantam/kernel';
import type { Language, Sentences } from '../problems.js';

/** What to do about a problem of a kind, when the problem itself does not say more. */
export const ADVICE: Readonly<Record<DomainErrorKind, Sentences>> = {
  malformed: { vi: 'Sửa những gì đã gửi theo danh sách lỗi rồi gửi lại. Gửi lại y nguyên sẽ gặp lại lỗi này.', en: 'Correct what was sent, as the list of errors says, then send it again. The same request again fails the same way.' },
  unauthenticated: { vi: 'Đăng nhập lại, hoặc gửi mã truy cập còn hạn trong tiêu đề Authorization.', en: 'Sign in again, or send an access token that is still valid in the Authorization header.' },
  forbidden: { vi: 'Nhờ quản trị viên cấp quyền. Gửi lại không giúp ích.', en: 'Ask an administrator for the permission. Sending it again does not help.' },
  not_found: { vi: 'Kiểm tra lại mã. Mục này có thể đã bị xóa, hoặc bạn không được xem.', en: 'Check the id or code. It may be gone, or you may not be allowed to see it.' },
  conflict: { vi: 'Đọc lại trạng thái hiện tại rồi quyết định. Gửi lại y nguyên sẽ gặp lại lỗi này.', en: 'Read the present state, then decide. The same request again fails the same way while it lasts.' },
  stale: { vi: 'Lấy bản mới (có trong câu trả lời, mục current), sửa lại phần của bạn rồi gửi với ETag mới.', en: 'Take the present version (the answer holds it, as current), make your change again and send it with the new ETag.' },
  rule: { vi: 'Dữ liệu đúng dạng nhưng trái quy tắc nghiệp vụ. Sửa theo mô tả rồi gửi lại.', en: 'The request is well-formed, but breaks a rule. Change it as described, then send it again.' },
  too_large: { vi: 'Gửi ít hơn, hoặc chia thành nhiều lần.', en: 'Send less, or in several parts.' },
  too_many: { vi: 'Chờ số giây ghi trong tiêu đề Retry-After rồi gửi lại.', en: 'Wait for the seconds that Retry-After names, then send it again.' },
  unavailable: { vi: 'Chờ số giây ghi trong tiêu đề Retry-After rồi gửi lại. Với POST, dùng cùng Idempotency-Key.', en: 'Wait for the seconds that Retry-After names, then send it again; a POST with the same Idempotency-Key.' },
};

export interface PageWords {
  readonly allProblems: string;
  readonly whatHappened: string;
  readonly whatToDo: string;
  readonly status: string;
  readonly answeredBy: string;
  readonly ofFields: string;
  readonly ofFieldsExplained: string;
  readonly other: string;
  readonly otherName: string;
  readonly unknown: string;
}

export const WORDS: Readonly<Record<Language, PageWords>> = {
  vi: {
    allProblems: 'Các lỗi mà hệ thống có thể trả lời', whatHappened: 'Chuyện gì đã xảy ra', whatToDo: 'Cần làm gì', status: 'Mã HTTP', answeredBy: 'Thao tác có thể trả lời lỗi này',
    ofFields: 'Lỗi của từng trường hoặc từng dòng', ofFieldsExplained: 'Nằm trong danh sách errors của một câu trả lời, hoặc trong báo cáo nhập tệp.',
    other: 'English', otherName: 'en', unknown: 'Không có lỗi mang mã này',
  },
  en: {
    allProblems: 'Problems that the system can answer', whatHappened: 'What happened', whatToDo: 'What to do', status: 'HTTP status', answeredBy: 'Operations that can answer it',
    ofFields: 'Of one field or one row', ofFieldsExplained: 'Found in the list errors of an answer, or in the report of an import.',
    other: 'Tiếng Việt', otherName: 'vi', unknown: 'There is no problem of this code',
  },
};

export const STYLE = `:root{color-scheme:light dark;--ink:#1c2430;--dim:#4c5666;--paper:#fff;--line:#d6dbe3;--link:#0b57b0}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf2;--dim:#aeb8c6;--paper:#14181f;--line:#343c48;--link:#8ab8ff}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif}
header,main{max-width:46rem;margin:0 auto;padding:1rem 1.25rem}
header{display:flex;justify-content:space-between;gap:1rem;border-bottom:1px solid var(--line)}
h1{font-size:1.6rem;line-height:1.3;margin:.5rem 0}h2{font-size:1.1rem;margin:1.6rem 0 .3rem}
code{font-family:ui-monospace,monospace;font-size:.95em;overflow-wrap:anywhere}
a{color:var(--link)}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
ul{padding-left:1.2rem}li{margin:.25rem 0}p{margin:.3rem 0}.dim{color:var(--dim)}`;
