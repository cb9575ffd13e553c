import type { Migration } from '@tantam/platform';
import { Orders1795300400000 } from './1795300400000-orders.js';

export const ordersMigrations: readonly Migration[] = [Orders1795300400000];
