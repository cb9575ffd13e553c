import { describe, expect, it } from 'vitest';
import { singularAfterOne } from './one-of-many.ts';

describe('one of many', () => {
  it.each([
    ['1 orders', '1 order'],
    ['owns 1 customers, has 2 customers, 1 groups', 'owns 1 customer, has 2 customers, 1 group'],
    ['1 agents see fewer', '1 agent sees fewer'],
    ['2 × 1 days', '2 × 1 day'],
    ['1 actions will be sent', '1 action will be sent'],
    ['In 1 days (1 people)', 'In 1 day (1 person)'],
  ])('is called by its name: %s', (text, shown) => expect(singularAfterOne(text)).toBe(shown));

  it.each([['11 orders'], ['1.1 days'], ['2,1 days'], ['0–1 days'], ['1,001 orders'], ['9,999+ orders'], ['1 ordersheet'], ['21 days late']])('leaves %s', (text) =>
    expect(singularAfterOne(text)).toBe(text));
});
