import { computed, shallowRef, type Ref } from 'vue';
import { useShortcuts } from '@/shared/keyboard/shortcuts.ts';

interface WalkedTable {
  next: () => void;
  previous: () => void;
}

/**
 * The row of a report that is open beside it, by its key in the address; empty is none. `holdTable` is for the `ref` of the
 * DataTable, `panel` what the panel of the row is given. Escape closes it.
 */
export function useOpenRow<Row>(key: Ref<string>, rows: () => readonly Row[], keyOf: (row: Row) => string) {
  const table = shallowRef<WalkedTable | null>(null);
  const holdTable = (instance: unknown): void => void (table.value = instance as WalkedTable | null);
  const index = computed(() => rows().findIndex((row) => keyOf(row) === key.value));
  const close = (): void => void (key.value = '');
  useShortcuts([{ keys: 'Escape', labelKey: 'common.close', isActive: () => key.value !== '', run: close }]);
  const panel = computed(() => ({
    hasPrevious: index.value > 0,
    hasNext: index.value >= 0 && index.value < rows().length - 1,
    onPrevious: () => table.value?.previous(),
    onNext: () => table.value?.next(),
    onClose: close,
  }));
  return { holdTable, row: computed<Row | undefined>(() => rows()[index.value]), panel };
}
