import { onEachImport, placeOf, targetOf } from './places.mjs';

const featureOf = (path) => /^apps\/web\/src\/features\/([^/]+)/.exec(path ?? '')?.[1];

/** In the SPA a feature never imports another, and shared/ knows no feature: they meet in shared/slots. */
export const featuresApart = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { apart: "'{{from}}' must not import the feature '{{to}}': let them meet in shared/slots." },
  },
  create(context) {
    const { path } = placeOf(context.filename);
    const feature = featureOf(path);
    const isShared = path.startsWith('apps/web/src/shared/');
    if (!feature && !isShared) return {};
    return onEachImport((node, name) => {
      const other = featureOf(targetOf(path, name.replace(/\?.*$/, '')) ?? name.replace(/^@\//, 'apps/web/src/'));
      if (other && other !== feature) context.report({ node, messageId: 'apart', data: { from: feature ?? 'shared', to: other } });
    });
  },
};
