export { BUSINESS_DAY_STARTED, type BusinessDayStarted } from './business-day.js';
export { inBatches } from './forget-expired.js';
export type { JobHandler, JobOptions, JobPolicy } from './job-kind.js';
export { JobQueue } from './job-queue.js';
export { JobSweeper } from './job-sweeper.js';
export { Schedules, type Occurrence, type ScheduleHandler, type ScheduleOptions } from './schedules.js';
