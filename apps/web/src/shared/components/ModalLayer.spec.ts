import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
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
});
