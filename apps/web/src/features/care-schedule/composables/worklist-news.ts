import { computed, onScopeDispose, ref, watch } from 'vue';

export interface WorklistNewsOptions {
  /** Ids of the rows that are shown, by what news are counted by. */
  shown: () => ReadonlySet<string>;
  /** Nobody is at the list: new rows may come in by themselves. */
  isAlone: () => boolean;
  readAll: () => void;
}

const lookEveryMs = 1_000;

/**
 * Rows that belong to the list and are not shown yet. They are announced, not pushed in: the list changes when its reader asks
 * for them, or by itself once nobody is at it.
 * That his work has been given to him or taken away is said until he asks: he is to notice it.
 */
export function useWorklistNews(options: WorklistNewsOptions) {
  const ids = ref<ReadonlySet<string>>(new Set());
  const isStale = ref(false);
  /** What the reader has to do is another now: said until he asks for the list again, so that nothing is exchanged behind his back. */
  const isYours = ref(false);
  const isAny = computed(() => isStale.value || ids.value.size > 0);
  let timer = 0;

  /** Of those looked for, the ones found are new; the others are so no longer. */
  function found(asked: readonly string[], belonging: readonly string[]): void {
    const kept = [...ids.value].filter((id) => !asked.includes(id));
    ids.value = new Set([...kept, ...belonging]);
  }
  function muchChanged(): void {
    isStale.value = true;
  }
  function workChanged(): void {
    isYours.value = true;
  }
  function show(): void {
    ids.value = new Set();
    isStale.value = false;
    isYours.value = false;
    options.readAll();
  }
  watch(options.shown, (shown) => {
    if ([...ids.value].some((id) => shown.has(id))) ids.value = new Set([...ids.value].filter((id) => !shown.has(id)));
  });
  watch(isAny, (any) => {
    window.clearInterval(timer);
    if (any) timer = window.setInterval(() => !document.hidden && options.isAlone() && show(), lookEveryMs);
  });
  onScopeDispose(() => window.clearInterval(timer));
  return { count: computed(() => ids.value.size), isStale, isYours, found, muchChanged, workChanged, show };
}
