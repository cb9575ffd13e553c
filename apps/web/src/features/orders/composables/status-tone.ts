import type { OrderStatus, PaymentStatus } from '../api.types.ts';

type Tone = 'late' | 'warn' | 'ok' | 'acc' | 'outline' | undefined;

export const statusTone = (status: OrderStatus): Tone =>
  (({ draft: 'outline', placed: 'acc', fulfilled: 'ok', cancelled: undefined, returned: 'warn' }) as const)[status];
export const paymentTone = (status: PaymentStatus): Tone =>
  (({ unpaid: 'outline', partly: 'warn', paid: 'ok', refunded: undefined }) as const)[status];
