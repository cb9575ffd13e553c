import { onOtherUser } from './draft-owner.ts';
import { getCurrentScope, onScopeDispose, ref, watch, type Ref } from 'vue';

const prefix = 'tantam.draft.';

function read<T>(key: string): T | undefined {
  const text = sessionStorage.getItem(prefix + key);
  return text === null ? undefined : (JSON.parse(text) as T);
}

/**
 * What somebody typed and has not sent, kept per key in this tab's session storage: it survives signing in again, a
 * reload and a lost line. `key` may change (the next customer); each key has its own text.
 * Values must be plain data. `discard()` after a successful save.
 */
export function useDraft<T>(key: () => string, initial: () => T) {
  const value = ref(read<T>(key()) ?? initial()) as Ref<T>;
  const isRestored = ref(read<T>(key()) !== undefined);
  let quiet = false;

  const stopKey = watch(
    key,
    (next) => {
      quiet = true;
      isRestored.value = read<T>(next) !== undefined;
      value.value = read<T>(next) ?? initial();
    },
    { flush: 'sync' },
  );

  const stopValue = watch(
    value,
    (next) => {
      if (quiet) quiet = false;
      else if (JSON.stringify(next) === JSON.stringify(initial())) sessionStorage.removeItem(prefix + key());
      else sessionStorage.setItem(prefix + key(), JSON.stringify(next));
    },
    { deep: true, flush: 'sync' },
  );

  function discard(): void {
    value.value = initial();
    sessionStorage.removeItem(prefix + key());
    isRestored.value = false;
  }

  if (getCurrentScope())
    onScopeDispose(() => {
      stopKey();
      stopValue();
    });
  return { value, isRestored, discard };
}

/** Forgets one draft whose form is not open any more, after what it held was sent later. */
export function discardDraft(key: string): void {
  sessionStorage.removeItem(prefix + key);
}

/** Forgets every draft: on signing out by hand, so that the next person sees none. */
export function discardAllDrafts(): void {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(prefix))
    .forEach((key) => sessionStorage.removeItem(key));
}

onOtherUser(discardAllDrafts);
