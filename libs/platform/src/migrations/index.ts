import type { Migration } from '../database/data-source.js';
import { Platform1795300000000 } from './1795300000000-platform.js';
import { Imports1795300050000 } from './1795300050000-imports.js';
import { Outbox1796000010000 } from './1796000010000-outbox.js';
import { Live1796000030000 } from './1796000030000-live.js';
import { ScheduleOccurrences1796000020000 } from './1796000020000-schedule-occurrences.js';
import { Audit1796000040000 } from './1796000040000-audit.js';
import { BulkJobs1796200010010 } from './1796200010010-bulk-jobs.js';
import { SealedAnswers1796000040001 } from './1796000040001-sealed-answers.js';
import { ImportAttempts1796200010020 } from './1796200010020-import-attempts.js';
import { Exports1796200010030 } from './1796200010030-exports.js';

export const platformMigrations: readonly Migration[] = [Platform1795300000000, Imports1795300050000, Outbox1796000010000, ScheduleOccurrences1796000020000, Live1796000030000, Audit1796000040000, SealedAnswers1796000040001, BulkJobs1796200010010, ImportAttempts1796200010020, Exports1796200010030];
