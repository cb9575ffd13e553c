import { convertedPrefix } from './phone-vietnam.js';

const TYPED = /^\+?[\d\s.\-()[\]\u2010-\u2015]+$/;

/**
 * What to look for in stored numbers (E.164 without '+') when somebody types part of a number: the digits as
 * they stand in the middle or at the end of one, and, when they begin with 0 or 84, the beginning it means
 * ('0912' → 84912, '01656' → 84356). Any one of the results may match. Empty unless the text is 4 to 15 digits
 * with usual punctuation.
 */
export function phoneDigitsKeys(query: string): readonly string[] {
  const text = query.normalize('NFKC').trim();
  const digits = text.replace(/\D/g, '');
  if (!TYPED.test(text) || digits.length < 4 || digits.length > 15) return [];
  const isInternational = text.startsWith('+');
  const beginning = isInternational ? withoutTrunkZero(digits) : vietnamBeginning(digits);
  if (beginning === null) return [digits];
  return isInternational || beginning === digits ? [beginning] : [beginning, digits];
}

/** The likeliest of `phoneDigitsKeys`, the one that reads a leading 0 as the beginning of a number; null if there is none. */
export function phoneDigitsKey(query: string): string | null {
  return phoneDigitsKeys(query)[0] ?? null;
}

/** '+84 (0)912…' is +84912…; no other country's numbers are touched. */
function withoutTrunkZero(digits: string): string {
  return digits.startsWith('84') ? `84${modernStart(digits.slice(2).replace(/^0/, ''))}` : digits;
}

function vietnamBeginning(digits: string): string | null {
  if (digits.startsWith('00')) return digits.length > 5 ? withoutTrunkZero(digits.slice(2)) : null;
  if (digits.startsWith('84')) return withoutTrunkZero(digits);
  return digits.startsWith('0') ? `84${modernStart(digits.slice(1))}` : null;
}

function modernStart(significant: string): string {
  const prefix = convertedPrefix(significant.slice(0, 3));
  return prefix === null ? significant : prefix + significant.slice(3);
}
