import { currentLocale } from '@/shared/i18n/i18n.ts';

/** `YYYY-MM-DD`: a calendar day in the business time zone, as the API speaks it. */
export type LocalDate = string;

let businessZone = 'Asia/Ho_Chi_Minh';

/** The zone of the care settings; every instant is shown in it. */
export function setBusinessTimeZone(zone: string): void {
  businessZone = zone;
}

function partsOf(instant: Date): Record<string, string> {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: businessZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(format.formatToParts(instant).map((part) => [part.type, part.value]));
}

/** The calendar day that an instant falls on for the business. */
export function dayOf(instant: string | Date): LocalDate {
  const { year, month, day } = partsOf(new Date(instant));
  return `${year}-${month}-${day}`;
}

export function today(): LocalDate {
  return dayOf(new Date());
}

/** `2026-11-22` → `22/11/2026`; nothing for nothing. */
export function formatDate(date: LocalDate | null | undefined): string {
  if (!date) return '';
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** `2026-11-22` → `22/11`, where the year goes without saying. */
export function formatDayMonth(date: LocalDate): string {
  return formatDate(date).slice(0, 5);
}

/** `22/11/2026 08:41` in the business time zone. */
export function formatDateTime(instant: string | Date | null | undefined): string {
  if (!instant) return '';
  const { year, month, day, hour, minute } = partsOf(new Date(instant));
  return `${day}/${month}/${year} ${hour}:${minute}`;
}

/** `08:41` in the business time zone. */
export function formatTime(instant: string | Date): string {
  const { hour, minute } = partsOf(new Date(instant));
  return `${hour}:${minute}`;
}

/** The weekday in words: `Thứ Năm`, `Thursday`. */
export function formatWeekday(date: LocalDate, length: 'long' | 'short' = 'long'): string {
  const text = new Intl.DateTimeFormat(currentLocale(), { weekday: length, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** `3 phút trước`, `2 hours ago`; under a minute `vừa xong` (numeric: auto). Give the exact one as `title`. */
export function formatRelative(instant: string | Date, now: Date = new Date()): string {
  const seconds = (new Date(instant).getTime() - now.getTime()) / 1000;
  const format = new Intl.RelativeTimeFormat(currentLocale(), { numeric: 'auto' });
  const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return format.format(unit === 'second' ? 0 : Math.round(seconds / size), unit);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  const time = new Date(`${date}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + days);
  return time.toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function isRealDate(year: number, month: number, day: number): boolean {
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}

/**
 * A date as people type it: `19/11/2026`, `19.11.26`, `19-11`, `19112026`, `+15` (days from `base`). The day comes
 * first, always. @returns undefined when it is no day of the calendar.
 */
export function parseTypedDate(text: string, base: LocalDate = today()): LocalDate | undefined {
  const typed = text.trim();
  const ahead = /^([+-]\d{1,4})$/.exec(typed);
  if (ahead) return addDays(base, Number(ahead[1]));
  const solid = /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  const match = solid ?? /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?$/.exec(typed);
  if (!match) return undefined;
  const [day, month] = [Number(match[1]), Number(match[2])];
  const yearText = match[3] ?? base.slice(0, 4);
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  if (!isRealDate(year, month, day)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
