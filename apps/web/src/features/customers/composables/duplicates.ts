import { onScopeDispose, shallowRef, watch } from 'vue';
import { ApiProblem } from '@/shared/api/problem.ts';
import { findDuplicates } from '../api.ts';
import type { Duplicates } from '../api.types.ts';

const pauseMs = 350;
const digitsOf = (text: string): number => text.replace(/\D/g, '').length;

/** Worth asking about: a whole phone, or something with an address's shape. */
export function askable(kind: 'phone' | 'email', text: string): boolean {
  if (text.includes('•')) return false;
  return kind === 'phone' ? digitsOf(text) >= 8 : /^[^@\s]+@[^@\s]+\.[^@\s]{2,}$/.test(text.trim());
}

/**
 * Who holds a phone or an e-mail already, asked a moment after the last key. The customer being edited is no duplicate
 * of itself. A check that cannot be made warns of nothing: the server warns again on saving.
 */
export function useDuplicates(kind: 'phone' | 'email', text: () => string, ownId: () => string | undefined) {
  const found = shallowRef<Duplicates>();
  let timer = 0;
  let running: AbortController | undefined;

  async function ask(wanted: string): Promise<void> {
    running = new AbortController();
    const { signal } = running;
    try {
      const answer = await findDuplicates({ [kind]: wanted.trim() }, signal);
      if (!signal.aborted) found.value = { ...answer, visible: answer.visible.filter((one) => one.id !== ownId()) };
    } catch (error) {
      if (!signal.aborted && !(error instanceof ApiProblem)) throw error;
    }
  }
  watch(
    text,
    (now) => {
      window.clearTimeout(timer);
      running?.abort();
      found.value = undefined;
      if (askable(kind, now)) timer = window.setTimeout(() => void ask(now), pauseMs);
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    window.clearTimeout(timer);
    running?.abort();
  });
  return found;
}
