/**
 * A phone of the API (E.164) as people here say it: `+84912000345` → `0912 000 345`, `+842513827788` →
 * `0251 382 7788`; foreign ones keep their plus. Anything else is shown as it is.
 */
export function formatPhone(phone: string | null | undefined): string {
  if (!phone) return '';
  const national = phone.startsWith('+84') ? `0${phone.slice(3)}` : phone;
  if (/^0\d{9}$/.test(national)) return `${national.slice(0, 4)} ${national.slice(4, 7)} ${national.slice(7)}`;
  if (/^02\d{9}$/.test(national)) return `${national.slice(0, 4)} ${national.slice(4, 7)} ${national.slice(7)}`;
  return phone;
}
