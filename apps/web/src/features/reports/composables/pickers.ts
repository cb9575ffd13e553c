import { useQuery } from '@pinia/colada';
import { computed, type ComputedRef } from 'vue';
import type { ComboOption } from '@/shared/lists/combo-options.ts';
import { getProduct, listDictionary, listProductGroups, listProvinces, searchProducts, type DictionaryName } from '../api.ts';

const longLived = 10 * 60_000;
export interface Picker {
  options: ComputedRef<ComboOption[]>;
  nameOf: (value: string) => string;
}

const pickerOf = (options: ComputedRef<ComboOption[]>): Picker => ({
  options,
  nameOf: (value) => options.value.find((option) => option.value === value)?.label ?? value,
});

export function useDictionary(name: DictionaryName): Picker {
  const query = useQuery({ key: () => ['reports', 'dictionary', name], query: () => listDictionary(name), staleTime: longLived });
  return pickerOf(computed(() => (query.data.value ?? []).map((entry) => ({ value: entry.id, label: entry.name }))));
}

export function useProvinces(): Picker {
  const query = useQuery({ key: ['reports', 'regions'], query: () => listProvinces(), staleTime: longLived });
  return pickerOf(computed(() => (query.data.value ?? []).map((province) => ({ value: province.code, label: province.fullName }))));
}

/** The groups as a tree laid flat: each under the one above it. */
export function useProductGroups(): Picker {
  const query = useQuery({ key: ['reports', 'product-groups'], query: () => listProductGroups(), staleTime: longLived });
  const under = (parentId: string | null, depth: number): ComboOption[] =>
    (query.data.value ?? [])
      .filter((group) => group.parentId === parentId)
      .flatMap((group) => [{ value: group.id, label: group.name, depth }, ...under(group.id, depth + 1)]);
  return pickerOf(computed(() => under(null, 0)));
}

const ofProduct = (product: { id: string; name: string; code: string }): ComboOption => ({
  value: product.id,
  label: product.name,
  detail: product.code,
});
export const productOptions = async (text: string, signal: AbortSignal): Promise<ComboOption[]> =>
  (await searchProducts(text, signal)).map(ofProduct);
export const findProduct = async (id: string): Promise<ComboOption> => ofProduct(await getProduct(id));
