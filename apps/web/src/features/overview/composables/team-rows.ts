import type { TeamPerson, TodayFigure } from '../api.ts';

/** One agent's line in the team's table. `undefined`: not known of that day. */
export interface TeamRow {
  person: TeamPerson;
  dueToday: number | undefined;
  late: number | undefined;
  longOverdue: number | undefined;
  attempts: number | undefined;
  done: number;
  recorded: number;
  capacity: number | null;
  reached: number;
  outbound: number;
}
export type TeamNumber = 'name' | 'dueToday' | 'late' | 'longOverdue' | 'attempts' | 'done' | 'reachRate';

export const figureOf = (figures: readonly TodayFigure[], key: string): TodayFigure | undefined =>
  figures.find((figure) => figure.key === `care.${key}`);

export function teamRow(person: TeamPerson): TeamRow {
  const count = (key: string): number | undefined => figureOf(person.figures, key)?.count;
  return {
    person,
    dueToday: count('due-today'),
    late: count('overdue'),
    longOverdue: count('long-overdue'),
    attempts: count('attempts-due'),
    done: count('counted-today') ?? 0,
    recorded: count('done-today') ?? 0,
    capacity: figureOf(person.figures, 'counted-today')?.outOf ?? null,
    reached: count('reached-today') ?? 0,
    outbound: figureOf(person.figures, 'reached-today')?.outOf ?? 0,
  };
}

/** More falls due on the day than he does in one; he is there himself. */
export const isTooMuch = ({ person, dueToday, capacity }: TeamRow): boolean => person.absence === null && capacity !== null && (dueToday ?? 0) > capacity;

function valueOf(row: TeamRow, by: TeamNumber): number | string {
  if (by === 'name') return row.person.fullName;
  if (by === 'reachRate') return row.outbound > 0 ? row.reached / row.outbound : -1;
  return row[by] ?? -1;
}

/** Ordered by a number, largest first, or by name; ties by name. `-` in front turns it round. */
export function sortedRows(rows: readonly TeamRow[], sort: string): TeamRow[] {
  const by = sort.replace(/^-/, '') as TeamNumber;
  const direction = sort.startsWith('-') ? -1 : 1;
  const byName = (a: TeamRow, b: TeamRow): number => a.person.fullName.localeCompare(b.person.fullName, 'vi');
  return [...rows].sort((a, b) => {
    const [x, y] = [valueOf(a, by), valueOf(b, by)];
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : byName(a, b);
    return direction * order || byName(a, b);
  });
}
