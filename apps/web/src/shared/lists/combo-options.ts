import { onScopeDispose, shallowRef, ref } from 'vue';
import { ApiProblem } from '@/shared/api/problem.ts';
import { unmarked } from '@/shared/formatting/names.ts';

export interface ComboOption {
  value: string;
  label: string;
  /** Grey words after the label: code, phone. */
  detail?: string;
  /** How deep it lies in a tree. */
  depth?: number;
}

const most = 200;
const pauseMs = 150;

/** Known options whose words contain all typed words, without regard to marks, case or order. */
export function matchOptions(options: readonly ComboOption[], typed: string): ComboOption[] {
  const words = unmarked(typed).split(/\s+/).filter(Boolean);
  const matches = options.filter((option) => {
    const text = unmarked(`${option.label} ${option.detail ?? ''}`);
    return words.every((word) => text.includes(word));
  });
  return matches.slice(0, most);
}

/** What a combo field offers for what is typed: from the list it has, or from the server a moment after the last key. */
export function useComboOptions(
  local: () => readonly ComboOption[] | undefined,
  search: (text: string, signal: AbortSignal) => Promise<readonly ComboOption[]> | undefined,
) {
  const found = shallowRef<readonly ComboOption[]>([]);
  const isSearching = ref(false);
  const failed = ref(false);
  let timer = 0;
  let running: AbortController | undefined;

  async function askServer(typed: string): Promise<void> {
    running = new AbortController();
    const { signal } = running;
    try {
      const answer = (await search(typed, signal)) ?? [];
      if (!signal.aborted) found.value = answer;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ApiProblem)) throw error;
      failed.value = true;
    } finally {
      if (!signal.aborted) isSearching.value = false;
    }
  }

  function ask(typed: string): void {
    window.clearTimeout(timer);
    running?.abort();
    failed.value = false;
    const options = local();
    if (options) {
      found.value = matchOptions(options, typed);
      return;
    }
    isSearching.value = true;
    timer = window.setTimeout(() => void askServer(typed), typed === '' ? 0 : pauseMs);
  }
  onScopeDispose(() => {
    window.clearTimeout(timer);
    running?.abort();
  });
  return { found, isSearching, failed, ask };
}
