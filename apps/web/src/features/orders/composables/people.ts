import { useQuery } from '@pinia/colada';
import { computed } from 'vue';
import type { ComboOption } from '@/shared/lists/combo-options.ts';
import { getCustomer, getProduct, listBranches, searchColleagues, searchCustomers, searchProducts } from '../api.ts';

export const colleagueOptions = async (text: string, signal: AbortSignal): Promise<ComboOption[]> =>
  (await searchColleagues(text, signal)).map((person) => ({ value: person.id, label: person.fullName }));

const ofCustomer = (customer: { id: string; fullName: string; code: string }): ComboOption => ({ value: customer.id, label: customer.fullName, detail: customer.code });
export const customerOptions = async (text: string, signal: AbortSignal): Promise<ComboOption[]> => (await searchCustomers(text, signal)).map(ofCustomer);
export const findCustomer = async (id: string): Promise<ComboOption> => ofCustomer(await getCustomer(id));

const ofProduct = (product: { id: string; name: string; code: string }): ComboOption => ({ value: product.id, label: product.name, detail: product.code });
export const productOptions = async (text: string, signal: AbortSignal): Promise<ComboOption[]> => (await searchProducts(text, signal)).map(ofProduct);
export const findProduct = async (id: string): Promise<ComboOption> => ofProduct(await getProduct(id));

export function useBranches() {
  const query = useQuery({ key: ['orders', 'branches'], query: () => listBranches(), staleTime: 10 * 60_000 });
  const options = computed<ComboOption[]>(() =>
    (query.data.value ?? []).filter((branch) => branch.active).map((branch) => ({ value: branch.id, label: branch.name })),
  );
  const nameOf = (id: string | null): string => (query.data.value ?? []).find((branch) => branch.id === id)?.name ?? '';
  return { options, nameOf };
}
