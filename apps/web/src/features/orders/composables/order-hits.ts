import { dayOf, formatDate } from '@/shared/formatting/dates.ts';
import { formatMoney } from '@/shared/formatting/numbers.ts';
import type { SearchHit } from '@/shared/navigation/feature.ts';
import { findOrdersBy } from '../api.ts';

/** Orders for the search box: by code, or by the customer's name or phone. */
export async function findOrders(text: string, signal: AbortSignal): Promise<SearchHit[]> {
  const orders = await findOrdersBy({ q: text }, 5, signal);
  return orders.map((order) => ({
    id: order.id,
    title: order.code,
    detail: [order.customer?.fullName, formatDate(dayOf(order.placedAt))].filter(Boolean).join(' · '),
    meta: formatMoney(order.total, order.currency),
    to: `/orders/${order.id}`,
  }));
}
