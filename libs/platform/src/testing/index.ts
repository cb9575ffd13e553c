export * from './redis.js';
export * from './test-clock.js';
export * from './test-database.js';
export * from './until.js';
