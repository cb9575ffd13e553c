import type { Cell, LocalDateTime } from './reading.types.js';

/** A cell as plain text, for samples, codes and names: a date as `yyyy-MM-dd[ HH:mm:ss]`, `TRUE`/`FALSE`; null is ''. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell.kind === 'date' ? localDateTimeText(cell.value) : cell.text;
}

export function localDateTimeText({ y, m, d, h, mi, s, hasTime }: LocalDateTime): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`;
  return hasTime ? `${day} ${two(h)}:${two(mi)}:${two(s)}` : day;
}
