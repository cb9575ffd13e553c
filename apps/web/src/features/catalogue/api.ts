import { http, type Page } from '@/shared/api/client.ts';

export type ProductKind = 'good' | 'service' | 'combo';

export interface ProductUnit {
  name: string;
  factor: string;
  price?: string | null;
}

export interface ProductComponent {
  productId: string;
  code: string;
  name: string;
  unit: string;
  quantity: string;
}

export interface Product {
  id: string;
  code: string;
  name: string;
  groupId: string | null;
  groupPath: string | null;
  kind: ProductKind;
  unit: string;
  units: ProductUnit[];
  components: ProductComponent[];
  price: string;
  vatRate: string | null;
  warrantyMonths: number | null;
  careIntervalDays: number;
  careCountMin: number | null;
  careCountMax: number | null;
  careQuantityMax: string | null;
  active: boolean;
  version: number;
  allowedActions: 'update'[];
}

/** What is sent: absent fields stay, null clears, lists are replaced whole. */
export interface ProductInput {
  code?: string;
  name?: string;
  groupId?: string | null;
  kind?: ProductKind;
  unit?: string;
  units?: ProductUnit[];
  components?: { productId: string; quantity: string }[];
  price?: string;
  vatRate?: string | null;
  warrantyMonths?: number | null;
  careIntervalDays?: number;
  careCountMin?: number | null;
  careCountMax?: number | null;
  careQuantityMax?: string | null;
  active?: boolean;
}

export interface ProductCareItem {
  id: string;
  version: number;
  careIntervalDays?: number;
  careCountMin?: number | null;
  careCountMax?: number | null;
  careQuantityMax?: string | null;
}

export interface ProductQuery {
  q?: string;
  groupId?: string;
  kind?: string;
  active?: boolean;
  hasInterval?: boolean;
  sort?: string;
  limit?: number;
  withTotal?: boolean;
}

export interface ProductGroup {
  id: string;
  name: string;
  parentId: string | null;
  position: number;
  productCount: number;
  version: number;
}

export interface ProductGroupInput {
  name: string;
  parentId: string | null;
}

export const productsPage = (query: ProductQuery, cursor?: string, signal?: AbortSignal): Promise<Page<Product>> =>
  http.get('/products', { query: { limit: 100, ...query, cursor }, signal });
export const getProduct = (idOrCode: string): Promise<Product> => http.get(`/products/${encodeURIComponent(idOrCode)}`);
export const createProduct = (input: ProductInput, idempotencyKey: string): Promise<Product> => http.post('/products', input, { idempotencyKey });
export const changeProduct = (id: string, input: ProductInput, version: number): Promise<Product> =>
  http.patch(`/products/${id}`, input, { ifMatch: version });

/** Many products at once: all of them, or none. */
export const changeProductCare = (items: ProductCareItem[]): Promise<unknown> => http.patch('/products', { items });

export const listProductGroups = (): Promise<ProductGroup[]> =>
  http.get<{ items: ProductGroup[] }>('/product-groups').then(({ items }) => items);
export const createProductGroup = (input: ProductGroupInput): Promise<ProductGroup> => http.post('/product-groups', input);
export const changeProductGroup = (id: string, input: Partial<ProductGroupInput>, version: number): Promise<ProductGroup> =>
  http.patch(`/product-groups/${id}`, input, { ifMatch: version });
export const deleteProductGroup = (id: string): Promise<void> => http.delete(`/product-groups/${id}`);
