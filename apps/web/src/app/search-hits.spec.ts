import { beforeEach, describe, expect, it } from 'vitest';
import type { SearchKind } from '@/shared/navigation/feature.ts';
import { recentHits } from './recent-hits.ts';
import { hitGroups, type HitLine } from './search-hits.ts';

const kind = (name: string, order: number): SearchKind => ({
  kind: name,
  icon: 'customer',
  order,
  show: (hit) => ({ title: hit.title, detail: hit.code, to: `/${name}/${hit.id}` }),
});
const found = (name: string) => ({ kind: name, title: `Tên ${name}`, hits: [{ id: '1', code: 'A1', title: 'Hoa', detail: null }] });

describe('what was found', () => {
  it('stands in the order of the features, under the names that the answer gives; what none shows is left out', () => {
    const groups = hitGroups([found('order'), found('ticket'), found('customer')], [kind('customer', 10), kind('order', 20)]);
    expect(groups.map(({ label, lines }) => [label, lines[0]?.to])).toEqual([
      ['Tên customer', '/customer/1'],
      ['Tên order', '/order/1'],
    ]);
  });
});

describe('what was opened lately', () => {
  const line = (n: number): HitLine => ({ id: `customer-${n}`, title: `Khách ${n}`, icon: 'customer', to: `/customers/${n}` });
  beforeEach(() => sessionStorage.clear());

  it('stands latest first, each once, eight at most', () => {
    const recent = recentHits('a');
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 3]) recent.add(line(n));
    expect(recent.all().map(({ title }) => title)).toEqual([3, 9, 8, 7, 6, 5, 4, 2].map((n) => `Khách ${n}`));
  });

  it("is not somebody else's", () => {
    recentHits('a').add(line(1));
    expect(recentHits('b').all()).toEqual([]);
  });
});
