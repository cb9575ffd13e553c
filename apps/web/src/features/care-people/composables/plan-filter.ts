import type { Filters } from '../api.ts';

/** Filters of a worklist that name several things, and those that are yes or no; the others are texts. */
const lists: readonly string[] = ['state', 'productGroupId', 'areaId', 'categoryId', 'branchId'];
const flags: readonly string[] = ['hasNoProductGroup', 'hasNoArea', 'forMe', 'needsDecision', 'attemptDue'];

/** The filters of a worklist's address as a body says them: lists as lists, yes and no as such; its order is left out. */
export function planFilterOf(filters: Filters): Filters {
  const named = Object.entries(filters).filter(([name, value]) => name !== 'sort' && value !== undefined && value !== null && value !== '');
  return Object.fromEntries(
    named.map(([name, value]) => {
      if (lists.includes(name)) return [name, Array.isArray(value) ? value : String(value).split(',')];
      return flags.includes(name) ? [name, String(value) === 'true'] : [name, value];
    }),
  );
}
