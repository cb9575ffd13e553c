import { computed, reactive, type ComputedRef } from 'vue';
import { currentUserId } from '@/shared/api/token.ts';
import { keepSettings, keptSettings, type KeptColumn } from './kept-settings.ts';

export type Density = 'tight' | 'normal' | 'loose';
export const rowHeights: Record<Density, number> = { tight: 28, normal: 34, loose: 40 };
const leastWidth = 40;
const mostWidth = 800;

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
  /** All columns in their order, with the widths that were given them. */
  readonly columns: readonly TableColumn<Row>[];
  readonly visible: readonly TableColumn<Row>[];
  isVisible: (key: string) => boolean;
  setVisible: (key: string, on: boolean) => void;
  /** Puts a column so many places further; beyond the ends it stays. */
  move: (key: string, by: 1 | -1) => void;
  setWidth: (key: string, width: number) => void;
  reset: () => void;
  /** How all columns stand now, to be kept with a view. */
  snapshot: () => KeptColumn[];
  /** Shows the columns of a view instead of one's own, until `null`; what is changed meanwhile is the view's, not kept. */
  useView: (columns: readonly KeptColumn[] | null) => void;
}

interface State {
  density: Density;
  columns: KeptColumn[];
}
interface Stored {
  /** Whose they are: another user of this machine starts from his own. */
  userId?: string;
  density?: Density;
  columns?: KeptColumn[];
  /** As it was kept before columns had an order. */
  hidden?: string[];
}

/**
 * Density, order, width and choice of columns of one table: kept per user on the server under `id`, and on this machine so
 * that the table stands at once.
 */
export function useTableSettings<Row>(
  id: string,
  columns: ComputedRef<TableColumn<Row>[]>,
  density: Density = 'normal',
): TableSettings<Row> {
  const storageKey = `tantam.table.${id}`;
  const found = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Stored;
  const stored = found.userId === undefined || found.userId === currentUserId() ? found : {};
  const own = reactive<State>({
    density: stored.density ?? density,
    columns: stored.columns ?? stored.hidden?.map((key) => ({ key, hidden: true })) ?? [],
  });
  const view = reactive<{ columns: KeptColumn[] | null }>({ columns: null });
  const present = computed(() => view.columns ?? own.columns);

  void keptSettings(id).then((kept) => {
    if (!kept) return;
    own.columns = kept.columns;
    own.density = kept.density ?? own.density;
    keepHere();
  });

  const inOrder = computed(() => arranged(columns.value, present.value));
  const isVisible = (key: string): boolean => {
    const known = present.value.find((column) => column.key === key);
    return known ? !known.hidden : !columns.value.find((column) => column.key === key)?.isHidden;
  };
  const snapshot = (): KeptColumn[] =>
    inOrder.value.map(({ key }) => ({
      key,
      hidden: !isVisible(key),
      width: present.value.find((column) => column.key === key)?.width ?? null,
    }));

  function change(next: KeptColumn[]): void {
    if (view.columns) view.columns = next;
    else {
      own.columns = next;
      keep();
    }
  }
  const keepHere = (): void => localStorage.setItem(storageKey, JSON.stringify({ ...own, userId: currentUserId() }));
  function keep(): void {
    keepHere();
    keepSettings(id, { columns: own.columns, density: own.density });
  }
  const changed = (key: string, part: Partial<KeptColumn>): void =>
    change(snapshot().map((column) => (column.key === key ? { ...column, ...part } : column)));

  return reactive({
    density: computed(() => own.density),
    setDensity: (value: Density) => {
      own.density = value;
      keep();
    },
    columns: inOrder,
    visible: computed(() => inOrder.value.filter((column) => column.isFixed || isVisible(column.key))),
    isVisible,
    setVisible: (key: string, on: boolean) => changed(key, { hidden: !on }),
    move: (key: string, by: 1 | -1) => change(moved(snapshot(), key, by)),
    setWidth: (key: string, width: number) => changed(key, { width: Math.round(Math.max(leastWidth, Math.min(mostWidth, width))) }),
    reset: () => {
      own.density = density;
      change([]);
    },
    snapshot,
    useView: (next: readonly KeptColumn[] | null) => (view.columns = next && [...next]),
  }) as TableSettings<Row>;
}

/** The columns in the order that was kept; those that are new since then stand where the list puts them. */
export function arranged<Row>(columns: readonly TableColumn<Row>[], kept: readonly KeptColumn[]): TableColumn<Row>[] {
  const known = new Map(columns.map((column) => [column.key, column]));
  const order = kept.flatMap(({ key }) => (known.has(key) ? [key] : []));
  columns.forEach(({ key }, at) => {
    if (!order.includes(key)) order.splice(Math.min(at, order.length), 0, key);
  });
  return order.flatMap((key) => {
    const column = known.get(key);
    const width = kept.find((one) => one.key === key)?.width;
    return column ? [width ? { ...column, width } : column] : [];
  });
}

function moved(columns: KeptColumn[], key: string, by: 1 | -1): KeptColumn[] {
  const at = columns.findIndex((column) => column.key === key);
  const to = at + by;
  const [one, other] = [columns[at], columns[to]];
  if (!one || !other) return columns;
  return columns.map((column, index) => (index === at ? other : index === to ? one : column));
}
