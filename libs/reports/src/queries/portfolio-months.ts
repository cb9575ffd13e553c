import type { SqlParameters } from '@tantam/identity';
import type { LocalDate } from '@tantam/kernel';
import { splitMonths, type SplitPeriod } from '../domain/period.js';
import type { SalesFilters } from './report-filters.js';
import { inPeriod } from './report-sql.js';
import type { Grain } from './sales-by-period.query.js';

const BUYERS = { month: 'month_buyers', quarter: 'quarter_buyers', year: 'year_buyers' } as const;
const LENGTHS = { month: 1, quarter: 3, year: 12 } as const;
type KeptGrain = keyof typeof BUYERS;

/** Ends of a period that has none; the last day is that of a month, so that nothing is left over. */
const FIRST_DAY = '0001-01-01' as LocalDate;
const LAST_DAY = '9998-12-31' as LocalDate;

/**
 * Which months kept of portfolios answer this, and which days are left over; null: none does. They are of all branches, and tell who bought for the first
 * time in a whole month, quarter or year: a period must begin with one.
 */
export function monthsOfPortfolios(grain: Grain, { from = FIRST_DAY, to = LAST_DAY, branchId }: SalesFilters): SplitPeriod | null {
  if (branchId || !isKept(grain)) return null;
  const isStart = from.endsWith('-01') && (Number(from.slice(5, 7)) - 1) % LENGTHS[grain] === 0;
  const split = isStart ? splitMonths({ from, to }) : null;
  return split?.months ? split : null;
}

/** @param startsOn of the period in which `k.month` lies, as SQL @param portfolios a select of ids */
export function keptPortfolioMonths(grain: Grain, startsOn: string, { from, to, currency }: SalesFilters, parameters: SqlParameters, portfolios: string): string {
  const buyers = isKept(grain) ? BUYERS[grain] : BUYERS.month;
  const conditions = [`k.portfolio_id = any(array(${portfolios}))`, `k.currency = ${parameters.add(currency)}`, ...inPeriod({ from, to }, 'k.month', parameters)];
  return `
    select ${startsOn} as starts_on, sum(k.order_count) as "orderCount", sum(k.spend_minor) as revenue, sum(k.return_count) as "returnCount", sum(k.returned_minor) as returned,
      0 as "walkInOrderCount", 0 as "walkInRevenue", sum(k.${buyers}) as customers
    from report_portfolio_months k where ${conditions.join(' and ')} group by 1`;
}

function isKept(grain: Grain): grain is KeptGrain {
  return grain in BUYERS;
}
