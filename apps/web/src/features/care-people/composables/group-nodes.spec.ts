import { describe, expect, it } from 'vitest';
import { flatNodes, groupNodes } from './group-nodes.ts';

const person = (id: string) => ({ id, fullName: id, active: true });
const group = (id: string, parentId: string | null, users: string[], productCount: number, unassignedCount: number) => ({
  id,
  name: id,
  parentId,
  productCount,
  unassignedCount,
  users: users.map(person),
});

describe('the tree of who has which group', () => {
  const nodes = flatNodes(
    groupNodes([
      group('food', null, ['an'], 1, 0),
      group('milk', 'food', ['binh', 'an'], 3, 2),
      group('soy', 'milk', [], 4, 4),
      group('lost', 'gone', [], 0, 0),
    ]),
  );
  const of = (id: string) => nodes.find((node) => node.id === id);

  it('adds up what lies below, also what nobody has', () => {
    expect(of('food')).toMatchObject({ totalCount: 8, totalUnassigned: 6 });
    expect(of('milk')).toMatchObject({ totalCount: 7, totalUnassigned: 6 });
  });
  it('says who has a group by one above it, each once', () => {
    expect(of('milk')?.inherited).toEqual([]);
    expect(of('soy')?.inherited.map(({ id }) => id)).toEqual(['binh', 'an']);
  });
  it('keeps groups whose parent is not there', () => {
    expect(of('lost')).toMatchObject({ depth: 0 });
  });
});
