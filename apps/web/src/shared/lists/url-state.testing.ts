import { flushPromises, mount } from '@vue/test-utils';
import { defineComponent, h } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';

/** The state of a list at an address, for specs: `use` is called inside a component; `settle` waits until the address has followed. */
export async function atAddress<State>(
  address: string,
  use: () => State,
): Promise<{ state: State; settle: () => Promise<unknown>; address: () => string }> {
  const page = defineComponent(() => () => h('div'));
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:any(.*)', component: page }] });
  await router.push(address);
  const made: State[] = [];
  const Screen = defineComponent(() => {
    made.push(use());
    return () => h('div');
  });
  mount(Screen, { global: { plugins: [router] } });
  const [state] = made;
  if (state === undefined) throw new Error('nothing was mounted');
  return { state, settle: flushPromises, address: () => decodeURIComponent(router.currentRoute.value.fullPath) };
}
