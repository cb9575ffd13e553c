const EMAIL = /[^\s@"'<>()=,;:]+@[^\s@"'<>()=,;:]+\.[a-z]{2,}/gi;
const BEARER = /\bBearer\s+\S+/gi;
const JWT = /\beyJ[\w-]+\.[\w-]+\.[\w-]+/g;
/** PostgreSQL repeats what was written: `Key (phone1)=(+84…)`, `Failing row contains (…)`. */
const KEY_VALUE = /\)=\([^\n]*?\)(?=\s|$)/g;
const FAILING_ROW = /Failing row contains \([^\n]*\)/g;
/** … and `invalid input syntax for type date: "…"`. */
const QUOTED_VALUE = /(: )"[^"\n]*"/g;
const DIGITS = /(?<![\w.:-])\+?\d[\d .]{7,16}\d(?![\w:-])/g;
const SHORTEST_PHONE = 9;
const ADDRESS = /^\d{1,3}(\.\d{1,3}){3}$/;

/**
 * Takes out of a text what names a person or lets somebody in: e-mail addresses, phone numbers, tokens, values that
 * PostgreSQL quotes. Names in free text cannot be recognised: nobody may put them into a log.
 */
export function scrub(text: string): string {
  return text
    .replace(BEARER, 'Bearer […]')
    .replace(JWT, '[token]')
    .replace(EMAIL, '[e-mail]')
    .replace(FAILING_ROW, 'Failing row contains […]')
    .replace(KEY_VALUE, ')=[…]')
    .replace(QUOTED_VALUE, '$1"…"')
    .replace(DIGITS, (digits) => (isPhone(digits) ? '[number]' : digits));
}

function isPhone(text: string): boolean {
  return !ADDRESS.test(text.trim()) && text.replace(/\D/g, '').length >= SHORTEST_PHONE;
}
