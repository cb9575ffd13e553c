import { describe, expect, it } from '@jest/globals';
import { MOST_NAMED, namedIds } from './named-ids.js';

const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const entry = (changes: Record<string, unknown>) => ({ resourceId: 'agent', customerId: null, changes });

describe('the ids that an entry of the trail names', () => {
  it('are those of the record, the customer and the values, however deep, each once', () => {
    const changes = { ownerId: { from: null, to: id(3) }, rule: { from: { userIds: [id(4)] }, to: { userIds: [id(4), id(5)], name: 'x' } }, note: { from: null, to: 'no id' } };
    expect(namedIds({ resourceId: id(1).toUpperCase(), customerId: id(1), changes })).toEqual([id(1), id(3), id(4), id(5)]);
  });

  it('of a list are those that came or went, the first of each', () => {
    const all = Array.from({ length: 300 }, (_none, index) => id(index));
    expect(namedIds(entry({ customerIds: { from: all.slice(0, 299), to: [...all.slice(1), id(500)] } }))).toEqual([id(299), id(500), id(0)]);
    expect(namedIds(entry({ customerIds: { from: [], to: all } }))).toHaveLength(MOST_NAMED);
  });
});
