import type { Migration } from '@tantam/platform';
import { CareSchedule1795300500000 } from './1795300500000-care-schedule.js';

export const careScheduleMigrations: readonly Migration[] = [CareSchedule1795300500000];
