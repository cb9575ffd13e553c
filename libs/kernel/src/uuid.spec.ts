import { expect, it } from '@jest/globals';
import { isUuid, uuidv7 } from './uuid.js';

it('makes identifiers of version 7 in strictly rising order', () => {
  const made = Array.from({ length: 20_000 }, () => uuidv7());
  expect(made.every((id, index) => index === 0 || (made[index - 1] ?? '') < id)).toBe(true);
  expect(made[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(isUuid(made[0])).toBe(true);
});

it.each([
  '',
  'abc',
  '0190b2f0-0000-7000-8000-00000000000',
  '0190b2f0-0000-7000-8000-0000000000000',
  "0190b2f0-0000-7000-8000-000000000000'",
  7,
  null,
  undefined,
])('takes %j for no identifier', (value) => expect(isUuid(value)).toBe(false));
