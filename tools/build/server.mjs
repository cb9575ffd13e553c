/**
 * Compiles server projects from `src` to `dist` with SWC: `node tools/build/server.mjs [projectRoot…]`, all of them without an argument.
 * Types are checked apart (`npm run typecheck`). Specs stay behind; .json, .csv and .sql files beside the code come along.
 */
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const workspaceRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const asset = /\.(json|csv|sql)$/;

/** The same as in jest.config.ts: decorators with their metadata, fields assigned (not defined), modern output. */
const swcOptions = {
  swcrc: false,
  configFile: false,
  sourceMaps: true,
  module: { type: 'es6' },
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    experimental: { keepImportAttributes: true },
  },
};

/** Roots of all server projects, relative to the workspace: those with a tsconfig.json, except the web app. */
export function serverProjects(root = workspaceRoot) {
  return ['libs', 'apps'].flatMap((group) =>
    readdirSync(join(root, group))
      .map((name) => `${group}/${name}`)
      .filter(
        (project) => project !== 'apps/web' && existsSync(join(root, project, 'src')) && existsSync(join(root, project, 'tsconfig.json')),
      ),
  );
}

async function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const isSource = (file) => file.endsWith('.ts') && !/\.(spec|d)\.ts$/.test(file);

/** Compiles one file; returns the paths written. */
async function compile(swc, file, target) {
  const out = target.replace(/\.ts$/, '.js');
  const { code, map } = await swc.transformFile(file, { ...swcOptions, sourceFileName: relative(dirname(out), file) });
  await mkdir(dirname(out), { recursive: true });
  await Promise.all([writeFile(out, `${code}\n//# sourceMappingURL=${basename(out)}.map\n`), writeFile(`${out}.map`, map ?? '{}')]);
  return [out, `${out}.map`];
}

async function copyAsset(file, target) {
  await mkdir(dirname(target), { recursive: true });
  await copyFile(file, target);
  return [target];
}

async function buildProject(swc, project) {
  const src = join(workspaceRoot, project, 'src');
  const dist = join(workspaceRoot, project, 'dist');
  const work = (await filesBelow(src))
    .filter((file) => isSource(file) || asset.test(file))
    .map((file) => {
      const target = join(dist, relative(src, file));
      return isSource(file) ? compile(swc, file, target) : copyAsset(file, target);
    });
  const written = new Set((await Promise.all(work)).flat());
  // What a renamed or removed source left behind must not be found at run time (a migration would run twice).
  const stale = (await filesBelow(dist)).filter((file) => !written.has(file));
  await Promise.all(stale.map((file) => rm(file)));
  return work.length;
}

/** Builds the given projects (default: all). Resolves with the number of files. */
export async function buildServer(projects = serverProjects()) {
  const swc = await import('@swc/core');
  const counts = await Promise.all(projects.map((project) => buildProject(swc, project)));
  return counts.reduce((sum, count) => sum + count, 0);
}

if (process.argv[1] && pathToFileURL(resolve(process.argv[1])).href === import.meta.url) {
  const started = performance.now();
  const named = process.argv.slice(2).map((path) => relative(workspaceRoot, resolve(path)));
  const files = await buildServer(named.length > 0 ? named : undefined);
  console.log(`Built ${files} files in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
