import { describe, expect, it } from '@jest/globals';
import { isInstallNeeded } from './install.mjs';

const lock = {
  packages: {
    '': {},
    'libs/kernel': { version: '0.1.0' },
    'node_modules/@tantam/kernel': { link: true },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/only-on-windows': { version: '1.0.0', optional: true },
  },
};

describe('whether packages must be installed', () => {
  it.each([
    ['nothing is there', undefined, true],
    ['one is missing', { packages: {} }, true],
    ['one has another version', { packages: { 'node_modules/a': { version: '0.9.0' } } }, true],
    ['only what other machines need is missing', { packages: { 'node_modules/a': { version: '1.0.0' } } }, false],
  ])('%s', (_what, installed, needed) => {
    expect(isInstallNeeded(lock, installed)).toBe(needed);
  });
});
