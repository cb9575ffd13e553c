export { ACCESS, Public, RequirePermission, SignedIn, type DeclaredAccess } from '@tantam/platform';
