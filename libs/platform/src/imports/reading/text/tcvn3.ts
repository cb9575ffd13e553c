/**
 * TCVN3 (the "ABC" fonts, TCVN 5712:1993 VN3): one byte per letter. Only the seven letters below exist as capitals;
 * a capital with a tone mark was set in a capital font (`.VnTimeH`) from the byte of the small letter.
 */
const CAPITALS: Readonly<Record<number, string>> = {
  0xa1: 'Ă', 0xa2: 'Â', 0xa3: 'Ê', 0xa4: 'Ô', 0xa5: 'Ơ', 0xa6: 'Ư', 0xa7: 'Đ',
};

const SMALL: Readonly<Record<number, string>> = {
  0xa8: 'ă', 0xa9: 'â', 0xaa: 'ê', 0xab: 'ô', 0xac: 'ơ', 0xad: 'ư', 0xae: 'đ',
  0xb5: 'à', 0xb6: 'ả', 0xb7: 'ã', 0xb8: 'á', 0xb9: 'ạ',
  0xbb: 'ằ', 0xbc: 'ẳ', 0xbd: 'ẵ', 0xbe: 'ắ', 0xc6: 'ặ',
  0xc7: 'ầ', 0xc8: 'ẩ', 0xc9: 'ẫ', 0xca: 'ấ', 0xcb: 'ậ',
  0xcc: 'è', 0xce: 'ẻ', 0xcf: 'ẽ', 0xd0: 'é', 0xd1: 'ẹ',
  0xd2: 'ề', 0xd3: 'ể', 0xd4: 'ễ', 0xd5: 'ế', 0xd6: 'ệ',
  0xd7: 'ì', 0xd8: 'ỉ', 0xdc: 'ĩ', 0xdd: 'í', 0xde: 'ị',
  0xdf: 'ò', 0xe1: 'ỏ', 0xe2: 'õ', 0xe3: 'ó', 0xe4: 'ọ',
  0xe5: 'ồ', 0xe6: 'ổ', 0xe7: 'ỗ', 0xe8: 'ố', 0xe9: 'ộ',
  0xea: 'ờ', 0xeb: 'ở', 0xec: 'ỡ', 0xed: 'ớ', 0xee: 'ợ',
  0xef: 'ù', 0xf1: 'ủ', 0xf2: 'ũ', 0xf3: 'ú', 0xf4: 'ụ',
  0xf5: 'ừ', 0xf6: 'ử', 0xf7: 'ữ', 0xf8: 'ứ', 0xf9: 'ự',
  0xfa: 'ỳ', 0xfb: 'ỷ', 0xfc: 'ỹ', 0xfd: 'ý', 0xfe: 'ỵ',
};

export const TCVN3_LETTERS: Readonly<Record<number, string>> = { ...CAPITALS, ...SMALL };

const HIGH_BYTES = /[\u0080-\u00ff]/g;

/** A word of capitals in which a small toned letter stands where only a capital can: set in a capital font. */
const CAPITAL_FONT_WORD = /(?<![\p{L}\p{M}])\p{L}{2,}(?![\p{L}\p{M}])/gu;

/**
 * @param binary text in which each character is one byte (latin-1).
 * @returns Unicode, NFC. Words with two or more plain capitals and no plain small letter become capitals throughout
 *   (`NGUYÔN` is NGUYỄN). Bytes without a letter come as latin-1.
 */
export function decodeTcvn3(binary: string): string {
  const text = binary.replace(HIGH_BYTES, (c) => TCVN3_LETTERS[c.charCodeAt(0)] ?? c);
  return text.replace(CAPITAL_FONT_WORD, (word) => {
    const capitals = word.match(/[A-Z]/g)?.length ?? 0;
    return capitals >= 2 && !/[a-z]/.test(word) ? word.toUpperCase() : word;
  });
}
