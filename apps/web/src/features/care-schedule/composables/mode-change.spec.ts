import { describe, expect, it } from 'vitest';
import { byChange, turnOf } from './mode-change.ts';

const person = (fullName: string, customers: [number, number], plans: [number, number]) => ({
  userId: fullName,
  fullName,
  customers: { before: customers[0], after: customers[1] },
  plans: { before: plans[0], after: plans[1] },
});
const people = [person('An', [5, 5], [2, 2]), person('Bình', [5, 9], [2, 3]), person('Chi', [9, 1], [4, 0]), person('Dung', [3, 2], [1, 2])];

describe('what a change of mode does to agents', () => {
  it('is counted by who sees fewer, who more, and who as many', () => {
    expect(turnOf(people, 'customers')).toEqual({ less: 2, more: 1, same: 1 });
    expect(turnOf(people, 'plans')).toEqual({ less: 1, more: 2, same: 1 });
  });

  it('stands with who loses most in front, and those untouched at the end', () => {
    expect(byChange(people).map(({ fullName }) => fullName)).toEqual(['Chi', 'Dung', 'Bình', 'An']);
  });
});
