import { shallowRef, watchEffect, type ShallowRef } from 'vue';
import type { RowSelection } from './row-selection.ts';

/**
 * The rows that are ticked, in the order of ticking, as they were last loaded: one that has left the list by another filter stands for
 * itself as long as it is ticked, so that what is done is done with as many as the bar says.
 */
export function useTickedRows<Row>(
  selection: RowSelection,
  rows: () => readonly Row[],
  keyOf: (row: Row) => string,
): Readonly<ShallowRef<readonly Row[]>> {
  const ticked = shallowRef<readonly Row[]>([]);
  let before = new Map<string, Row>();
  watchEffect(
    () => {
      const loaded = new Map(rows().map((row) => [keyOf(row), row]));
      const kept = [...selection.keys.value].map((key) => [key, loaded.get(key) ?? before.get(key)] as const);
      before = new Map(kept.filter((each): each is readonly [string, Row] => each[1] !== undefined));
      ticked.value = [...before.values()];
    },
    { flush: 'sync' },
  );
  return ticked;
}
