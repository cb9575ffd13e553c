/** Types of the API, made from `openapi.json`. */
export type { components, operations, paths } from './generated/api.js';
