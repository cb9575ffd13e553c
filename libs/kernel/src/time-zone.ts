import { isDomainError, rule } from './domain-error.js';
import { epochDayOf, localDateOfEpochDay, type LocalDate } from './local-date.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Days of offsets remembered per zone; 30,000 days are 82 years and well under 2 MB. */
const REMEMBERED_DAYS = 30_000;

/** Milliseconds that a zone's wall clock is ahead of UTC at an instant given in epoch milliseconds. */
type OffsetAt = (epochMs: number) => number;

const offsetsByZone = new Map<string, OffsetAt>();

/** Zones that have not moved since: import and recompute of hundreds of thousands of rows skip the calendar tables. */
const FIXED_SINCE: Readonly<Record<string, { offsetMs: number; sinceMs: number }>> = {
  'Asia/Ho_Chi_Minh': { offsetMs: 7 * HOUR_MS, sinceMs: Date.UTC(1976, 0, 1) },
  'Asia/Saigon': { offsetMs: 7 * HOUR_MS, sinceMs: Date.UTC(1976, 0, 1) },
  'Asia/Bangkok': { offsetMs: 7 * HOUR_MS, sinceMs: Date.UTC(1976, 0, 1) },
  UTC: { offsetMs: 0, sinceMs: Number.NEGATIVE_INFINITY },
};

function formatterOf(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-gregory', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    if (error instanceof RangeError) throw rule('unknown-time-zone', { zone });
    throw error;
  }
}

/** Asks the runtime's zone tables; exact at any instant, some microseconds per call. */
function tableOffsets(zone: string): OffsetAt {
  const formatter = formatterOf(zone);
  return (epochMs) => {
    const wholeSecondMs = Math.floor(epochMs / 1000) * 1000;
    const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
    for (const part of formatter.formatToParts(wholeSecondMs)) parts[part.type] = part.value;
    const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
    wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
    return wall.getTime() - wholeSecondMs;
  };
}

/** Remembers the offset of every UTC day at whose two ends it is the same; no zone has gone there and back within one. */
function rememberedOffsets(exact: OffsetAt): OffsetAt {
  const byDay = new Map<number, number | null>();
  const offsetOfDay = (day: number): number | null => {
    const known = byDay.get(day);
    if (known !== undefined) return known;
    const atStart = exact(day * DAY_MS);
    const offset = atStart === exact((day + 1) * DAY_MS) ? atStart : null;
    if (byDay.size >= REMEMBERED_DAYS) byDay.clear();
    byDay.set(day, offset);
    return offset;
  };
  return (epochMs) => offsetOfDay(Math.floor(epochMs / DAY_MS)) ?? exact(epochMs);
}

function offsetsOf(zone: string): OffsetAt {
  const known = offsetsByZone.get(zone);
  if (known) return known;
  const remembered = rememberedOffsets(tableOffsets(zone));
  const fixed = Object.hasOwn(FIXED_SINCE, zone) ? FIXED_SINCE[zone] : undefined;
  const offsets: OffsetAt = fixed ? (epochMs) => (epochMs >= fixed.sinceMs ? fixed.offsetMs : remembered(epochMs)) : remembered;
  offsetsByZone.set(zone, offsets);
  return offsets;
}

/** Whether the runtime knows the IANA zone, e.g. 'Asia/Ho_Chi_Minh'. */
export function isTimeZone(zone: string): boolean {
  try {
    formatterOf(zone);
    return true;
  } catch (error) {
    if (isDomainError(error, 'unknown-time-zone')) return false;
    throw error;
  }
}

/**
 * The calendar day that an instant falls on in an IANA zone.
 *
 * @throws DomainError rule 'unknown-time-zone'; 'date-out-of-range' for an invalid Date or a day outside 0001 … 9999.
 */
export function localDateIn(instant: Date, zone: string): LocalDate {
  const epochMs = validMs(instant);
  return localDateOfEpochDay(Math.floor((epochMs + offsetsOf(zone)(epochMs)) / DAY_MS));
}

function validMs(instant: Date): number {
  const epochMs = instant.getTime();
  if (Number.isNaN(epochMs)) throw rule('date-out-of-range');
  return epochMs;
}

/** A reading of the wall clock; what is left out is zero. */
export interface LocalDateTimeParts {
  readonly date: LocalDate;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
}

/**
 * The wall clock's reading in an IANA zone at an instant; the inverse of `instantIn` outside clock changes.
 *
 * @throws as `localDateIn`.
 */
export function localDateTimeIn(instant: Date, zone: string): Required<LocalDateTimeParts> {
  const epochMs = validMs(instant);
  const wallMs = epochMs + offsetsOf(zone)(epochMs);
  const day = Math.floor(wallMs / DAY_MS);
  const ofDay = wallMs - day * DAY_MS;
  return {
    date: localDateOfEpochDay(day),
    hour: Math.floor(ofDay / HOUR_MS),
    minute: Math.floor(ofDay / 60_000) % 60,
    second: Math.floor(ofDay / 1000) % 60,
    millisecond: ofDay % 1000,
  };
}

/** The instants at which the wall clock reads `wallMs`, if any, with the offsets around the reading. */
function readings(wallMs: number, offsetAt: OffsetAt): { first: number | null; before: number; after: number } {
  const before = offsetAt(wallMs - DAY_MS);
  const after = offsetAt(wallMs + DAY_MS);
  const [early, late] = [wallMs - Math.max(before, after), wallMs - Math.min(before, after)];
  const first = [early, late].find((candidate) => candidate + offsetAt(candidate) === wallMs);
  return { first: first ?? null, before, after };
}

/**
 * The instant at which the zone's wall clock shows these parts. A reading that occurs twice (clocks set back)
 * is its first occurrence; one that is skipped (clocks set forward) moves later by the length of the gap.
 *
 * @throws DomainError rule 'unknown-time-zone'; 'invalid-time' unless hour is 0–23, minute and second 0–59,
 *   millisecond 0–999, all whole.
 */
export function instantIn(parts: LocalDateTimeParts, zone: string): Date {
  const { date, hour = 0, minute = 0, second = 0, millisecond = 0 } = parts;
  requireWithin(hour, 23);
  requireWithin(minute, 59);
  requireWithin(second, 59);
  requireWithin(millisecond, 999);
  const wallMs = epochDayOf(date) * DAY_MS + hour * HOUR_MS + minute * 60_000 + second * 1000 + millisecond;
  const { first, before } = readings(wallMs, offsetsOf(zone));
  return new Date(first ?? wallMs - before);
}

function requireWithin(value: number, largest: number): void {
  if (!Number.isInteger(value) || value < 0 || value > largest) throw rule('invalid-time');
}

/**
 * The first instant of a calendar day in an IANA zone, also where clocks are set forward at or over midnight. Of
 * a day that a zone skipped altogether (Samoa, 2011-12-30) it is the start of the next one.
 *
 * @throws DomainError rule 'unknown-time-zone'.
 */
export function startOfDayIn(date: LocalDate, zone: string): Date {
  const wallMs = epochDayOf(date) * DAY_MS;
  const offsetAt = offsetsOf(zone);
  const { first, before, after } = readings(wallMs, offsetAt);
  if (first !== null) return new Date(first);
  // Midnight was skipped: find by halving when the clock changed, which is when the day began.
  let [earlier, later] = [wallMs - after, wallMs - before];
  while (later - earlier > 1) {
    const middle = Math.floor((earlier + later) / 2);
    if (middle + offsetAt(middle) < wallMs) earlier = middle;
    else later = middle;
  }
  return new Date(later);
}
