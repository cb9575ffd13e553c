import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR, localDate, lunarDateOf, lunarMonthLength, solarDateOf, type LocalDate } from '@tantam/kernel';

/** The oldest year of birth that is looked for. */
const FIRST_YEAR = 1900;

/**
 * The days of birth whose yearly day by the solar calendar is this one. Who was born on 29 February celebrates on the 28th in years
 * without it.
 */
export function birthdaysCelebratedOn(day: LocalDate): LocalDate[] {
  const [year, monthDay] = [Number(day.slice(0, 4)), day.slice(5)];
  const years = Array.from({ length: Math.max(0, year - FIRST_YEAR) + 1 }, (_, index) => FIRST_YEAR + index);
  const same = years.filter((each) => monthDay !== '02-29' || isLeapYear(each)).map((each) => localDate(`${each}-${monthDay}`));
  const leapDays = monthDay === '02-28' && !isLeapYear(year) ? years.filter(isLeapYear).map((each) => localDate(`${each}-02-29`)) : [];
  return [...same, ...leapDays];
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * The (solar) days of birth whose yearly day by the lunar calendar is this one. Who was born in a leap month celebrates in the month
 * whose number it bears, so once a year, in years with that leap month too: nothing is celebrated in leap months. Who was born on a 30th
 * celebrates on the 29th where the month has none.
 */
export function lunarBirthdaysCelebratedOn(day: LocalDate): LocalDate[] {
  const solarYear = Number(day.slice(0, 4));
  if (solarYear <= FIRST_LUNAR_YEAR || solarYear > LAST_LUNAR_YEAR) return [];
  const lunar = lunarDateOf(day);
  if (lunar.isLeapMonth) return [];
  const days = lunar.day === 29 && lunarMonthLength(lunar.year, lunar.month) === 29 ? [29, 30] : [lunar.day];
  const found: LocalDate[] = [];
  for (let year = FIRST_YEAR - 1; year <= lunar.year; year += 1) {
    for (const each of days) {
      for (const isLeapMonth of [false, true]) {
        const born = solarDateOf({ year, month: lunar.month, day: each, isLeapMonth });
        if (born !== null && born <= day) found.push(born);
      }
    }
  }
  return found;
}

/** The days of which this one is a yearly return: first purchases of one year ago and more. */
export function anniversariesOn(day: LocalDate, years = 60): LocalDate[] {
  const year = Number(day.slice(0, 4));
  return birthdaysCelebratedOn(day).filter((each) => Number(each.slice(0, 4)) < year && Number(each.slice(0, 4)) >= year - years);
}
