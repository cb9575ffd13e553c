import { computed, ref, type ComputedRef, type Ref } from 'vue';

export interface RowSelection {
  keys: Ref<ReadonlySet<string>>;
  count: ComputedRef<number>;
  has: (key: string) => boolean;
  /** `extend` takes everything between the last one toggled and this one. */
  toggle: (key: string, extend?: boolean) => void;
  toggleAll: () => void;
  allState: ComputedRef<'all' | 'some' | 'none'>;
  clear: () => void;
}

/** Which rows are ticked. Rows that leave the list by another filter stay ticked until cleared. */
export function useRowSelection(loadedKeys: () => readonly string[]): RowSelection {
  const keys = ref<ReadonlySet<string>>(new Set());
  let anchor: string | undefined;

  function range(key: string): string[] {
    const all = loadedKeys();
    const [a, b] = [all.indexOf(anchor ?? key), all.indexOf(key)].sort((x, y) => x - y);
    return a === undefined || b === undefined || a < 0 ? [key] : all.slice(a, b + 1);
  }

  function toggle(key: string, extend = false): void {
    const next = new Set(keys.value);
    const on = !next.has(key);
    for (const one of extend ? range(key) : [key]) {
      if (on) next.add(one);
      else next.delete(one);
    }
    anchor = key;
    keys.value = next;
  }

  const allState = computed(() => {
    const loaded = loadedKeys();
    const ticked = loaded.filter((key) => keys.value.has(key)).length;
    if (ticked === 0) return 'none';
    return ticked === loaded.length ? 'all' : 'some';
  });

  return {
    keys,
    count: computed(() => keys.value.size),
    has: (key) => keys.value.has(key),
    toggle,
    toggleAll: () => (keys.value = allState.value === 'all' ? new Set() : new Set(loadedKeys())),
    allState,
    clear: () => (keys.value = new Set()),
  };
}
