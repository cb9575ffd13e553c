import type { Migration } from '@tantam/platform';
import { Holidays1796200070020 } from './1796200070020-holidays.js';

export const calendarMigrations: readonly Migration[] = [Holidays1796200070020];
