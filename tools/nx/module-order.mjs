/**
 * The business modules from left to right. A module may import the door (`index.ts`) of one further left, never to the right.
 * The lint reads the order from here and nowhere else. A name may stand here before its folder exists.
 */
export const moduleOrder = [
  'kernel',
  'platform',
  'identity',
  'calendar',
  'notifications',
  'customers',
  'catalogue',
  'orders',
  'contracts',
  'messaging',
  'calls',
  'agenda',
  'knowledge',
  'surveys',
  'loyalty',
  'tickets',
  'care-schedule',
  'chat',
  'campaigns',
  'reports',
  'overview',
  // What api and worker compose alike: the list of all modules.
  'product',
  'demo-data',
];

const tag = (name) => `module:${name}`;

/** Constraints for `@nx/enforce-module-boundaries`: what may depend on what, by the tags in each project's package.json. */
export const depConstraints = [
  ...moduleOrder.map((name, place) => ({ sourceTag: tag(name), onlyDependOnLibsWithTags: moduleOrder.slice(0, place + 1).map(tag) })),
  // The contract is generated from the running api and read by clients: it knows no module, and no module reads it.
  { sourceTag: tag('contract'), onlyDependOnLibsWithTags: [tag('contract')] },
  { sourceTag: 'app:api', onlyDependOnLibsWithTags: [...moduleOrder.map(tag), tag('contract')] },
  { sourceTag: 'app:worker', onlyDependOnLibsWithTags: moduleOrder.map(tag) },
  { sourceTag: 'app:web', onlyDependOnLibsWithTags: [tag('contract')] },
];
