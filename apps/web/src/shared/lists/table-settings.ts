import { computed, reactive, watch, type ComputedRef } from 'vue';

export type Density = 'tight' | 'normal' | 'loose';
export const rowHeights: Record<Density, number> = { tight: 28, normal: 34, loose: 40 };

export interface TableColumn<Row> {
  key: string;
  /** Words of the head, already in the user's language. */
  label: string;
  /** Fixed width in px; columns without one share what is left. */
  width?: number;
  /** Name by which the API sorts; without one the column cannot be sorted. */
  sortField?: string;
  align?: 'right';
  /** Plain text of the cell; a slot `#cell-<key>` draws more. Also the cell's title when it is cut off. */
  text?: (row: Row) => string | number | null | undefined;
  /** Gives way (is hidden) while the table is narrower than this many px. */
  yieldsBelow?: number;
  /** Not shown until chosen in the column chooser. */
  isHidden?: boolean;
  /** Cannot be taken away in the column chooser. */
  isFixed?: boolean;
  class?: string;
}

export interface TableSettings<Row> {
  readonly density: Density;
  setDensity: (density: Density) => void;
  readonly columns: readonly TableColumn<Row>[];
  readonly visible: readonly TableColumn<Row>[];
  isVisible: (key: string) => boolean;
  setVisible: (key: string, on: boolean) => void;
  reset: () => void;
}

interface Stored {
  density?: Density;
  hidden?: string[];
}

/** Density and columns of one table, remembered on this machine under `id`. */
export function useTableSettings<Row>(
  id: string,
  columns: ComputedRef<TableColumn<Row>[]>,
  density: Density = 'normal',
): TableSettings<Row> {
  const storageKey = `tantam.table.${id}`;
  const stored = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Stored;
  const hiddenAtFirst = (): string[] => columns.value.filter((column) => column.isHidden).map((column) => column.key);
  const state = reactive({ density: stored.density ?? density, hidden: stored.hidden ?? hiddenAtFirst() });
  watch(state, () => localStorage.setItem(storageKey, JSON.stringify(state)), { deep: true });

  const isVisible = (key: string): boolean => !state.hidden.includes(key);
  const visible = computed(() => columns.value.filter((column) => column.isFixed || isVisible(column.key)));
  return reactive({
    density: computed(() => state.density),
    setDensity: (value: Density) => (state.density = value),
    columns,
    visible,
    isVisible,
    setVisible: (key: string, on: boolean) => (state.hidden = on ? state.hidden.filter((one) => one !== key) : [...state.hidden, key]),
    reset: () => Object.assign(state, { density, hidden: hiddenAtFirst() }),
  }) as TableSettings<Row>;
}
