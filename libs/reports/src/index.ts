export * from './reports.module.js';
export * from './reports.permissions.js';
export { reportsMigrations } from './migrations/index.js';
export { CountFigures } from './use-cases/count-figures.js';
