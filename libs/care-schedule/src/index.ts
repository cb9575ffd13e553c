export * from './care-schedule.module.js';
export * from './care-schedule.permissions.js';
export { careScheduleMigrations } from './migrations/index.js';
