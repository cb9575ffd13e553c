import { daysBetween, today } from '@/shared/formatting/dates.ts';
import { formatPhone } from '@/shared/formatting/phones.ts';
import type { Customer } from '../api.types.ts';

/** Phones whose digits are hidden are shown as the API wrote them, and cannot be called from here. */
export const isMasked = (phone: string): boolean => phone.includes('•');
export const telLink = (phone: string | null): string | undefined => (phone && !isMasked(phone) ? `tel:${phone}` : undefined);

/** Where somebody lives, as far as a list needs it: `Phường Trấn Biên, Đồng Nai`. */
export const placeOf = ({ labels }: Pick<Customer, 'labels'>): string => [labels.commune, labels.province].filter(Boolean).join(', ');

export const firstPhone = (customer: Pick<Customer, 'phone1' | 'phone2'>): string => formatPhone(customer.phone1 ?? customer.phone2);

/** Years since the day of birth. */
export function ageOn(birthday: string, day: string = today()): number {
  const years = Number(day.slice(0, 4)) - Number(birthday.slice(0, 4));
  return day.slice(5) < birthday.slice(5) ? years - 1 : years;
}

export const daysSince = (day: string): number => Math.max(0, daysBetween(day, today()));
