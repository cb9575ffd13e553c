import { flushPromises, mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { h } from 'vue';
import DropMenu from './DropMenu.vue';

function show(work: () => void) {
  const menu = mount(DropMenu, {
    props: { label: 'Thêm' },
    slots: {
      trigger: ({ attrs }: { attrs: Record<string, unknown> }) => h('button', { id: 'trigger', ...attrs }, 'Thêm'),
      default: () => [h('button', { role: 'menuitem', onClick: work }, 'Gọi'), h('label', { 'data-stays': '' }, h('button', { id: 'stays' }, 'Cột'))],
    },
    attachTo: document.body,
  });
  return { menu, open: async () => (await menu.get('#trigger').trigger('click'), flushPromises()) };
}

describe('a menu', () => {
  it('gives the focus back to its button before an item does its work, and leaves it wherever that goes on', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    let held: string | undefined;
    const { menu, open } = show(() => {
      held = document.activeElement?.id;
      field.focus();
    });
    await open();
    expect(document.activeElement?.textContent).toBe('Gọi');
    await menu.get('[role=menuitem]').trigger('click');
    expect(held).toBe('trigger');
    expect(document.activeElement).toBe(field);
    expect(menu.find('[role=menu]').exists()).toBe(false);
    menu.unmount();
  });

  it('stays open while something in it is only changed', async () => {
    const { menu, open } = show(() => undefined);
    await open();
    await menu.get('#stays').trigger('click');
    expect(menu.find('[role=menu]').exists()).toBe(true);
    menu.unmount();
  });
});
