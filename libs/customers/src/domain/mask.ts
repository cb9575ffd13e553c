import { formatPhone, tryParsePhone } from '@tantam/kernel';

/** `+84981234123` → `098••••123`; of short hotlines only two digits at each end. */
export function maskPhone(e164: string): string {
  const digits = formatPhone(e164).replace(/\D/g, '');
  const shown = digits.length > 8 ? 3 : 2;
  return `${digits.slice(0, shown)}••••${digits.slice(-shown)}`;
}

/** `hong.nguyen@gmail.com` → `h••••@gmail.com` */
export function maskEmail(email: string): string {
  return `${email.slice(0, 1)}••••${email.slice(email.lastIndexOf('@'))}`;
}

/** A customer named by its phone or e-mail must not tell them either. */
export function maskName(fullName: string): string {
  const phone = /\d{2}/.test(fullName) ? tryParsePhone(fullName) : null;
  if (phone) return maskPhone(phone.e164);
  return /^\S+@\S+$/.test(fullName) ? maskEmail(fullName) : fullName;
}
