export * from './product.js';
export * from './registrations.js';
