import { describe, expect, it } from '@jest/globals';
import { handOverShares, planHandOver, type WorkOfUser } from './plan-hand-over.js';

const customer = (id: string, isOwned: boolean, ...holderIds: string[]) => ({ id, isOwned, holderIds });
const target = (id: string, ...holderIds: string[]) => ({ id, holderIds });
const work = (fields: Partial<WorkOfUser>): WorkOfUser => ({ customers: [], products: [], productGroups: [], ...fields });

describe('handing over', () => {
  it('gives a customer to one person, owner and assignment', () => {
    expect(planHandOver('x', ['a', 'b'], work({ customers: [customer('1', true, 'x'), customer('2', true, 'x', 'c')] }))).toEqual([
      { targetType: 'owned_customer', targetId: '1', plan: { from: 'x', to: 'a' } },
      { targetType: 'customer', targetId: '1', plan: { add: ['a'], remove: ['x'] } },
      { targetType: 'owned_customer', targetId: '2', plan: { from: 'x', to: 'b' } },
      { targetType: 'customer', targetId: '2', plan: { add: ['b'], remove: ['x'] } },
    ]);
  });
  it('does not assign who was only owned, and takes away where somebody has it already', () => {
    expect(planHandOver('x', ['a', 'b'], work({ customers: [customer('1', true), customer('2', false, 'b', 'x')] }))).toEqual([
      { targetType: 'owned_customer', targetId: '1', plan: { from: 'x', to: 'a' } },
      { targetType: 'customer', targetId: '2', plan: { add: [], remove: ['x'] } },
    ]);
  });
  it('splits products and groups each for themselves, and says who gets how many', () => {
    const rows = planHandOver('x', ['a', 'b'], work({ products: [target('p', 'x'), target('q', 'x'), target('r', 'x')], productGroups: [target('g', 'x')] }));
    expect(handOverShares(rows, ['a', 'b'])).toEqual([
      { userId: 'a', ownedCustomers: 0, customers: 0, products: 2, productGroups: 1 },
      { userId: 'b', ownedCustomers: 0, customers: 0, products: 1, productGroups: 0 },
    ]);
  });
});
