import { onEachImport, placeOf, targetOf } from './places.mjs';

const allowedPackages = ['@tantam/kernel', 'decimal.js'];

/** A business rule is a plain function: it knows the kernel, its own folder, and no clock. */
export const pureDomain = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      impure: "A rule in domain/ may import only {{allowed}} and its own folder, not '{{name}}'.",
      clock: 'A rule takes the day or the moment as an argument: no new Date(), no random in domain/.',
    },
  },
  create(context) {
    const { path, module, layer, isTest } = placeOf(context.filename);
    if (!module || layer !== 'domain' || isTest) return {};
    const ownFolder = `libs/${module}/src/domain/`;
    const isPure = (name) => allowedPackages.includes(name) || targetOf(path, name)?.startsWith(ownFolder);
    const clock = (node) => context.report({ node, messageId: 'clock' });
    return {
      ...onEachImport((node, name) => {
        if (!isPure(name)) context.report({ node, messageId: 'impure', data: { name, allowed: allowedPackages.join(', ') } });
      }),
      'NewExpression[callee.name="Date"][arguments.length=0]': clock,
      'CallExpression[callee.name="Date"]': clock,
      'CallExpression[callee.object.name="Date"][callee.property.name="now"]': clock,
      'CallExpression[callee.object.name="performance"]': clock,
      'CallExpression[callee.object.name="Math"][callee.property.name="random"]': clock,
    };
  },
};
