export { allPermissions, definePermissions, type Permission } from '@tantam/platform';
