import { cleanLine, localDate, rule, type LocalDate } from '@tantam/kernel';
import type { HolidayKind, HolidayRule } from './holiday.js';
import { keptName, type KeptName } from './shipped-names.js';

export interface HolidayInput {
  readonly kind?: HolidayKind;
  readonly name?: string;
  readonly month?: number | null;
  readonly day?: number | null;
  readonly date?: string | null;
  readonly startOffsetDays?: number;
  readonly days?: number;
  readonly isDayOff?: boolean;
  readonly active?: boolean;
}

export interface StatedHoliday extends HolidayRule {
  readonly name: string;
  readonly active: boolean;
}

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * A holiday as it is kept: yearly ones have month and day and no date, the others a date alone.
 *
 * @throws DomainError rule `holiday-day-missing` without what its kind asks for, `holiday-day-unknown` for a day that no year has
 */
export function stateHoliday(input: HolidayInput, former: (StatedHoliday & KeptName) | null): StatedHoliday {
  const kind = input.kind ?? former?.kind ?? 'solar';
  const isYearly = kind === 'solar' || kind === 'lunar';
  const pick = <Key extends keyof StatedHoliday>(key: Key, given: StatedHoliday[Key] | undefined, otherwise: StatedHoliday[Key]): StatedHoliday[Key] =>
    given === undefined ? (former?.[key] ?? otherwise) : given;
  const [month, day] = [pick('month', input.month, null), pick('day', input.day, null)];
  const date = pick('date', input.date === undefined || input.date === null ? (input.date as null | undefined) : localDate(input.date), null);
  if (isYearly ? month === null || day === null : date === null) throw rule('holiday-day-missing', { kind });
  if (isYearly) requireDay(kind, month ?? 0, day ?? 0);
  return {
    kind,
    name: keptName(cleanLine(input.name ?? former?.name ?? ''), former),
    month: isYearly ? month : null,
    day: isYearly ? day : null,
    date: isYearly ? null : (date as LocalDate),
    startOffsetDays: isYearly ? pick('startOffsetDays', input.startOffsetDays, 0) : 0,
    days: pick('days', input.days, 1),
    isDayOff: kind === 'working_day' ? false : kind === 'single' ? true : pick('isDayOff', input.isDayOff, true),
    active: pick('active', input.active, true),
  };
}

function requireDay(kind: HolidayKind, month: number, day: number): void {
  const last = kind === 'lunar' ? 30 : (LONGEST_MONTHS[month - 1] ?? 0);
  if (month < 1 || month > 12 || day < 1 || day > last) throw rule('holiday-day-unknown', { month, day });
}
