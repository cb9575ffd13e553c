import type { Migration } from '@tantam/platform';
import { Identity1795300100000 } from './1795300100000-identity.js';

export const identityMigrations: readonly Migration[] = [Identity1795300100000];
