/** The composed form that everything stored is in; macOS and some keyboards send the decomposed one. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/**
 * Control characters, bidi controls, zero-width marks, stray surrogates. ZWJ and ZWNJ are not among them, since
 * emoji and some scripts are spelt with them.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** One line of text as stored: composed (NFC), trimmed, runs of blanks one space, no invisible control characters. */
export function cleanLine(text: string): string {
  return nfc(text.replace(/\s+/g, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ')).trim();
}

/** Search key without case, marks or extra blanks: 'Nguyễn Thị  Hồng' and 'NGUYEN THI HONG' → 'nguyen thi hong'. */
export function fold(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      // đ has no decomposition.
      .replace(/đ/g, 'd')
      .replace(/\s+/g, ' ')
      .trim()
      .normalize('NFC')
  );
}

/** Every way to write a Latin letter, with and without marks, by the letter that `fold` makes of it. */
const WRITTEN_AS = new Map<string, string>();
for (const [from, to] of [[0x41, 0x5a], [0x61, 0x7a], [0xc0, 0x24f], [0x1e00, 0x1eff]] as const) {
  for (let code = from; code <= to; code++) {
    const letter = String.fromCodePoint(code);
    const plain = fold(letter);
    if (/^[a-z]$/.test(plain)) WRITTEN_AS.set(plain, (WRITTEN_AS.get(plain) ?? '') + letter);
  }
}

/**
 * A regular expression, for PostgreSQL and JavaScript alike, for text in which the given words stand as they are
 * folded: without regard to case, marks, form (NFC, NFD) and blanks. Many times faster than folding each text first.
 */
export function foldedPattern(words: string): string {
  return Array.from(fold(words), (letter) => {
    if (letter === ' ') return '\\s+';
    const written = WRITTEN_AS.get(letter) ?? caseless(letter);
    return written.length === letter.length ? escaped(letter) : `[${written}][\u0300-\u036f]*`;
  }).join('');
}

/** A letter of another script in both its cases; anything else as it is. */
function caseless(letter: string): string {
  const upper = letter.toUpperCase();
  return upper !== letter && [...upper].length === 1 ? letter + upper : letter;
}

function escaped(character: string): string {
  return /[!-/:-@[-^`{-~]/.test(character) ? `\\${character}` : character;
}

/** Whether the text carries any mark or đ, that is, whether whoever typed it cares about marks. */
export function hasMarks(text: string): boolean {
  return /[\u0300-\u036fđĐ]/.test(text.normalize('NFD'));
}

/** Old tone placement → new, for the three rhymes in which both are in use: hòa hoà, hòe hoè, thúy thuý. */
const TONE_ON_FIRST = /([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\u0302\u0306])/g;

/**
 * Key for comparing with marks: lower case, NFC, single blanks, and old and new tone placement made one
 * (hòa = hoà, khỏe = khoẻ, thúy = thuý). Text without those rhymes is only lowered and composed.
 */
export function lowerNfc(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(TONE_ON_FIRST, (whole: string, first: string, tone: string, second: string) =>
      isRhyme(first, second) ? first + second + tone : whole,
    )
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

function isRhyme(first: string, second: string): boolean {
  return first === 'o' ? second !== 'y' : second === 'y';
}
