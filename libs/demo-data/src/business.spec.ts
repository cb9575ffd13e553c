import { describe, expect, it } from '@jest/globals';
import { localDate } from '@tantam/kernel';
import { makeBusiness } from './business.js';

const today = localDate('2026-11-22');

describe('the demonstration shop', () => {
  it('is the same for the same seed and time, and another for another seed', () => {
    expect(makeBusiness(1, today, 600)).toEqual(makeBusiness(1, today, 600));
    expect(makeBusiness(2, today, 600).customers[0]).not.toEqual(makeBusiness(1, today, 600).customers[0]);
  });

  it('has as many products, customers and months as it says', () => {
    const { products, customers, orders } = makeBusiness(1, today, 600);
    expect(products).toHaveLength(40);
    expect(customers).toHaveLength(2_000);
    const days = orders.map(({ placedAt }) => String(placedAt).slice(0, 10)).sort();
    expect(days[0]! < '2025-06-15').toBe(true);
    expect(days.at(-1)).toBe('2026-11-22');
    expect(new Set(orders.map(({ code }) => code)).size).toBeGreaterThan(5_000);
  });

  it('sells nothing in the future, and nothing today before it opens', () => {
    const late = (minute: number): string => String(makeBusiness(1, today, minute).orders.map(({ placedAt }) => placedAt).sort().at(-1));
    expect(late(9 * 60) <= '2026-11-22 09:00:00').toBe(true);
    expect(late(5 * 60) < '2026-11-22').toBe(true);
  });

  it('gives nobody two numbers, and few a number of somebody else', () => {
    const { customers } = makeBusiness(1, today, 600);
    expect(new Set(customers.map(({ phone1 }) => phone1)).size).toBeGreaterThan(1_900);
  });
});
