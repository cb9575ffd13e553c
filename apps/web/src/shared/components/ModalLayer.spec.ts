import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { h, nextTick, ref } from 'vue';
import ModalLayer from './ModalLayer.vue';

afterEach(() => vi.restoreAllMocks());

describe('a modal layer', () => {
  it('is closed while it still stands in the page, so that the browser gives the focus back', async () => {
    const inPage: boolean[] = [];
    const layer = mount(ModalLayer, { props: { kind: 'dialog', open: true }, attachTo: document.body });
    await nextTick();
    const dialog = layer.get('dialog').element;
    dialog.close = () => inPage.push(dialog.isConnected);
    await layer.setProps({ open: false });
    expect(inPage).toEqual([true]);
    expect(layer.find('dialog').exists()).toBe(false);
    layer.unmount();
  });

  it('is closed before it is taken away while open', async () => {
    const inPage: boolean[] = [];
    const isShown = ref(true);
    const page = mount(() => (isShown.value ? h(ModalLayer, { kind: 'dialog', open: true }) : h('p')), { attachTo: document.body });
    await nextTick();
    const dialog = page.get('dialog').element;
    dialog.close = () => inPage.push(dialog.isConnected);
    isShown.value = false;
    await nextTick();
    expect(inPage).toEqual([true]);
    page.unmount();
  });

  it.each([
    ['the first field, not the button that closes', '<button>×</button><input disabled /><textarea></textarea><input />', 'TEXTAREA'],
    ['what asks to be first', '<button>×</button><input /><button data-autofocus id="asked">Thôi</button>', 'BUTTON#asked'],
    ['the field of what asks to be first', '<input /><label data-autofocus><select></select></label>', 'SELECT'],
  ])('begins at %s', async (_what, html, focused) => {
    const layer = mount(ModalLayer, { props: { kind: 'dialog', open: true }, slots: { default: html }, attachTo: document.body });
    await nextTick();
    await nextTick();
    const { tagName, id } = document.activeElement ?? {};
    expect(`${tagName}${id ? `#${id}` : ''}`).toBe(focused);
    layer.unmount();
  });

  it.each([
    ['what reads the same when it was drawn anew', '<li><button>Sửa</button><button id="new">Bàn giao</button></li>', 'new'],
    ['the first control that is left around it', '<li><a id="link" href="#">Khách</a></li>', 'link'],
  ])('gives the focus back to %s, when who opened it is gone', async (_what, html, focused) => {
    const list = document.createElement('ul');
    list.innerHTML = '<li><button>Bàn giao</button></li>';
    document.body.append(list);
    list.querySelector('button')?.focus();
    const layer = mount(ModalLayer, { props: { kind: 'dialog', open: true }, attachTo: document.body });
    await nextTick();
    list.innerHTML = html;
    await layer.setProps({ open: false });
    expect(document.activeElement?.id).toBe(focused);
    layer.unmount();
    list.remove();
  });
});
