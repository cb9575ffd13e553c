import { useQuery } from '@pinia/colada';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import type { ComboOption } from '@/shared/lists/combo-options.ts';
import { listBranches, listDepartments, listRoles, type Department, type Named } from '../api.ts';

export interface DepartmentNode extends Department {
  depth: number;
}

/** Departments as a tree laid flat: each under the one above it. */
export function laidFlat(all: readonly Department[], parentId: string | null = null, depth = 0): DepartmentNode[] {
  return all.filter((one) => one.parentId === parentId).flatMap((one) => [{ ...one, depth }, ...laidFlat(all, one.id, depth + 1)]);
}

export function useDepartments() {
  const query = useQuery({ key: ['identity', 'departments'], query: listDepartments });
  const tree = computed(() => laidFlat(query.data.value ?? []));
  const options = computed<ComboOption[]>(() => tree.value.map(({ id, name, depth }) => ({ value: id, label: name, depth })));
  const nameOf = (id: string | null): string => query.data.value?.find((one) => one.id === id)?.name ?? '';
  return { ...query, tree, options, nameOf };
}

export function useBranches() {
  const query = useQuery({ key: ['identity', 'branches'], query: listBranches });
  const options = computed<ComboOption[]>(() =>
    (query.data.value ?? []).map(({ id, name, code }) => ({ value: id, label: name, detail: code })),
  );
  const namesOf = (ids: readonly string[]): string =>
    (query.data.value ?? [])
      .filter((one) => ids.includes(one.id))
      .map((one) => one.name)
      .join(', ');
  return { ...query, options, namesOf };
}

export function useRoles() {
  const { locale } = useI18n();
  const query = useQuery({ key: ['identity', 'roles'], query: listRoles });
  const named = (name: Named): string => (locale.value === 'en' ? name.en : name.vi);
  const options = computed(() => (query.data.value ?? []).map((role) => ({ value: role.code, label: named(role.name) })));
  const nameOf = (code: string): string => options.value.find((role) => role.value === code)?.label ?? code;
  return { ...query, options, nameOf, named };
}
