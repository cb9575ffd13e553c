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

export interface TeamPerson {
  userId: string;
  fullName: string;
  departmentId: string | null;
  /** Away on that day; without a stand-in nobody who is there does his work. */
  absence: { until: string; standIn: { id: string; fullName: string } | null } | null;
  figures: TodayFigure[];
}

export interface TeamDecision {
  key: string;
  text: string;
  urgency: 'now' | 'late';
  count: number;
  isMore: boolean;
  userId: string | null;
  list: TodayFigure['list'];
}

export interface TeamDay {
  date: string;
  isToday: boolean;
  people: TeamPerson[];
  total: TodayFigure[];
  hourly: { key: string; title: string; day: number[]; weekBefore: number[] }[];
  decisions: TeamDecision[];
}

export function teamDay(asked: { departmentId?: string; date?: string }, signal?: AbortSignal): Promise<TeamDay> {
  return http.get('/today/team', { query: asked, signal });
}

/** A day that is over; what was due is not known of days that nobody wrote down at their midnight. */
export interface DaySummary {
  day: string;
  people: number;
  due: number | null;
  late: number | null;
  done: number;
  counted: number;
  outbound: number;
  reached: number;
}

export async function daySummaries(
  asked: { from?: string; to?: string; userId?: string; departmentId?: string },
  signal?: AbortSignal,
): Promise<DaySummary[]> {
  return (await http.get<{ items: DaySummary[] }>('/today/summaries', { query: asked, signal })).items;
}

export interface Department {
  id: string;
  name: string;
}

export async function departments(signal?: AbortSignal): Promise<Department[]> {
  return (await http.get<{ items: Department[] }>('/departments', { signal })).items;
}
