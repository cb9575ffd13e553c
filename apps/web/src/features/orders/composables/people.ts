import { useQuery } from '@pinia/colada';
import { computed } from 'vue';
import type { ComboOption } from '@/shared/lists/combo-options.ts';
import { listBranches, searchColleagues } from '../api.ts';

export const colleagueOptions = async (text: string, signal: AbortSignal): Promise<ComboOption[]> =>
  (await searchColleagues(text, signal)).map((person) => ({ value: person.id, label: person.fullName }));

export function useBranches() {
  const query = useQuery({ key: ['orders', 'branches'], query: () => listBranches(), staleTime: 10 * 60_000 });
  const options = computed<ComboOption[]>(() =>
    (query.data.value ?? []).filter((branch) => branch.active).map((branch) => ({ value: branch.id, label: branch.name })),
  );
  const nameOf = (id: string | null): string => (query.data.value ?? []).find((branch) => branch.id === id)?.name ?? '';
  return { options, nameOf };
}
