/** What a spreadsheet would take for a formula when it opens a CSV. */
const FORMULA_START = /^[\s]*[=+\-@]|^[\t\r]/;
/** Ordinary values that begin the same way: negative numbers, phones in international form. */
const HARMLESS = /^[+-]?\d[\d.,\s]*%?$/;

/** Text that no spreadsheet runs: a cell that begins like a formula gets an apostrophe in front. */
export function safeCell(text: string): string {
  return FORMULA_START.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}

/** Undoes `safeCell`, so that what was given out comes in again unchanged. */
export function withoutGuard(text: string): string {
  return text.charCodeAt(0) === 39 && FORMULA_START.test(text.slice(1)) ? text.slice(1) : text;
}
