import { computed, onScopeDispose, ref, watch, type ComputedRef } from 'vue';
import type { DayRange } from '@/shared/lists/day-range.ts';
import type { PlanState } from '../api.types.ts';
import { stillListed } from './care-views.ts';

interface DueRow {
  id: string;
  dueDate: string | null;
  state: PlanState;
}

/** How often it is looked whether nobody is at the list; a row that left stays marked for at least this long. */
const lookEveryMs = 1_000;

/**
 * The rows to show: those loaded that still belong to the list. A row that no longer does leaves at once, but while the
 * pointer is over the list it stays where it is, so that nothing moves under it. What others did leaves only once nobody
 * points at the list or stands in it.
 *
 * @param isAtRows whether somebody is at the rows by other means than the pointer, i.e. by keyboard
 * @param forget takes rows that may not be seen any more out of what is loaded
 */
export function useWorklistRows<Row extends DueRow>(
  loaded: () => readonly Row[],
  states: () => readonly PlanState[],
  range: () => DayRange,
  isAtRows: () => boolean = () => false,
  forget: (ids: ReadonlySet<string>) => void = () => undefined,
) {
  const isPointedAt = ref(false);
  const held = ref<ReadonlySet<string>>(new Set());
  const gone = ref<ReadonlySet<string>>(new Set());
  let timer = 0;

  const belongs = (row: Row): boolean => stillListed(row, states(), range()) && !gone.value.has(row.id);
  const rows: ComputedRef<Row[]> = computed(() => loaded().filter((row) => belongs(row) || held.value.has(row.id)));
  const isCalm = (): boolean => !isPointedAt.value && !isAtRows();

  /** Says that a row is about to change because its care was recorded. */
  function settling(id: string): void {
    if (isPointedAt.value) held.value = new Set([...held.value, id]);
  }
  /** Says that shown rows are about to change, or are not there any more, because of what others did. */
  function othersChange(ids: Iterable<string>, areGone = false): void {
    const shown = new Set(rows.value.map((row) => row.id));
    const known = [...ids].filter((id) => shown.has(id));
    held.value = new Set([...held.value, ...known]);
    if (areGone) gone.value = new Set([...gone.value, ...known]);
  }
  /** Says that a row is done with: it goes, at once or as soon as nobody is at the list. */
  function leave(id: string): void {
    othersChange([id], true);
    if (isCalm()) release();
  }
  function release(): void {
    held.value = new Set();
    if (gone.value.size === 0) return;
    const ids = gone.value;
    gone.value = new Set();
    forget(ids);
  }
  function pointerEnters(): void {
    isPointedAt.value = true;
  }
  function pointerLeaves(): void {
    isPointedAt.value = false;
    if (isCalm()) release();
  }
  watch(
    () => held.value.size > 0,
    (isAny) => {
      window.clearInterval(timer);
      if (isAny) timer = window.setInterval(() => isCalm() && release(), lookEveryMs);
    },
  );
  onScopeDispose(() => window.clearInterval(timer));

  /** Shown only until nobody is looking: its care was recorded, or it is somebody else's now. */
  const hasLeft = (row: Row): boolean => held.value.has(row.id) && !belongs(row);
  const isDone = (row: Row): boolean => hasLeft(row) && !gone.value.has(row.id);
  return { rows, settling, othersChange, leave, pointerEnters, pointerLeaves, hasLeft, isDone, isCalm };
}
