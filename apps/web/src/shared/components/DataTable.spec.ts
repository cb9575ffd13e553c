import { mount, type VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { computed, defineComponent, h, nextTick, ref } from 'vue';
import { i18n } from '@/shared/i18n/i18n.ts';
import { startKeyboard } from '@/shared/keyboard/shortcuts.ts';
import { useRowSelection } from '@/shared/lists/row-selection.ts';
import { useTableSettings, type TableColumn } from '@/shared/lists/table-settings.ts';
import DataTable from './DataTable.vue';

interface Row {
  id: string;
  name: string;
}
const many = Array.from({ length: 500 }, (_, at): Row => ({ id: `r${at}`, name: `Khách ${at}` }));
startKeyboard();

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

function show(rows: Row[], more: Record<string, unknown> = {}) {
  const opened = ref<string[]>([]);
  const asked = ref(0);
  const sort = ref('name');
  const selection = useRowSelection(() => rows.map((row) => row.id));
  const Screen = defineComponent(() => {
    const columns = computed<TableColumn<Row>[]>(() => [
      { key: 'id', label: 'Mã', text: (row) => row.id },
      { key: 'name', label: 'Tên', text: (row) => row.name, sortField: 'name' },
    ]);
    const settings = useTableSettings('spec', columns, 'tight');
    return () =>
      h(
        DataTable as never,
        {
          label: 'Khách hàng',
          rows,
          rowKey: (row: Row) => row.id,
          settings,
          selection,
          sort: sort.value,
          'onUpdate:sort': (value: string) => (sort.value = value),
          onOpen: (row: Row) => opened.value.push(row.id),
          onLoadMore: () => (asked.value += 1),
          ...more,
        },
        { empty: () => h('p', 'Chưa có khách') },
      );
  });
  wrapper = mount(Screen, { global: { plugins: [i18n] }, attachTo: document.body });
  return { wrapper, opened, asked, sort, selection };
}
async function press(code: string): Promise<void> {
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true }));
  await nextTick();
  await nextTick();
}

describe('DataTable', () => {
  it('draws only the rows in sight, and says how many there are', () => {
    const { wrapper } = show(many);
    expect(wrapper.findAll('tbody tr[data-key]').length).toBeLessThan(80);
    expect(wrapper.get('table').attributes('aria-rowcount')).toBe('501');
  });

  it('moves by j and k, opens by Enter and ticks by x', async () => {
    const { opened, selection } = show(many);
    for (const code of ['KeyJ', 'KeyJ', 'KeyJ', 'KeyK', 'Enter', 'KeyX']) await press(code);
    expect(opened.value).toEqual(['r1']);
    expect([...selection.keys.value]).toEqual(['r1']);
  });

  it('has one tab stop among its rows, and arrows move the focus from there', async () => {
    const { wrapper } = show(many);
    const stops = wrapper.findAll('tbody tr[tabindex="0"]');
    expect(stops).toHaveLength(1);
    (stops[0]?.element as HTMLElement).focus();
    await press('ArrowDown');
    expect((document.activeElement as HTMLElement).dataset.key).toBe('r1');
  });

  it('sorts by a press on the head, the second time the other way round', async () => {
    const { wrapper, sort } = show(many);
    const head = wrapper.get('th[aria-sort]');
    expect(head.attributes('aria-sort')).toBe('ascending');
    await head.get('button').trigger('click');
    expect(sort.value).toBe('-name');
    expect(wrapper.get('th[aria-sort]').attributes('aria-sort')).toBe('descending');
  });

  it('leaves every column room for a name, and scrolls sideways where there is none', () => {
    expect(show(many).wrapper.get('table').attributes('style')).toContain('min-width: 260px');
  });

  it('asks for more only near the end', async () => {
    expect(show(many, { hasMore: true }).asked.value).toBe(0);
    wrapper?.unmount();
    expect(show(many.slice(0, 20), { hasMore: true }).asked.value).toBe(1);
  });

  it('takes a range with Shift', async () => {
    const { wrapper, selection } = show(many.slice(0, 10));
    const boxes = wrapper.findAll('tbody input[type=checkbox]');
    await boxes[2]?.trigger('click');
    await boxes[5]?.trigger('click', { shiftKey: true });
    expect([...selection.keys.value]).toEqual(['r2', 'r3', 'r4', 'r5']);
  });

  it('says why it is empty, and offers a retry when it could not be loaded', () => {
    expect(show([]).wrapper.text()).toContain('Chưa có khách');
  });
});
