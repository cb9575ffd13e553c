import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { computed, defineComponent, h, reactive } from 'vue';
import { i18n } from '@/shared/i18n/i18n.ts';
import { startKeyboard } from '@/shared/keyboard/shortcuts.ts';
import { choiceFilter, withTick, type ListFilter } from '@/shared/lists/list-filters.ts';
import FilterBar from './FilterBar.vue';

startKeyboard();
let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

function show() {
  const chosen = reactive({ colour: [] as string[], days: '', cared: false, given: '' });
  const filters = computed<ListFilter[]>(() => [
    choiceFilter('colour', 'Màu', {
      chosen: chosen.colour,
      choose: (values) => (chosen.colour = values),
      ticks: ['red', 'green'],
      nameOf: (value) => ({ red: 'Đỏ', green: 'Xanh' })[value] ?? '…',
    }),
    { key: 'days', name: 'Ngày', value: chosen.days, remove: () => (chosen.days = '') },
    { key: 'cared', name: 'Đã chăm', value: chosen.cared ? 'có' : '', add: () => (chosen.cared = true), remove: () => (chosen.cared = false) },
    { key: 'given', name: 'Chỉ tính', value: chosen.given, isOffered: false, remove: () => (chosen.given = '') },
  ]);
  const Screen = defineComponent(() => () => h(FilterBar, { filters: filters.value }, { 'edit-days': () => h('input', { 'aria-label': 'Từ ngày' }) }));
  wrapper = mount(Screen, { global: { plugins: [i18n] }, attachTo: document.body });
  return { chosen, wrapper };
}
const chipsOf = (bar: VueWrapper): string[] => bar.findAll('.chip .words').map((chip) => chip.text());
async function offered(bar: VueWrapper): Promise<string[]> {
  await bar.get('[data-add-filter]').trigger('click');
  await flushPromises();
  return bar.findAll('[role=menuitem]').map((item) => item.text());
}
async function add(bar: VueWrapper, name: string): Promise<void> {
  await offered(bar);
  await bar.findAll('[role=menuitem]').find((item) => item.text() === name)?.trigger('click');
  await flushPromises();
}

describe('FilterBar', () => {
  it('offers what does not narrow yet, and shows the rest as chips', async () => {
    const { chosen, wrapper } = show();
    expect(chipsOf(wrapper)).toEqual([]);
    expect(await offered(wrapper)).toEqual(['Màu', 'Ngày', 'Đã chăm']);
    Object.assign(chosen, { colour: ['red', 'green'], given: 'gọi đi' });
    await flushPromises();
    expect(chipsOf(wrapper)).toEqual(['Màu Đỏ, Xanh', 'Chỉ tính gọi đi']);
  });

  it('opens a filter where it was added and puts the keyboard into it', async () => {
    const { chosen, wrapper } = show();
    await add(wrapper, 'Màu');
    expect(wrapper.get('[role=group][aria-label=Màu]').text()).toBe('ĐỏXanh');
    expect(document.activeElement?.getAttribute('type')).toBe('checkbox');
    await wrapper.findAll('.box input')[1]?.setValue(true);
    expect(chosen.colour).toEqual(['green']);
    await add(wrapper, 'Ngày');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Từ ngày');
  });

  it('sets what needs no choosing at once, and takes it away by its cross', async () => {
    const { chosen, wrapper } = show();
    await add(wrapper, 'Đã chăm');
    expect([chosen.cared, wrapper.find('.box').exists()]).toEqual([true, false]);
    await wrapper.get('.chip .cut').trigger('click');
    expect(chosen.cared).toBe(false);
  });

  it('opens nothing for what can only be taken away', async () => {
    const { chosen, wrapper } = show();
    chosen.given = 'gọi đi';
    await flushPromises();
    await wrapper.get('.chip .words').trigger('click');
    await flushPromises();
    expect(wrapper.find('.box').exists()).toBe(false);
  });
});

describe('ticking', () => {
  it('keeps the order of the ticks, and what is chosen besides them', () => {
    expect(withTick({ ticks: ['a', 'b', 'c'], chosen: ['c', 'old'] }, 'a', true)).toEqual(['a', 'c', 'old']);
    expect(withTick({ ticks: ['a', 'b', 'c'], chosen: ['a', 'c'] }, 'a', false)).toEqual(['c']);
  });
});
