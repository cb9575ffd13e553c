/** Rows as CSV, for the product's own import. */
export function toCsv(rows: readonly Readonly<Record<string, string | number | null>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value: string | number | null | undefined): string => (value === null || value === undefined ? '' : `"${String(value).replace(/"/g, '""')}"`);
  return `${[columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))].join('\n')}\n`;
}
