import { Module } from '@nestjs/common';
import './calendar.problems.js';
import { CalendarController } from './http/calendar.controller.js';
import { HolidaysController } from './http/holidays.controller.js';
import { Holidays } from './persistence/holidays.js';
import { CalendarDays } from './queries/calendar-days.js';
import { HolidayNames } from './queries/holiday-names.js';
import { HolidayQueries } from './queries/holidays.query.js';
import { WorkingDays } from './queries/working-days.js';
import { ChangeCalendar } from './use-cases/change-calendar.js';

/** Which days the business works: holidays by the solar and the lunar calendar, swaps, and the days of the week. */
@Module({
  controllers: [HolidaysController, CalendarController],
  providers: [Holidays, HolidayQueries, HolidayNames, CalendarDays, ChangeCalendar, WorkingDays],
  exports: [WorkingDays, HolidayQueries],
})
export class CalendarModule {}
