import { useQuery } from '@pinia/colada';
import { computed } from 'vue';
import { previewCareMode } from '../api.ts';
import type { AskedMode, CareModePreview } from '../api.types.ts';

type Person = CareModePreview['people'][number];
export type ModeFigure = 'customers' | 'plans';

/** For how many agents a figure falls, rises, and stays. */
export function turnOf(people: readonly Person[], figure: ModeFigure): { less: number; more: number; same: number } {
  const less = people.filter((person) => person[figure].after < person[figure].before).length;
  const more = people.filter((person) => person[figure].after > person[figure].before).length;
  return { less, more, same: people.length - less - more };
}

/** Who loses most stands first, then who gains most; those for whom nothing changes last, by name as they came. */
export function byChange(people: readonly Person[]): Person[] {
  const change = (person: Person): number => person.customers.after - person.customers.before + (person.plans.after - person.plans.before);
  const isTouched = (person: Person): boolean => person.customers.after !== person.customers.before || person.plans.after !== person.plans.before;
  return [...people].sort((a, b) => Number(isTouched(b)) - Number(isTouched(a)) || change(a) - change(b));
}

/** What the mode that is chosen and not yet saved would change; nothing is asked while it is the one in force. */
export function useModeChange(chosen: () => AskedMode | undefined, inForce: () => AskedMode | undefined) {
  const asked = computed(() => {
    const [next, now] = [chosen(), inForce()];
    if (!next || !now) return undefined;
    const isOther = next.assignmentMode !== now.assignmentMode || next.unassignedVisibleTo !== now.unassignedVisibleTo;
    return isOther ? { assignmentMode: next.assignmentMode, unassignedVisibleTo: next.unassignedVisibleTo } : undefined;
  });
  const isOtherMode = computed(() => asked.value !== undefined && asked.value.assignmentMode !== inForce()?.assignmentMode);
  const query = useQuery({
    key: () => ['care', 'mode-preview', asked.value?.assignmentMode ?? '', asked.value?.unassignedVisibleTo ?? ''],
    query: ({ signal }) => previewCareMode(asked.value ?? { assignmentMode: 'unrestricted', unassignedVisibleTo: 'auto' }, signal),
    enabled: () => asked.value !== undefined,
    staleTime: 10_000,
  });
  return { asked, isOtherMode, query };
}
export type ModeChange = ReturnType<typeof useModeChange>;
