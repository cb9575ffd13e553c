import { currentLocale } from '@/shared/i18n/i18n.ts';

/** A day in words, so that day and month cannot be taken for each other: `3 tháng 4, 2026`, `3 April 2026`. Empty for none. */
export function spokenDay(day: string | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? '');
  if (!match) return '';
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  if (currentLocale() === 'vi') return `${date} tháng ${month}, ${year}`;
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(year, month - 1, date)));
  return `${date} ${name} ${year}`;
}
