import { parsePhoneNumberFromString, type CountryCode, type PhoneNumber } from 'libphonenumber-js/max';
import { isDomainError, rule } from './domain-error.js';
import { readPhoneDigits, type PhoneDigits } from './phone-reading.js';
import { formatVietnamNumber, isVietnamMobile, modernised, vietnamKindOf, type PhoneKind } from './phone-vietnam.js';

export type { PhoneKind } from './phone-vietnam.js';

export interface Phone {
  /** '+84912345678'; of a hotline '+8419001234'. */
  readonly e164: string;
  readonly kind: PhoneKind;
  /** Only mobile numbers are targets of SMS and Zalo messages; American numbers do not tell, and may be. */
  readonly reachableBySms: boolean;
  /** As people of its country write it: '0912 345 678', '024 3825 1234', '1900 1234'. */
  readonly national: string;
}

/** A country by its ISO 3166-1 alpha-2 code, 'VN'. */
export type PhoneCountry = CountryCode;

/**
 * Reads a telephone number as people type it or a spreadsheet leaves it: any usual punctuation, full-width
 * digits, 0…, 84…, +84…, 0084…, '+84 (0)…'; a lost leading 0 is put back; numbers of before the change of
 * September 2018 (01656789012) become today's (0356789012). Numbers of other countries need their '+'.
 *
 * @throws DomainError rule 'several-phones' when the cell holds more than one number; rule 'invalid-phone' with
 *   `reason` = empty | characters | rounded | too-short | too-long | unknown-prefix, where it can be told
 *   `digits` (counted as nationally written, with the leading 0), and `expectedDigits`. The number itself is not
 *   in the parameters, as these are logged.
 */
export function parsePhone(input: string | number, defaultCountry: PhoneCountry = 'VN'): Phone {
  if (defaultCountry === 'VN' && typeof input === 'string' && isPlainMobile(input)) return vietnamMobile(input.slice(1));
  const read = readPhoneDigits(input);
  const national = vietnamNationalPart(read, defaultCountry);
  return national === null ? parseForeign(read, defaultCountry) : parseVietnam(national);
}

/** As `parsePhone`, with null for anything that is not one valid number. */
export function tryParsePhone(input: string | number, defaultCountry: PhoneCountry = 'VN'): Phone | null {
  try {
    return parsePhone(input, defaultCountry);
  } catch (error) {
    if (isDomainError(error, 'invalid-phone') || isDomainError(error, 'several-phones')) return null;
    throw error;
  }
}

/** Nearly every row of an import; spares it all the reading below. */
function isPlainMobile(input: string): boolean {
  return input.length === 10 && input.startsWith('0') && isVietnamMobile(input.slice(1));
}

function vietnamMobile(significant: string): Phone {
  return {
    e164: `+84${significant}`,
    kind: 'mobile',
    reachableBySms: true,
    national: formatVietnamNumber(significant),
  };
}

/** What follows the country code of a Vietnamese number, the leading 0 removed if there is one; null for other countries. */
function vietnamNationalPart({ digits, isInternational }: PhoneDigits, defaultCountry: PhoneCountry): string | null {
  if (isInternational) return digits.startsWith('84') ? digits.slice(2).replace(/^0/, '') : null;
  if (defaultCountry !== 'VN') return null;
  // '84' + 9 digits is the country code; '84' + 7 digits is 084… robbed of its 0.
  const hasCountryCode = digits.startsWith('84') && digits.length > 9;
  return (hasCountryCode ? digits.slice(2) : digits).replace(/^0/, '');
}

function parseVietnam(nationalPart: string): Phone {
  const significant = modernised(nationalPart);
  const kind = vietnamKindOf(significant);
  if (kind === 'mobile') return vietnamMobile(significant);
  if (kind) return { e164: `+84${significant}`, kind, reachableBySms: false, national: formatVietnamNumber(significant) };
  const known = parsePhoneNumberFromString(`+84${significant}`);
  if (known?.isValid()) return describe(known);
  throw invalidVietnam(significant);
}

function invalidVietnam(significant: string): Error {
  const isHotline = /^1[89]00/.test(significant);
  const digits = significant.length + (isHotline ? 0 : 1);
  const expectedDigits = isHotline ? 8 : significant.startsWith('2') ? 11 : 10;
  if (digits === expectedDigits) return rule('invalid-phone', { reason: 'unknown-prefix', digits });
  return rule('invalid-phone', { reason: digits < expectedDigits ? 'too-short' : 'too-long', digits, expectedDigits });
}

function parseForeign({ digits, isInternational }: PhoneDigits, defaultCountry: PhoneCountry): Phone {
  const number = isInternational ? parsePhoneNumberFromString(`+${digits}`) : parsePhoneNumberFromString(digits, defaultCountry);
  if (number?.isValid()) {
    // A Vietnamese number typed in full where another country is the default.
    return number.countryCallingCode === '84' ? parseVietnam(number.nationalNumber) : describe(number);
  }
  if (digits.length < 7) throw rule('invalid-phone', { reason: 'too-short', digits: digits.length });
  throw rule('invalid-phone', { reason: 'unknown-prefix', digits: digits.length });
}

function describe(number: PhoneNumber): Phone {
  const type = number.getType();
  const national = number.formatNational();
  const kinds: Partial<Record<NonNullable<typeof type>, PhoneKind>> = {
    MOBILE: 'mobile',
    FIXED_LINE: 'landline',
    TOLL_FREE: 'hotline',
    PREMIUM_RATE: 'hotline',
    SHARED_COST: 'hotline',
    UAN: 'hotline',
  };
  const kind = (type && kinds[type]) ?? 'other';
  return { e164: number.number, kind, reachableBySms: kind === 'mobile' || type === 'FIXED_LINE_OR_MOBILE', national };
}

/** How a stored number is shown: Vietnamese ones nationally, '0912 345 678', others with their '+1 415 555 2671'. */
export function formatPhone(e164: string): string {
  if (e164.startsWith('+84')) return formatVietnamNumber(e164.slice(3));
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}
