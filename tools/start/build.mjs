import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withProgress } from './progress.mjs';
import { readIfThere } from './processes.mjs';
import { runLogged } from './run.mjs';

const skipped = new Set(['node_modules', 'dist', 'e2e', 'test', 'test-results', 'playwright-report']);

function* filesBelow(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) return yield path;
  for (const name of readdirSync(path).sort()) {
    if (!skipped.has(name) && !/\.spec\.ts$/.test(name)) yield* filesBelow(join(path, name));
  }
}

/** Names, sizes and times of all files: changes when any of them does. */
function stateOf(checkout, paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) {
    for (const file of filesBelow(join(checkout, path))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** Runs `work` unless its result stands and nothing it was made from has changed since. */
async function whenChanged(checkout, name, { from, result }, work) {
  const stamp = join(checkout, 'node_modules', '.cache', 'tantam', `${name}.built`);
  const state = stateOf(checkout, from);
  if (existsSync(join(checkout, result)) && readIfThere(stamp) === state) return;
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, state);
}

function buildServerWhenNeeded(checkout) {
  const from = ['libs', 'apps/api', 'apps/worker', 'tools/build', 'package-lock.json'];
  return whenChanged(checkout, 'server', { from, result: 'apps/api/dist/main.js' }, async () => {
    const { buildServer } = await import('../build/server.mjs');
    await withProgress('Dựng máy chủ / Building the server', () => buildServer());
  });
}

function buildWebWhenNeeded(checkout) {
  const from = ['apps/web', 'libs/contract', 'package-lock.json'];
  return whenChanged(checkout, 'web', { from, result: 'apps/web/dist/index.html' }, () =>
    withProgress('Dựng giao diện / Building the screens', () =>
      runLogged(process.execPath, [join(checkout, 'node_modules/vite/bin/vite.js'), 'build'], {
        cwd: join(checkout, 'apps/web'),
        env: { ...process.env, NODE_ENV: 'production' },
        logFile: join(checkout, '.tantam', 'build-web.log'),
      }),
    ),
  );
}

/** Compiles server and screens where their sources are newer than what was built. */
export async function buildWhenNeeded(checkout) {
  await buildServerWhenNeeded(checkout);
  await buildWebWhenNeeded(checkout);
}
