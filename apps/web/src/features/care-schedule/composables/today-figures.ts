import type { LocalDate } from '@/shared/formatting/dates.ts';
import type { WorklistFilters } from '../api.ts';

/** A figure of somebody's day, as `GET /today` tells it: what it counts, and the list with exactly these rows. */
export interface TodayFigure {
  key: string;
  title: string;
  urgency: string;
  count: number;
  isMore: boolean;
  outOf: number | null;
  list: { path: string; filters: Readonly<Record<string, string>> } | null;
}
export type TodayFigures = ReadonlyMap<string, TodayFigure>;

/** Everything that presses: what is due today and what is late; the list that stands there at first. */
export const allDue = 'all-due';

/** The filters of the list behind what is shown: those of its figure, or all that is due. */
export function filtersOfFigure(shown: string, figures: TodayFigures, today: LocalDate): WorklistFilters {
  const list = figures.get(shown === allDue ? 'care.due' : `care.${shown}`)?.list;
  return list?.path === '/care-plans' ? list.filters : { state: 'not_cared,in_care', forMe: true, dueTo: today };
}

/** The address of the care history with exactly the rows that a figure counts. */
export function historyOfFigure(figure: TodayFigure | undefined): string | undefined {
  const list = figure?.list;
  if (list?.path !== '/care-activities') return undefined;
  const { from, to, userId, counted, outbound, resultCategory } = list.filters;
  const query = {
    days: `${from ?? ''}..${to ?? ''}`,
    user: userId,
    counted: counted === 'true' ? 'yes' : undefined,
    outbound: outbound === 'true' ? 'yes' : undefined,
    category: resultCategory,
  };
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/care/history?${new URLSearchParams(given).toString()}`;
}
