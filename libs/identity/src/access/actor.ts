// The technical side of access lies in the platform, which has routes of its own; identity fills it with people.
export { can, CurrentActor, SCOPES, type Actor, type Scope } from '@tantam/platform';
