import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { races } from './removals.races.mjs';
import { rights } from './removals.rights.mjs';

const checkout = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Taking every protection out takes an hour; that each still stands where it is looked for is told at once. */
describe('protections that can be taken out to see a test fail', () => {
  it.each([...rights, ...races])('stands once in the source: $what', ({ file, find, replace, test }) => {
    expect(readFileSync(join(checkout, file), 'utf8').split(find)).toHaveLength(2);
    expect(replace).not.toBe(find);
    expect(existsSync(join(checkout, test.file))).toBe(true);
  });
});
