/** Built-in number formats that show a date or a time (ECMA-376 18.8.30, with the East Asian ones). */
const BUILT_IN = [[14, 22], [27, 36], [45, 47], [50, 58]] as const;
/** Parts of a format code that are text or colour, not digits of a date. `[h]` is elapsed hours and stays. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([from, to]) => id >= from && id <= to);
  const shown = code.replace(LITERALS, '').split(';')[0] ?? '';
  return !/general/i.test(shown) && /[dmyhs]/i.test(shown);
}
