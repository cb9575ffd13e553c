import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withProgress } from './progress.mjs';
import { readIfThere } from './processes.mjs';
import { CommandFailed, runLogged } from './run.mjs';

/** Packages that the lock wants: by path, without the workspaces and what only some machines need. */
function wanted(lock) {
  return Object.entries(lock.packages).filter(([path, entry]) => path.startsWith('node_modules/') && !entry.link && !entry.optional);
}

/**
 * Whether packages are missing or of another version than the lock says. Compares with npm's own note of what it installed, so it
 * is true to `npm ci` by hand as well and takes no time.
 * @param {object} lock package-lock.json
 * @param {object | undefined} installed node_modules/.package-lock.json
 */
export function isInstallNeeded(lock, installed) {
  if (!installed) return true;
  return wanted(lock).some(([path, { version }]) => installed.packages[path]?.version !== version);
}

const parse = (path) => JSON.parse(readIfThere(path) || 'null') ?? undefined;

function foldersIn(path) {
  if (!existsSync(path)) return 0;
  return readdirSync(path).reduce((sum, name) => sum + (name.startsWith('@') ? readdirSync(join(path, name)).length : 1), 0);
}

/** npm as it was called (`npm start` says where it is), or the one on the path. */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script && /\.c?js$/.test(script)) return [process.execPath, [script, ...args]];
  return process.platform === 'win32' ? ['cmd.exe', ['/d', '/s', '/c', 'npm', ...args]] : ['npm', args];
}

async function runNpm(args, checkout) {
  // What builds the product are development dependencies: NODE_ENV=production must not leave them out.
  const [command, all] = npm([...args, '--include=dev', '--include=optional', '--no-audit', '--no-fund']);
  await runLogged(command, all, { cwd: checkout, logFile: join(checkout, '.tantam', 'install.log') });
}

/** Installs the packages of the lock when some are missing. */
export async function installWhenNeeded(checkout) {
  const lock = JSON.parse(readFileSync(join(checkout, 'package-lock.json'), 'utf8'));
  const modules = join(checkout, 'node_modules');
  if (!isInstallNeeded(lock, parse(join(modules, '.package-lock.json')))) return;
  const total = wanted(lock).filter(([path]) => path.lastIndexOf('node_modules/') === 0).length;
  const counted = () => `${Math.min(foldersIn(modules), total)}/${total}`;
  const title = 'Cài các gói cần thiết / Installing packages';
  await withProgress(
    title,
    async () => {
      try {
        await runNpm(['ci'], checkout);
      } catch (error) {
        if (!(error instanceof CommandFailed)) throw error;
        // A lock made elsewhere can lack this machine's optional packages; npm ci refuses it, npm install completes it.
        await runNpm(['install', '--no-save'], checkout);
      }
    },
    counted,
  );
}
