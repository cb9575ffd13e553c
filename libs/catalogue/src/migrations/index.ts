import type { Migration } from '@tantam/platform';
import { Catalogue1795300300000 } from './1795300300000-catalogue.js';

export const catalogueMigrations: readonly Migration[] = [Catalogue1795300300000];
