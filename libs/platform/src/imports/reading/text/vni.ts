/**
 * VNI for Windows: a base letter followed by a byte that carries the marks, plus seven letters of their own.
 * `ô` and `ö` are the bases ơ and ư; they take the tone bytes of plain vowels. Capitals use the capital mark bytes.
 */
const TONES = { acute: 'ù', grave: 'ø', hook: 'û', tilde: 'õ', dot: 'ï' } as const;
const BREVE = { none: 'ê', acute: 'é', grave: 'è', hook: 'ú', tilde: 'ü', dot: 'ë' } as const;
const CIRCUMFLEX = { none: 'â', acute: 'á', grave: 'à', hook: 'å', tilde: 'ã', dot: 'ä' } as const;
const COMBINING: Readonly<Record<string, string>> = {
  none: '', acute: '\u0301', grave: '\u0300', hook: '\u0309', tilde: '\u0303', dot: '\u0323',
};

const SINGLE: Readonly<Record<string, string>> = {
  í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ô: 'ơ', ö: 'ư', ñ: 'đ',
};

function pairs(bases: Readonly<Record<string, string>>, marks: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(bases).flatMap(([written, letter]) =>
    Object.entries(marks).map(([tone, mark]): [string, string] => [
      written + mark,
      (letter + (COMBINING[tone] ?? '')).normalize('NFC'),
    ]),
  );
}

function withCapitals(entries: readonly [string, string][]): Map<string, string> {
  return new Map(entries.flatMap(([vni, letter]) => [[vni, letter], [vni.toUpperCase(), letter.toUpperCase()]]));
}

const PLAIN_BASES = { a: 'a', e: 'e', o: 'o', u: 'u', y: 'y', ô: 'ơ', ö: 'ư' };

/** From what is written (windows-1252 characters) to the letter, small and capital. */
export const VNI_LETTERS: ReadonlyMap<string, string> = withCapitals([
  ...Object.entries(SINGLE),
  ...pairs(PLAIN_BASES, TONES),
  ...pairs({ a: 'ă' }, BREVE),
  ...pairs({ a: 'â', e: 'ê', o: 'ô' }, CIRCUMFLEX),
]);

/** Only pairs that are letters: in `öôø` (ườ) the second letter is a base itself. */
const LETTER = /[aeouyôö][ùøûõï]|a[êéèúüë]|[aeo][âáàåãä]|[\u00c0-\u00ff]/gi;

/**
 * @param text the bytes read as windows-1252.
 * @returns Unicode, NFC. A capital base may take a small mark and the other way round, as people typed it.
 */
export function decodeVni(text: string): string {
  return text.replace(LETTER, (written) => VNI_LETTERS.get(written) ?? mixedCase(written));
}

function mixedCase(written: string): string {
  const letter = VNI_LETTERS.get(written.toLowerCase()) ?? written;
  return written.charAt(0) === written.charAt(0).toLowerCase() ? letter : letter.toUpperCase();
}
