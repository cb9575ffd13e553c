import { computed, nextTick, type Ref } from 'vue';
import { useShortcuts } from '@/shared/keyboard/shortcuts.ts';
import type { RowSelection } from './row-selection.ts';

export interface TableCursorOptions {
  /** What scrolls; its rows have `data-index`. */
  box: Ref<HTMLElement | undefined>;
  /** Key of the row that the keyboard stands on. */
  cursor: Ref<string | undefined>;
  keys: () => readonly string[];
  /** Key of the record that is open beside the list: walking goes along with it. */
  activeKey: () => string | undefined;
  rowHeight: () => number;
  reveal: (index: number) => void;
  open: (index: number) => void;
  selection?: RowSelection;
}

/** The keyboard on a table: `j`/`k` and arrows move, `Enter` opens, `x` ticks; one row is the tab stop of all. */
export function useTableCursor(options: TableCursorOptions) {
  const { box, cursor } = options;
  const at = computed(() => options.keys().indexOf(cursor.value ?? options.activeKey() ?? ''));
  const tabStop = computed(() => Math.max(at.value, 0));
  const last = (): number => options.keys().length - 1;

  async function standOn(index: number): Promise<void> {
    const key = options.keys()[index];
    if (key === undefined) return;
    const hadFocus = box.value?.contains(document.activeElement) ?? false;
    cursor.value = key;
    options.reveal(index);
    await nextTick();
    if (hadFocus) box.value?.querySelector<HTMLElement>(`tr[data-index="${index}"]`)?.focus({ preventScroll: true });
    if (options.activeKey()) options.open(index);
  }
  const step = (by: number): void => void standOn(Math.max(0, Math.min(last(), at.value + by)));

  /** Does something with the row of the cursor, at first with the first row. */
  function withCursor(act: (key: string) => void): void {
    const key = options.keys()[tabStop.value];
    if (key === undefined) return;
    cursor.value = key;
    act(key);
  }
  const openCursor = (): void => withCursor(() => options.open(tabStop.value));
  const tickCursor = (): void => withCursor((key) => options.selection?.toggle(key));

  const hasRows = (): boolean => options.keys().length > 0;
  const isInTable = (): boolean => hasRows() && Boolean(box.value?.contains(document.activeElement));
  const page = (): number => Math.max(1, Math.floor((box.value?.clientHeight ?? 300) / options.rowHeight()) - 2);
  useShortcuts([
    { keys: 'KeyJ', labelKey: 'common.table.keys.down', isActive: hasRows, run: () => step(1) },
    { keys: 'KeyK', labelKey: 'common.table.keys.up', isActive: hasRows, run: () => step(-1) },
    { keys: 'Enter', labelKey: 'common.table.keys.open', isActive: hasRows, run: openCursor },
    { keys: 'ArrowDown', labelKey: 'common.table.keys.down', isActive: isInTable, run: () => step(1) },
    { keys: 'ArrowUp', labelKey: 'common.table.keys.up', isActive: isInTable, run: () => step(-1) },
    { keys: 'PageDown', labelKey: 'common.table.keys.pageDown', isActive: isInTable, run: () => step(page()) },
    { keys: 'PageUp', labelKey: 'common.table.keys.pageUp', isActive: isInTable, run: () => step(-page()) },
    { keys: 'Home', labelKey: 'common.table.keys.first', isActive: isInTable, run: () => void standOn(0) },
    { keys: 'End', labelKey: 'common.table.keys.last', isActive: isInTable, run: () => void standOn(last()) },
    ...(options.selection ? [{ keys: 'KeyX', labelKey: 'common.table.keys.select', isActive: hasRows, run: tickCursor }] : []),
  ]);
  return { tabStop, step };
}
