export * from './calendar.module.js';
export * from './calendar.permissions.js';
export { feastOn, feastsBetween, solarDay, type Holiday } from './domain/holiday.js';
export { WorkCalendar, type DayOff } from './domain/work-calendar.js';
export { calendarMigrations } from './migrations/index.js';
export { HolidayQueries } from './queries/holidays.query.js';
export { WorkingDays } from './queries/working-days.js';
