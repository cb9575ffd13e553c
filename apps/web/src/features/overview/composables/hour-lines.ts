/** Between these hours the chart stands at least; work before or after widens it. */
const firstHour = 7;
const lastHour = 19;

export interface HourLines {
  from: number;
  to: number;
  /** By the end of each hour, from `from`; of today only up to now. */
  day: { hour: number; sum: number }[];
  weekBefore: { hour: number; sum: number }[];
  most: number;
}

/** A round number that is not less, so that the grid has steps people read: 1, 2, 5 times a power of ten. */
export function roundUp(number: number): number {
  if (number <= 5) return 5;
  const power = 10 ** Math.floor(Math.log10(number));
  return [1, 2, 2.5, 5, 10].map((step) => step * power).find((round) => round >= number) ?? number;
}

/** Two cumulative lines over the hours of a day; `until` is now in hours (9.5 at half past nine), undefined once the day is over. */
export function hourLines(day: readonly number[], weekBefore: readonly number[], until: number | undefined): HourLines {
  const busy = [...day.keys()].filter((hour) => (day[hour] ?? 0) + (weekBefore[hour] ?? 0) > 0);
  const from = Math.min(firstHour, ...busy);
  const to = Math.max(lastHour, ...busy.map((hour) => hour + 1));
  const line = (counts: readonly number[], last: number): { hour: number; sum: number }[] => {
    let sum = 0;
    const points = [{ hour: from, sum: 0 }];
    for (let hour = from; hour < Math.min(to, last); hour += 1) points.push({ hour: Math.min(hour + 1, last), sum: (sum += counts[hour] ?? 0) });
    return points;
  };
  const lines = { day: line(day, until ?? to), weekBefore: line(weekBefore, to) };
  return { from, to, ...lines, most: roundUp(Math.max(lines.day.at(-1)?.sum ?? 0, lines.weekBefore.at(-1)?.sum ?? 0)) };
}
