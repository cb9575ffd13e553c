import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onEachImport, placeOf, targetOf } from './places.mjs';

const apps = resolve(dirname(fileURLToPath(import.meta.url)), '../../apps');

/** Between libraries only the door counts: the package name. Inside one, the file itself. */
export const ownDoor = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      deep: "'{{name}}' reaches into another library: import its door, '@tantam/{{module}}'.",
      leaves: "'{{name}}' leaves its own library: import by package name.",
      app: "'{{name}}' is an app: it composes libraries and is imported by nobody.",
      self: 'Inside a library import the file itself, not its own door.',
    },
  },
  create(context) {
    const { path, module, isTest } = placeOf(context.filename);
    const home = /^(libs|apps)\/[^/]+\//.exec(path)?.[0];
    return onEachImport((node, name) => {
      const [, other, rest] = /^@tantam\/([^/]+)(\/.+)?$/.exec(name) ?? [];
      if (other && existsSync(join(apps, other))) return context.report({ node, messageId: 'app', data: { name } });
      if (rest && !(isTest && /^\/testing(\/|$)/.test(rest))) return context.report({ node, messageId: 'deep', data: { name, module: other } });
      if (other && other === module) return context.report({ node, messageId: 'self' });
      const target = targetOf(path, name);
      // Tests may lean on the tools at the root, which are no library.
      const allowed =
        !target || !home || target.startsWith(home) || (isTest && target.startsWith('tools/')) || !/^(libs|apps|tools)\//.test(target);
      return allowed ? undefined : context.report({ node, messageId: 'leaves', data: { name } });
    });
  },
};
