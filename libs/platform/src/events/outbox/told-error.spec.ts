import { describe, expect, it } from '@jest/globals';
import { notFound } from '@tantam/kernel';
import { toldError } from './told-error.js';

describe('what is told of a subscriber\'s error', () => {
  it('is the code of a domain error, without its parameters', () => {
    expect(toldError(notFound('customer-not-found', { name: 'Nguyễn Thị Lan' }))).toBe('not_found: customer-not-found');
  });

  it('names code and constraint of the database, and where it was thrown', () => {
    const error = Object.assign(new Error('duplicate key value violates unique constraint "customers_phone"'), { code: '23505', constraint: 'customers_phone' });
    expect(toldError(error)).toMatch(/^Error · 23505 · duplicate key value violates unique constraint … · customers_phone · told-error\.spec\.(ts|js):\d+$/);
  });

  it.each([
    ['invalid input syntax for type integer: "Nguyễn Thị Lan"', 'Lan'],
    ["no customer 'Lan'", 'Lan'],
    ['khách «Lan» đã có', 'Lan'],
    ['mail to lan@example.vn bounced', 'lan'],
    ['call 0912345678 failed', '0912'],
    ['call +84 912 345 678 failed', '912'],
    ['call 0912.345.678 failed', '0912'],
  ])('leaves the person out of %p', (message, person) => {
    expect(toldError(new Error(message))).not.toContain(person);
  });

  it('keeps ids and small numbers, which say where to look', () => {
    const id = '0190b5f2-7c1e-7000-8000-123456789012';
    expect(toldError(new Error(`plan ${id} has 3 lines`))).toContain(`plan ${id} has 3 lines`);
  });

  it('stays short, and bears what is no error at all', () => {
    expect(toldError(new Error('x '.repeat(5_000))).length).toBeLessThanOrEqual(300);
    expect(toldError('Lan')).toBe('a string was thrown');
  });
});
