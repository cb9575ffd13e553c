import { describe, expect, it } from '@jest/globals';
import { scrub } from './scrub.js';

describe('what is taken out of a log line', () => {
  it.each([
    ['e-mail addresses', 'no user hong.nguyen@example.vn here', 'no user [e-mail] here'],
    ['phone numbers', 'called +84912345678 and 0912 345 678', 'called [number] and [number]'],
    ['access tokens', 'Authorization: Bearer eyJhbGciOi.eyJzdWIi.sig', 'Authorization: Bearer […]'],
    ['tokens without a word before them', 'token eyJhbGciOi.eyJzdWIi.sig9 refused', 'token [token] refused'],
    ['the key that PostgreSQL names', 'Key (full_name)=(Nguyễn Thị Hồng) already exists.', 'Key (full_name)=[…] already exists.'],
    ['the row that PostgreSQL shows', 'DETAIL: Failing row contains (1, Hồng, 12 Hàng Bài).', 'DETAIL: Failing row contains […].'],
    ['the value that PostgreSQL could not read', 'invalid input syntax for type date: "Hồng"', 'invalid input syntax for type date: "…"'],
  ])('are %s', (_, text, clean) => expect(scrub(text)).toBe(clean));

  it.each([
    ['ids', 'import 01939b1c-7f6e-7000-8000-0123456789ab failed'],
    ['addresses and ports', 'connect ECONNREFUSED 127.0.0.1:5432 from 192.168.100.200'],
    ['moments', 'schedule seal-audit of 2026-11-22T23:59:00.000Z'],
    ['places in the code', 'at run (/app/libs/orders/dist/place-order.js:120:34567)'],
    ['counts', 'took 123456 rows'],
  ])('are not %s', (_, text) => expect(scrub(text)).toBe(text));
});
