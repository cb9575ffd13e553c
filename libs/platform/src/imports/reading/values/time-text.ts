export interface TimeOfDay {
  readonly h: number;
  readonly mi: number;
  readonly s: number;
  readonly ms: number;
  readonly offsetMinutes: number | null;
}

const CLOCK =
  '(?<h>\\d{1,2})\\s*(?:(?::|h|g|giờ)\\s*(?<mi>\\d{1,2})?(?:\\s*(?::|m|p|phút)\\s*(?:(?<s>\\d{1,2})(?:[.,](?<fraction>\\d{1,9}))?s?)?)?)?';
const HALF = '(?:\\s*(?<half>am|pm|a\\.m\\.?|p\\.m\\.?|sa|ch|sáng|trưa|chiều|tối)(?![\\p{L}]))?';
const ZONE = '(?:\\s*(?<zone>z|(?:gmt|utc)?\\s*[+-]\\d{1,2}(?::?\\d{2})?|gmt|utc))?';
const TIME = new RegExp(`^${CLOCK}${HALF}${ZONE}$`, 'u');
/** A time after the date, parted by T, blank or comma; it must show a clock sign, so `12/10 2026` is no time. */
const AFTER_DATE = /^(.+?)(?:t(?=\d{1,2}:)|[\s,]+(?:lúc\s+)?)(\d{1,2}\s*(?:[:hg].*|giờ.*|(?:am|pm|sa|ch)\b.*))$/u;
/** Also `08:26 12/10/2026`, the way Vietnamese tills print it. */
const BEFORE_DATE = /^(\d{1,2}\s*[:hg][\d:.hgmps]*(?:\s*(?:am|pm|sa|ch))?)[\s,-]+(?:ngày\s+)?(.+)$/u;
const AFTERNOON = new Set(['pm', 'p.m', 'p.m.', 'ch', 'chiều', 'tối', 'trưa']);

/** Parts date and time; `time` null: only a date is written. Both in small letters. */
export function splitDateAndTime(text: string): { date: string; time: string | null } {
  if (!/[:hg]|giờ|am|pm|sa|ch/.test(text)) return { date: text, time: null };
  const after = AFTER_DATE.exec(text);
  if (after) return { date: after[1]?.trim().replace(/,$/, '') ?? '', time: after[2] ?? '' };
  const before = BEFORE_DATE.exec(text);
  return before ? { date: before[2] ?? '', time: before[1] ?? '' } : { date: text, time: null };
}

/** Null: not written like a time; `out-of-range`: 25:00, 13 PM. `24:00` is out of range. */
export function readTime(text: string): TimeOfDay | 'out-of-range' | null {
  const groups = TIME.exec(text)?.groups;
  if (!groups) return null;
  const half = groups['half'];
  const written = Number(groups['h']);
  const mi = Number(groups['mi'] ?? 0);
  const s = Number(groups['s'] ?? 0);
  const ms = Number((groups['fraction'] ?? '').padEnd(3, '0').slice(0, 3));
  const offsetMinutes = readOffset(groups['zone']);
  const h = half === undefined ? written : hourOfDay(written, half);
  if (h === null || h > 23 || mi > 59 || s > 59 || (offsetMinutes !== null && Math.abs(offsetMinutes) > 14 * 60)) return 'out-of-range';
  return { h, mi, s, ms, offsetMinutes };
}

/** `13:05 PM` is read as it is meant; `13 AM` is not a time. */
function hourOfDay(written: number, half: string): number | null {
  const isAfternoon = AFTERNOON.has(half);
  if (half === 'trưa' && written === 11) return 11;
  if (written > 12) return isAfternoon ? written : null;
  if (written === 0) return 0;
  return (written % 12) + (isAfternoon ? 12 : 0);
}

function readOffset(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' && minutes > 0 ? -minutes : minutes;
}
