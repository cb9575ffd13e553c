import { Decimal } from './decimal.js';
import { rule } from './domain-error.js';

export interface PhoneDigits {
  readonly digits: string;
  /** It began with '+' or '00', so the digits begin with a country code. */
  readonly isInternational: boolean;
}

const EXPONENT = /^\d(?:\.(\d+))?e\+?(\d{1,2})$/i;
const PUNCTUATION = /[\s.\-_()[\]·•\u2010-\u2015\u2212]/g;

/** Of any number in the world, country code included (ITU-T E.164). More digits are two numbers run together. */
const LONGEST = 15;

/**
 * Brings a cell's text down to digits, undoing what spreadsheets do to numbers ('912345678.0', 9.12345678E8).
 *
 * @throws DomainError rule 'invalid-phone' (reason empty, characters, rounded) or 'several-phones'.
 */
export function readPhoneDigits(input: string | number): PhoneDigits {
  if (typeof input === 'number' && !(Number.isSafeInteger(input) && input > 0)) throw rule('invalid-phone', { reason: 'characters' });
  const text = plainText(input);
  if (text === '') throw rule('invalid-phone', { reason: 'empty' });
  refuseSeveral(text);
  const compact = text.replace(PUNCTUATION, '');
  // Commas only group digits here; lists were refused above.
  const match = /^(\+|00)?(\d+)$/.exec(compact.replace(/,/g, ''));
  if (!match?.[2]) throw rule('invalid-phone', { reason: 'characters' });
  if (match[2].length > LONGEST) throw rule('several-phones');
  return { digits: match[2], isInternational: match[1] !== undefined };
}

function plainText(input: string | number): string {
  // NFKC turns full-width digits and '＋' into the usual ones; format characters come along from web pages.
  const text = String(input)
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, (character) => (/\s/.test(character) ? character : ''))
    .trim()
    .replace(/^(?:tel:|')\s*/i, '');
  const exponent = EXPONENT.exec(text);
  if (exponent) return expand(text, exponent[1] ?? '', Number(exponent[2]));
  return text.replace(/^(\+?\d{7,})\.0{1,2}$/, '$1');
}

/** A program writes 9.12345678E8 in full, less trailing zeros; a spreadsheet's narrow column shows 9.12E+08 and the rest is lost. */
function expand(text: string, fraction: string, exponent: number): string {
  const lost = exponent - fraction.length;
  if (lost > 2 || lost < 0) throw rule('invalid-phone', { reason: 'rounded' });
  return new Decimal(text).toFixed(0);
}

/** Lists, and the shorthand '0912 345 678/9' for two numbers. */
function refuseSeveral(text: string): void {
  const isShorthand = /\d\s*[/|;&]\s*\+?\(?\d/.test(text);
  const parts = text.split(/[,+\n\r\t]|\s(?:hoặc|và|or|and)\s/i).filter((part) => part.replace(/\D/g, '').length >= 7);
  if (isShorthand || parts.length > 1) throw rule('several-phones');
}
