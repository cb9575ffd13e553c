import { dayOf, formatDate, formatDateTime, formatTime } from '@/shared/formatting/dates.ts';
import { formatDecimal } from '@/shared/formatting/numbers.ts';
import { formatPhone } from '@/shared/formatting/phones.ts';
import type { ImportField } from '../api.ts';

/** A value as it will be stored, the way lists show it later; a dash for none. Midnight is a day without a time. */
export function shownValue(field: Pick<ImportField, 'type'>, value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') return '–';
  if (field.type === 'instant') return formatTime(value) === '00:00' ? formatDate(dayOf(value)) : formatDateTime(value);
  if (field.type === 'date') return formatDate(value);
  if (field.type === 'phone') return formatPhone(value);
  if (field.type === 'decimal' || field.type === 'integer') return formatDecimal(value);
  return value;
}
