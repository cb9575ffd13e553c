export * from './redis.js';
export * from './contract-check.js';
export * from './test-clock.js';
export * from './test-config.js';
export * from './test-database.js';
export * from './until.js';
