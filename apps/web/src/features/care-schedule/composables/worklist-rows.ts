import { computed, ref, type ComputedRef } from 'vue';
import type { PlanState } from '../api.types.ts';
import { stillListed, type DueRange } from './care-views.ts';

interface DueRow {
  id: string;
  dueDate: string | null;
  state: PlanState;
}

/**
 * The rows to show: those loaded that still belong to the list. A row that no longer does leaves at once, but while the
 * pointer is over the list it stays where it is, so that nothing moves under it.
 */
export function useWorklistRows<Row extends DueRow>(
  loaded: () => readonly Row[],
  states: () => readonly PlanState[],
  range: () => DueRange,
) {
  const isPointedAt = ref(false);
  const held = ref<ReadonlySet<string>>(new Set());

  const belongs = (row: Row): boolean => stillListed(row, states(), range());
  const rows: ComputedRef<Row[]> = computed(() => loaded().filter((row) => belongs(row) || held.value.has(row.id)));

  /** Says that a row is about to change because its care was recorded. */
  function settling(id: string): void {
    if (isPointedAt.value) held.value = new Set([...held.value, id]);
  }
  function pointerEnters(): void {
    isPointedAt.value = true;
  }
  function pointerLeaves(): void {
    isPointedAt.value = false;
    held.value = new Set();
  }
  const isDone = (row: Row): boolean => held.value.has(row.id) && !belongs(row);
  return { rows, settling, pointerEnters, pointerLeaves, isDone };
}
