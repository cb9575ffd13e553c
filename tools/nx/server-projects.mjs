import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createNodesFromFiles } from '@nx/devkit';

/**
 * Nx plugin: every server project (`libs/*`, `apps/api`, `apps/worker`) gets the same four targets, so that a new library is a
 * `package.json` and a `tsconfig.json` and nothing else. The web app brings its own scripts.
 */
function serverProject(packageJson, _options, { workspaceRoot }) {
  const root = dirname(packageJson).replaceAll('\\', '/');
  if (root === 'apps/web' || !existsSync(join(workspaceRoot, root, 'tsconfig.json'))) return {};
  const run = (command, more = {}) => ({ executor: 'nx:run-commands', cache: true, options: { command, cwd: '{workspaceRoot}' }, ...more });
  const targets = {
    build: run(`node tools/build/server.mjs ${root}`, { outputs: ['{projectRoot}/dist'] }),
    lint: run(`node node_modules/eslint/bin/eslint.js --no-warn-ignored ${root}`),
    typecheck: run(`node node_modules/typescript/bin/tsc -p ${root}/tsconfig.json`),
    test: run(`node --experimental-vm-modules node_modules/jest/bin/jest.js --passWithNoTests ${root}/`),
  };
  return { projects: { [root]: { targets } } };
}

export const createNodesV2 = [
  '{apps,libs}/*/package.json',
  (files, options, context) => createNodesFromFiles(serverProject, files, options, context),
];

export default { name: 'tantam/server-projects', createNodesV2 };
