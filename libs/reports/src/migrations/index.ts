import type { Migration } from '@tantam/platform';
import { ReportFigures1796200080000 } from './1796200080000-report-figures.js';

export const reportsMigrations: readonly Migration[] = [ReportFigures1796200080000];
