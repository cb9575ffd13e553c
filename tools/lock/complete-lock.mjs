/**
 * Completes package-lock.json after a change of dependencies: `node tools/lock/complete-lock.mjs [--check]`.
 *
 * npm leaves out optional packages that the registry did not have when the lock was made (builds for other systems, mostly), and
 * `npm ci` then refuses the lock on every machine with "Missing: …". Each missing one gets an entry with its version and the
 * systems its name speaks of. Download addresses are taken out: they belong to one registry.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'aix', 'win32', 'wasi'];
const processors = { x64: 'x64', arm64: 'arm64', ia32: 'ia32', arm: 'arm', armv7: 'arm', ppc64: 'ppc64', riscv64: 'riscv64' };
const moreProcessors = { s390x: 's390x', loong64: 'loong64', loongarch64: 'loong64', wasm32: 'wasm32', mips64el: 'mips64el' };

/** What npm would have read from the package: the systems it is for, by its name. An unknown name is for no system at all. */
export function platformOf(name) {
  const words = name
    .replace(/^windows/, 'win32')
    .split(/[-/@]/)
    .map((word) => (word === 'windows' ? 'win32' : word));
  const os = systems.find((system) => words.includes(system));
  const cpu = words.map((word) => ({ ...processors, ...moreProcessors })[word]).find(Boolean);
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : words.includes('gnu') && os === 'linux' ? ['glibc'] : undefined;
  return { os: [os ?? 'none'], ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc } : {}) };
}

/** Where Node would find `name` for the package at `path`, by the lock. */
function findFrom(packages, path, name) {
  for (let place = path; ; place = place.slice(0, Math.max(place.lastIndexOf('node_modules/'), 0)).replace(/\/$/, '')) {
    const candidate = `${place ? `${place}/` : ''}node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (!place) return undefined;
  }
}

/** Optional dependencies that the lock names and does not describe. */
export function missingOptional({ packages }) {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !findFrom(packages, path, name))
      .map(([name, range]) => ({ name, version: range.replace(/^[\^~]/, '') })),
  );
}

/** A completed copy of the lock; entries in npm's order, so that npm leaves it as it is. */
export function completed(lock) {
  const packages = Object.fromEntries(
    Object.entries(lock.packages).map(([path, { resolved, ...entry }]) => [path, entry.link ? { resolved, ...entry } : entry]),
  );
  for (const { name, version } of missingOptional(lock))
    packages[`node_modules/${name}`] = { version, optional: true, ...platformOf(name) };
  const ordered = Object.keys(packages).sort((a, b) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(ordered.map((path) => [path, packages[path]])) };
}

if (process.argv[1] && pathToFileURL(resolve(process.argv[1])).href === import.meta.url) {
  const path = join(resolve(dirname(fileURLToPath(import.meta.url)), '../..'), 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  const missing = missingOptional(lock);
  const isChecking = process.argv.includes('--check');
  if (!isChecking) writeFileSync(path, `${JSON.stringify(completed(lock), null, 2)}\n`);
  console.log(
    missing.length === 0 ? 'The lock is complete' : `${isChecking ? 'Missing' : 'Added'}: ${missing.map(({ name }) => name).join(', ')}`,
  );
  process.exit(isChecking && missing.length > 0 ? 1 : 0);
}
