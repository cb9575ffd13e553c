import { downloadFile, http, type Page, type QueryValue } from '@/shared/api/client.ts';
import type {
  CareItemsPage,
  CareReport,
  CustomerFiguresPage,
  CustomerGroups,
  CustomerProductsPage,
  ProductFiguresPage,
  SalesByPeriod,
} from './api.types.ts';

export type ReportQuery = Readonly<Record<string, QueryValue>>;
const pageSize = 60;

export const customersReport = (query: ReportQuery, cursor: string | undefined, signal: AbortSignal): Promise<CustomerFiguresPage> =>
  http.get('/reports/customers', { query: { ...query, limit: pageSize, cursor }, signal });
export const customersTotals = (query: ReportQuery, signal: AbortSignal): Promise<CustomerFiguresPage> =>
  http.get('/reports/customers', { query: { ...query, limit: 1, withTotal: 'true' }, signal });
export const customerGroups = (query: ReportQuery, signal: AbortSignal): Promise<CustomerGroups> =>
  http.get('/reports/customers/groups', { query, signal });

export const productsReport = (query: ReportQuery, cursor: string | undefined, signal: AbortSignal): Promise<ProductFiguresPage> =>
  http.get('/reports/products', { query: { ...query, limit: pageSize, cursor, withCustomers: 'true' }, signal });
export const productsTotals = (query: ReportQuery, signal: AbortSignal): Promise<ProductFiguresPage> =>
  http.get('/reports/products', { query: { ...query, limit: 1, withTotal: 'true' }, signal });

export const customerProducts = (query: ReportQuery, cursor: string | undefined, signal: AbortSignal): Promise<CustomerProductsPage> =>
  http.get('/reports/customer-products', { query: { ...query, limit: pageSize, cursor, withTotal: 'true' }, signal });

export const salesByPeriod = (query: ReportQuery, signal: AbortSignal): Promise<SalesByPeriod> =>
  http.get('/reports/sales', { query, signal });

export const careReport = (query: ReportQuery, signal: AbortSignal): Promise<CareReport> => http.get('/reports/care', { query, signal });
export const careItems = (query: ReportQuery, cursor: string | undefined, signal: AbortSignal): Promise<CareItemsPage> =>
  http.get('/reports/care/items', { query: { ...query, limit: pageSize, cursor, withTotal: 'true' }, signal });

/** `path` below /reports, such as `customers/export`. */
export const downloadReport = (path: string, fileName: string, query: ReportQuery): Promise<void> =>
  downloadFile(`/reports/${path}`, fileName, { query });

interface Named {
  id: string;
  name: string;
  active?: boolean;
}
interface Whole<Item> {
  items: Item[];
}
export type DictionaryName = 'customer-groups' | 'customer-categories' | 'customer-channels' | 'areas' | 'branches';
export const listDictionary = async (name: DictionaryName): Promise<Named[]> => (await http.get<Whole<Named>>(`/${name}`)).items;
export const listProvinces = async (): Promise<{ code: string; fullName: string }[]> =>
  (await http.get<Whole<{ code: string; fullName: string }>>('/regions')).items;
export const listProductGroups = async (): Promise<{ id: string; name: string; parentId: string | null }[]> =>
  (await http.get<Whole<{ id: string; name: string; parentId: string | null }>>('/product-groups')).items;
export const searchProducts = async (q: string, signal: AbortSignal): Promise<{ id: string; code: string; name: string }[]> =>
  (await http.get<Page<{ id: string; code: string; name: string }>>('/products', { query: { q, limit: 20 }, signal })).items;
export const getProduct = (id: string): Promise<{ id: string; code: string; name: string }> => http.get(`/products/${encodeURIComponent(id)}`);
