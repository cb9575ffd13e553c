export type PhoneKind = 'mobile' | 'landline' | 'hotline' | 'other';

/** Mobile prefixes of eleven digits, and what they became in September 2018; the last seven digits stayed. */
const CONVERTED_2018: Readonly<Record<string, string>> = {
  '120': '70',
  '121': '79',
  '122': '77',
  '126': '76',
  '128': '78',
  '123': '83',
  '124': '84',
  '125': '85',
  '127': '81',
  '129': '82',
  '162': '32',
  '163': '33',
  '164': '34',
  '165': '35',
  '166': '36',
  '167': '37',
  '168': '38',
  '169': '39',
  '186': '56',
  '188': '58',
  '199': '59',
};

/**
 * Numbering of Vietnam by its public tables (mobile prefixes after 2018, area codes of 2017). Written out here because the
 * general library lags behind newly assigned blocks (052, 0890) and a real customer's number must not be refused.
 */
const MOBILE = /^(?:(?:3[2-9]|5[125689]|7[06-9]|8[1-9]|9[0-46-8])\d{7}|99[3-9]\d{6})$/;
const LANDLINE = /^2(?:[48]\d|0[3-9]|1[0-689]|2[0-25-9]|3[2-9]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\d{7}$/;
const HOTLINE = /^1[89]00(?:\d{4}|\d{6})$/;

/** The national significant number (no leading 0) with a prefix of before 2018 replaced by today's. */
export function modernised(significant: string): string {
  if (significant.length !== 10) return significant;
  const prefix = CONVERTED_2018[significant.slice(0, 3)];
  return prefix === undefined ? significant : prefix + significant.slice(3);
}

/** Today's prefix for the beginning of a number as it was written before 2018, '165' → '35'; null for any other. */
export function convertedPrefix(oldPrefix: string): string | null {
  return CONVERTED_2018[oldPrefix] ?? null;
}

export function isVietnamMobile(significant: string): boolean {
  return MOBILE.test(significant);
}

/** The kind of a national significant number, or null when the public tables do not know it. */
export function vietnamKindOf(significant: string): PhoneKind | null {
  if (isVietnamMobile(significant)) return 'mobile';
  if (LANDLINE.test(significant)) return 'landline';
  return HOTLINE.test(significant) ? 'hotline' : null;
}

/** '0912 345 678', '024 3825 1234', '0236 3822 123', '1900 1234', '1900 545 436'. */
export function formatVietnamNumber(significant: string): string {
  if (/^1[89]00/.test(significant)) return groups(significant, significant.length === 8 ? [4, 4] : [4, 3, 3]);
  const national = `0${significant}`;
  if (!significant.startsWith('2')) return groups(national, [4, 3, 3]);
  return groups(national, /^2[48]/.test(significant) ? [3, 4, 4] : [4, 4, 3]);
}

function groups(digits: string, sizes: readonly number[]): string {
  let from = 0;
  const parts = sizes.map((size) => digits.slice(from, (from += size)));
  return [...parts, digits.slice(from)].filter((part) => part !== '').join(' ');
}
