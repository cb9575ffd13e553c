import { useQuery } from '@pinia/colada';
import { computed, type ComputedRef } from 'vue';
import type { ComboOption } from '@/shared/lists/combo-options.ts';
import { listCommunes, listDictionary, listProvinces, searchColleagues, type DictionaryName } from '../api.ts';

const longLived = 10 * 60_000;

/** Entries of a dictionary in use, for pickers; those switched off stay readable by name. */
export function useDictionary(name: DictionaryName) {
  const query = useQuery({ key: () => ['dictionary', name], query: () => listDictionary(name), staleTime: longLived });
  const all = computed(() => query.data.value ?? []);
  const options: ComputedRef<ComboOption[]> = computed(() =>
    all.value.filter((entry) => entry.active).map((entry) => ({ value: entry.id, label: entry.name })),
  );
  const nameOf = (id: string): string => all.value.find((entry) => entry.id === id)?.name ?? '';
  return { options, nameOf };
}

export function useProvinces() {
  const query = useQuery({ key: () => ['regions'], query: () => listProvinces(), staleTime: longLived });
  const options: ComputedRef<ComboOption[]> = computed(() =>
    (query.data.value ?? []).map((province) => ({ value: province.code, label: province.fullName })),
  );
  const nameOf = (code: string): string => (query.data.value ?? []).find((province) => province.code === code)?.name ?? code;
  return { options, nameOf };
}

/** Communes of one province; nothing is asked until a province is known. */
export function useCommunes(provinceCode: () => string | null | undefined) {
  const query = useQuery({
    key: () => ['regions', provinceCode() ?? '', 'communes'],
    query: () => listCommunes(provinceCode() ?? ''),
    enabled: () => Boolean(provinceCode()),
    staleTime: longLived,
  });
  const options: ComputedRef<ComboOption[]> = computed(() =>
    provinceCode() ? (query.data.value ?? []).map((commune) => ({ value: commune.code, label: commune.fullName })) : [],
  );
  const nameOf = (code: string): string => (query.data.value ?? []).find((commune) => commune.code === code)?.fullName ?? code;
  return { options, nameOf };
}

export const colleagueOptions = async (text: string, signal: AbortSignal): Promise<ComboOption[]> =>
  (await searchColleagues(text, signal)).map((person) => ({ value: person.id, label: person.fullName }));
