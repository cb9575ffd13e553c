import type { Migration } from '@tantam/platform';
import { Customers1795300200000 } from './1795300200000-customers.js';

export const customersMigrations: readonly Migration[] = [Customers1795300200000];
