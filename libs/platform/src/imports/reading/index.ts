export * from './reading.types.js';
