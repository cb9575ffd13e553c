import type { Migration } from '@tantam/platform';
import { ReportFigures1796200080000 } from './1796200080000-report-figures.js';
import { ReportRest1796200080001 } from './1796200080001-report-rest.js';
import { ReportGroups1796200080002 } from './1796200080002-report-groups.js';
import { ReportGroupCustomers1796200080003 } from './1796200080003-report-group-customers.js';
import { ReportPortfolios1796200080004 } from './1796200080004-report-portfolios.js';

export const reportsMigrations: readonly Migration[] = [ReportFigures1796200080000, ReportRest1796200080001, ReportGroups1796200080002, ReportGroupCustomers1796200080003, ReportPortfolios1796200080004];
