export { contractOf as createContract } from '@tantam/platform';
