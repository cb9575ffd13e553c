import type { SearchHit } from '@/shared/navigation/feature.ts';
import { formatPrice } from '@/shared/formatting/numbers.ts';
import { productsPage } from '../api.ts';

export async function findProducts(text: string, signal: AbortSignal): Promise<SearchHit[]> {
  const { items } = await productsPage({ q: text, limit: 5 }, undefined, signal);
  return items.map(({ id, name, code, groupPath, price }) => ({
    id,
    title: name,
    detail: [code, groupPath].filter(Boolean).join(' · '),
    meta: formatPrice(price),
    to: `/products/${id}`,
  }));
}
