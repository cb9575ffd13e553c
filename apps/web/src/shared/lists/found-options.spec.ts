import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { effectScope, ref } from 'vue';
import { ApiProblem } from '@/shared/api/problem.ts';
import { useFoundOptions } from './found-options.ts';

const unknown = (): string => 'đã chọn';

describe('values that the server finds', () => {
  it('are called by the name that the search told', async () => {
    const people = useFoundOptions({ search: () => Promise.resolve([{ value: '1', label: 'Lan' }]), unknown });
    expect(people.nameOf('1')).toBe('đã chọn');
    await people.search('la', new AbortController().signal);
    expect(people.nameOf('1')).toBe('Lan');
  });

  it('are looked up once when an address brings them, and one out of sight stays unnamed', async () => {
    const find = vi.fn((value: string) =>
      value === 'gone'
        ? Promise.reject(new ApiProblem(404, { type: '/problems/not-found' }))
        : Promise.resolve({ value, label: `DH${value}` }),
    );
    const chosen = ref(['1', 'gone']);
    const scope = effectScope();
    const orders = scope.run(() => useFoundOptions({ search: () => Promise.resolve([]), find, chosen: () => chosen.value, unknown }));
    // The first answers are still on their way.
    chosen.value = ['1', 'gone', '2'];
    await flushPromises();
    expect(['1', '2', 'gone'].map((value) => orders?.nameOf(value))).toEqual(['DH1', 'DH2', 'đã chọn']);
    expect(find.mock.calls.filter(([value]) => value === '1')).toHaveLength(1);
    scope.stop();
  });
});
