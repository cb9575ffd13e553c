import { describe, expect, it } from '@jest/globals';
import { allowedOrderActions, changeStatus, ORDER_STATUSES, SETTABLE_STATUSES } from './order-status.js';

describe("an order's status", () => {
  const possible = ['draft→draft', 'draft→placed', 'draft→fulfilled', 'placed→placed', 'placed→fulfilled', 'fulfilled→fulfilled'];
  const steps = ORDER_STATUSES.flatMap((from) => SETTABLE_STATUSES.map((to) => ({ from, to, isPossible: possible.includes(`${from}→${to}`) })));

  it.each(steps)('$from → $to: $isPossible', ({ from, to, isPossible }) => {
    if (isPossible) expect(changeStatus(from, to)).toBe(to);
    else expect(() => changeStatus(from, to)).toThrow('order-status-not-possible');
  });

  it('offers only what the reader may do and the status bears', () => {
    expect(allowedOrderActions('placed', { update: true, cancel: true })).toEqual(['update', 'cancel']);
    expect(allowedOrderActions('placed', { update: true, cancel: false })).toEqual(['update']);
    expect(allowedOrderActions('cancelled', { update: true, cancel: true })).toEqual([]);
    expect(allowedOrderActions('returned', { update: true, cancel: true })).toEqual(['update']);
  });
});
