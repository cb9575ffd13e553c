import type { Migration } from '@tantam/platform';
import { Holidays1796200070020 } from './1796200070020-holidays.js';
import { ShippedHolidayNames1796200070023 } from './1796200070023-shipped-holiday-names.js';

export const calendarMigrations: readonly Migration[] = [Holidays1796200070020, ShippedHolidayNames1796200070023];
