import type { components } from '@tantam/contract';
import { http } from '@/shared/api/client.ts';

type Schemas = components['schemas'];
export type Holiday = Schemas['HolidayView'];
export type HolidayKind = Holiday['kind'];
export type HolidayInput = Omit<Holiday, 'id' | 'version'>;
export type CalendarDay = Schemas['CalendarDayView'];

export const listHolidays = async (): Promise<Holiday[]> => (await http.get<{ items: Holiday[] }>('/holidays')).items;
export const saveHoliday = (input: HolidayInput, existing?: Holiday): Promise<Holiday> =>
  existing ? http.patch(`/holidays/${existing.id}`, input, { ifMatch: existing.version }) : http.post('/holidays', input);
export const deleteHoliday = (id: string): Promise<void> => http.delete(`/holidays/${id}`);

export const calendarDays = async (from: string, to: string): Promise<CalendarDay[]> =>
  (await http.get<{ items: CalendarDay[] }>('/calendar-days', { query: { from, to } })).items;

export const workingWeekdays = async (): Promise<number[]> =>
  (await http.get<{ workingWeekdays: number[] }>('/working-week')).workingWeekdays;
export const saveWorkingWeekdays = (weekdays: number[]): Promise<unknown> => http.put('/working-week', { workingWeekdays: weekdays });
