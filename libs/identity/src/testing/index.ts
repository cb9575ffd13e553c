export * from './live-client.js';
export * from './test-app.js';
