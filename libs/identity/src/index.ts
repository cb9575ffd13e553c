export * from './access/actor.js';
export * from './access/declared-access.js';
export * from './access/permissions.js';
export * from './access/visibility.js';
