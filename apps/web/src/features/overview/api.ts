import { http } from '@/shared/api/client.ts';

/** One figure of a day; the list has exactly the rows that it counts. */
export interface TodayFigure {
  key: string;
  title: string;
  urgency: 'now' | 'late' | 'coming' | 'done';
  count: number;
  isMore: boolean;
  /** What it is held against: the cares of a day, the contacts of which some were reached. */
  outOf: number | null;
  list: { path: string; filters: Readonly<Record<string, string>> } | null;
}

export interface Today {
  date: string;
  own: TodayFigure[];
  team: TodayFigure[] | null;
}

export function today(signal?: AbortSignal): Promise<Today> {
  return http.get('/today', { signal });
}
