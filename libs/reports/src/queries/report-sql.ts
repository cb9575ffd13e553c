import type { SqlParameters } from '@tantam/identity';
import type { SalesFilters } from './report-filters.js';

/** Conditions that a day lies in the period asked for, both ends included. */
export function inPeriod({ from, to }: Pick<SalesFilters, 'from' | 'to'>, column: string, parameters: SqlParameters): string[] {
  return [...(from ? [`${column} >= ${parameters.add(from)}::date`] : []), ...(to ? [`${column} <= ${parameters.add(to)}::date`] : [])];
}
