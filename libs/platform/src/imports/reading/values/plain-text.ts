/** Full-width digits and signs become plain, odd blanks one blank, both ends trimmed; zero-width signs go. */
export function plainText(text: string): string {
  if (/^[\x21-\x7e]*$/.test(text)) return text;
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim();
}
