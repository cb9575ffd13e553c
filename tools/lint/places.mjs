/**
 * Where a file stands in the work tree, read from its path alone.
 * `layer` is the first folder below a library's `src`, '' for files directly in it.
 */
import { dirname, posix, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const workspaceRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** @returns {{ path: string, module?: string, layer?: string, isTest: boolean }} `path` is relative to the workspace, with slashes. */
export function placeOf(filename) {
  const path = relative(workspaceRoot, filename).replaceAll('\\', '/');
  const [, module, inside] = /^libs\/([^/]+)\/src\/(.+)$/.exec(path) ?? [];
  const layer = inside?.includes('/') ? inside.slice(0, inside.indexOf('/')) : module && '';
  return { path, module, layer, isTest: /\.spec\.ts$/.test(path) || layer === 'testing' || /^apps\/(api\/test|web\/(e2e|playwright\.config))/.test(path) };
}

/** The workspace path that a relative import means, or undefined for a package. */
export function targetOf(fromPath, specifier) {
  return specifier.startsWith('.') ? posix.join(posix.dirname(fromPath), specifier) : undefined;
}

/** ESLint visitors that call `visit(node, specifier)` for each static import, re-export and dynamic import of a literal. */
export function onEachImport(visit) {
  const check = ({ source }) => typeof source?.value === 'string' && visit(source, source.value);
  return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
}

/** The layer of the module that a workspace path points into, or undefined when it points elsewhere. */
export function layerOf(target, module) {
  const prefix = `libs/${module}/src/`;
  const inside = target?.startsWith(prefix) ? target.slice(prefix.length) : '';
  return inside.includes('/') ? inside.slice(0, inside.indexOf('/')) : undefined;
}
