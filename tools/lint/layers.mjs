import { layerOf, onEachImport, placeOf, targetOf } from './places.mjs';

/**
 * Inside a module: http → use-cases → domain; http → queries; use-cases → persistence, events. Only what is forbidden is listed.
 * `platform` and `kernel` are the technical floor and have no such layers.
 */
const forbidden = {
  http: ['persistence', 'migrations'],
  'use-cases': ['http', 'migrations'],
  queries: ['http', 'use-cases'],
  persistence: ['http', 'use-cases', 'queries'],
  events: ['http', 'use-cases', 'queries', 'persistence'],
  migrations: ['http', 'use-cases', 'queries', 'persistence'],
};
const withoutLayers = ['kernel', 'platform', 'contract'];

/**
 * What a file may not import: by its folder; http belongs to the module file and its parts alone, and nothing at run time leans on
 * test factories. The door may pass on the shape of a filter, for a module on the right that takes the same.
 */
function forbiddenFor(path, layer, name) {
  const isShape = path.endsWith('/src/index.ts') && /\.(dto|body)\.js$/.test(name);
  const http = layer === 'http' || /\.(module|parts)\.ts$/.test(path) || isShape ? [] : ['http'];
  return [...http, ...(forbidden[layer] ?? []), 'testing'];
}

export const layers = {
  meta: { type: 'problem', schema: [], messages: { wrong: "'{{from}}' must not import '{{to}}'." } },
  create(context) {
    const { path, module, layer, isTest } = placeOf(context.filename);
    if (!module || isTest || withoutLayers.includes(module)) return {};
    return onEachImport((node, name) => {
      const banned = forbiddenFor(path, layer, name);
      const target = layerOf(targetOf(path, name), module);
      if (target && banned.includes(target)) context.report({ node, messageId: 'wrong', data: { from: layer || 'src', to: target } });
    });
  },
};
