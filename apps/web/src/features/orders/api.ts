import { http, type Page, type QueryValue } from '@/shared/api/client.ts';
import type { CarePlanOfOrder, FoundCustomer, Order, OrderInput, OrderListItem, Person, Product } from './api.types.ts';

export type OrderFilters = Readonly<Record<string, QueryValue>>;

export const ordersPage = (filters: OrderFilters, cursor: string | undefined, signal: AbortSignal): Promise<Page<OrderListItem>> =>
  http.get('/orders', { query: { ...filters, limit: 60, cursor, withTotal: 'true' }, signal });

/** How many orders there are by these filters, without their rows. */
export async function countOrders(filters: OrderFilters, signal?: AbortSignal): Promise<{ count: number; isMore: boolean }> {
  const query = { ...filters, sort: undefined, limit: 1, withTotal: 'true' };
  const { total = 0, totalIsEstimate = false } = await http.get<Page<OrderListItem>>('/orders', { query, signal });
  return { count: total, isMore: totalIsEstimate };
}

export const findOrdersBy = async (filters: OrderFilters, limit: number, signal: AbortSignal): Promise<OrderListItem[]> =>
  (await http.get<Page<OrderListItem>>('/orders', { query: { ...filters, limit }, signal })).items;

export const getOrder = (idOrCode: string, signal?: AbortSignal): Promise<Order> =>
  http.get(`/orders/${encodeURIComponent(idOrCode)}`, { signal });
export const createOrder = (input: OrderInput, idempotencyKey: string): Promise<Order> => http.post('/orders', input, { idempotencyKey });
export const changeOrder = (
  id: string,
  version: number,
  patch: { status?: 'placed' | 'fulfilled'; deliveredAt?: string | null },
): Promise<Order> => http.patch(`/orders/${id}`, patch, { ifMatch: version });
export const cancelOrder = (id: string): Promise<Order> => http.post(`/orders/${id}/cancellation`);

export const searchProducts = async (q: string, signal: AbortSignal): Promise<Product[]> =>
  (await http.get<Page<Product>>('/products', { query: { q, active: true, limit: 12 }, signal })).items;

export const getProduct = (idOrCode: string): Promise<Product> => http.get(`/products/${encodeURIComponent(idOrCode)}`);

export const searchCustomers = async (q: string, signal: AbortSignal): Promise<FoundCustomer[]> =>
  (await http.get<Page<FoundCustomer>>('/customers', { query: { q, limit: 8 }, signal })).items;
export const getCustomer = (idOrCode: string): Promise<FoundCustomer> => http.get(`/customers/${encodeURIComponent(idOrCode)}`);

export const searchColleagues = async (q: string, signal: AbortSignal): Promise<Person[]> =>
  (await http.get<Page<Person>>('/colleagues', { query: { q, active: true, limit: 50 }, signal })).items;
export const listBranches = async (): Promise<{ id: string; name: string; active: boolean }[]> =>
  (await http.get<{ items: { id: string; name: string; active: boolean }[] }>('/branches')).items;

export const carePlansOfOrder = async (orderId: string, signal: AbortSignal): Promise<CarePlanOfOrder[]> =>
  (await http.get<Page<CarePlanOfOrder>>('/care-plans', { query: { orderId, limit: 5 }, signal })).items;
