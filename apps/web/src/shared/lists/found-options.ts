import { reactive, watch } from 'vue';
import { ApiProblem } from '@/shared/api/problem.ts';
import type { ComboOption } from './combo-options.ts';

export interface FoundOptionsSource {
  search: (text: string, signal: AbortSignal) => Promise<readonly ComboOption[]>;
  /** What is chosen now: values that no search has told are looked up by `find`, once each. */
  chosen?: () => readonly string[];
  find?: (value: string) => Promise<ComboOption | undefined>;
  /** Those that are known already. */
  known?: readonly ComboOption[];
  /** Words for a value that nobody has told, or that the reader may not see. */
  unknown: () => string;
}

/** Values that the server finds, with the names of those it has told. */
export function useFoundOptions(source: FoundOptionsSource) {
  const names = reactive(new Map((source.known ?? []).map(({ value, label }) => [value, label])));
  const asked = new Set<string>();

  async function search(text: string, signal: AbortSignal): Promise<readonly ComboOption[]> {
    const found = await source.search(text, signal);
    found.forEach(({ value, label }) => names.set(value, label));
    return found;
  }
  async function lookUp(value: string): Promise<void> {
    asked.add(value);
    try {
      const option = await source.find?.(value);
      if (option) names.set(value, option.label);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      // Next time it is chosen it may be there again.
      asked.delete(value);
    }
  }
  watch(
    () => source.chosen?.().join(',') ?? '',
    (values) =>
      values
        .split(',')
        .filter((value) => value && !names.has(value) && !asked.has(value))
        .forEach((value) => void lookUp(value)),
    { immediate: true },
  );
  return { search, nameOf: (value: string): string => names.get(value) ?? source.unknown() };
}
