import type { Migration } from '../database/data-source.js';
import { Platform1795300000000 } from './1795300000000-platform.js';

export const platformMigrations: readonly Migration[] = [Platform1795300000000];
