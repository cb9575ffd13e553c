import { describe, expect, it } from '@jest/globals';
import { decodeTypedCursor, encodeCursor } from './page.js';

const ID = '01890000-0000-7000-8000-000000000001';

describe('a cursor', () => {
  it.each([
    [['2026-11-22 22:06:15.676472+00', ID], ['timestamptz', 'uuid']],
    [['2026-02-28', 'DH000001'], ['date', 'text']],
    [[-3, '120000000000', '1.5'], ['int', 'bigint', 'numeric']],
  ])('gives back what a list put in: %j', (values, types) => {
    expect(decodeTypedCursor(encodeCursor(values), types)).toEqual(values);
  });

  it.each([
    [['2026-02-30'], ['date']],
    [['99999-01-01'], ['date']],
    [['2026-13-45T00:00:00Z'], ['timestamptz']],
    [['x'], ['uuid']],
    [[1e30], ['int']],
    [['9'.repeat(400)], ['bigint']],
    [['a\0'], ['text']],
    [[null], ['uuid']],
    [['a', 'b'], ['text']],
    [[{}], ['text']],
  ])('that no list gave is refused before it reaches the database: %j as %j', (values, types) => {
    expect(() => decodeTypedCursor(encodeCursor(values), types)).toThrow(expect.objectContaining({ code: 'invalid-cursor', kind: 'malformed' }));
  });
});
