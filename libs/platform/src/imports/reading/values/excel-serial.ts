import type { LocalDateTime } from '../reading.types.js';

const MS_PER_DAY = 86_400_000;
/** 1904 workbooks count from 1 January 1904: this many days later. */
const DAYS_1904 = 1462;
/** The day that Lotus 1-2-3 believed in, 29 February 1900, and Excel keeps. */
const FALSE_LEAP_DAY = 60;
/** Writers round serials to few digits; a time this close to a full second is that second. */
const SNAP_MS = 15;

/**
 * @param serial days since 1900 (Excel counts 1 January 1900 as 1, with a 29 February that never was) or 1904.
 * @returns wall clock without offset; null for the false leap day and numbers that are no date. A serial below 1 is a
 *   time of day on day 0, 31 December 1899.
 */
export function fromSerial(serial: number, is1904 = false): LocalDateTime | null {
  const since1900 = is1904 ? serial + DAYS_1904 : serial;
  if (!Number.isFinite(since1900) || since1900 < 0 || since1900 >= 2_958_466) return null;
  let ms = Math.round(since1900 * MS_PER_DAY);
  const overSecond = ms % 1000;
  if (overSecond <= SNAP_MS) ms -= overSecond;
  else if (overSecond >= 1000 - SNAP_MS) ms += 1000 - overSecond;
  const day = Math.floor(ms / MS_PER_DAY);
  if (day === FALSE_LEAP_DAY) return null;
  const shift = day < FALSE_LEAP_DAY ? 1 : 0;
  const date = new Date(Date.UTC(1899, 11, 30 + shift) + ms);
  return {
    y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate(),
    h: date.getUTCHours(), mi: date.getUTCMinutes(), s: date.getUTCSeconds(), ms: date.getUTCMilliseconds(),
    offsetMinutes: null,
    hasTime: ms % MS_PER_DAY !== 0,
  };
}
