import { describe, expect, it } from 'vitest';
import { effectScope, ref } from 'vue';
import { useRowSelection } from './row-selection.ts';
import { useTickedRows } from './ticked-rows.ts';

interface Row {
  id: string;
  name: string;
}
const row = (id: string, name = id): Row => ({ id, name });

function list(first: Row[]) {
  const rows = ref<Row[]>(first);
  const made = effectScope().run(() => {
    const selection = useRowSelection(() => rows.value.map(({ id }) => id));
    return {
      selection,
      ticked: useTickedRows(
        selection,
        () => rows.value,
        ({ id }) => id,
      ),
    };
  })!;
  return { rows, ...made };
}

describe('ticked rows', () => {
  it('are as many as the selection says, also when a filter has taken some out of the list', () => {
    const { rows, selection, ticked } = list([row('a'), row('b')]);
    selection.toggle('b');
    rows.value = [row('c')];
    selection.toggle('c');
    expect(ticked.value.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(ticked.value).toHaveLength(selection.count.value);
  });

  it('are as last loaded', () => {
    const { rows, selection, ticked } = list([row('a', 'old')]);
    selection.toggle('a');
    rows.value = [row('a', 'new')];
    expect(ticked.value).toEqual([row('a', 'new')]);
  });

  it('are forgotten with their tick', () => {
    const { rows, selection, ticked } = list([row('a'), row('b')]);
    selection.toggle('a');
    selection.toggle('b');
    selection.toggle('a');
    rows.value = [];
    expect(ticked.value.map(({ id }) => id)).toEqual(['b']);
    selection.clear();
    expect(ticked.value).toEqual([]);
  });
});
