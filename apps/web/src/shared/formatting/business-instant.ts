import { dayOf, formatTime, type LocalDate } from './dates.ts';

/**
 * The instant at which the clocks of the business show `time` (`HH:MM`) on `day`. In an hour that is skipped in spring
 * it is the hour after; in one that comes twice, the later.
 */
export function businessInstant(day: LocalDate, time: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const shownAs = (at: number): number => Date.parse(`${dayOf(new Date(at))}T${formatTime(new Date(at))}:00Z`);
  const first = wanted - (shownAs(wanted) - wanted);
  const second = wanted - (shownAs(first) - first);
  const exact = [first, second].find((at) => shownAs(at) === wanted);
  return new Date(exact ?? Math.max(first, second)).toISOString();
}
