import { Injectable } from '@nestjs/common';
import { addDays, localDate, malformed, type LocalDate } from '@tantam/kernel';
import type { SqlParameters } from '@tantam/identity';
import { BusinessTime, Database, decodeTypedCursor, encodeCursor } from '@tantam/platform';
import type { ListConditions } from './care-filters.sql.js';

/** The rows of a list: `select … from care_plans plan where …`. */
export interface Prepared {
  readonly parameters: SqlParameters;
  readonly select: string;
  /** The rows are few, and found without the order of days. */
  readonly isFew?: boolean;
  /** What costs more than all the rest, over the columns of `select` as `few`: tried last, and only as far as the page goes. */
  readonly lazily?: string;
}

/**
 * The rows of a worklist: of few plans, first their order is made, and then each is tried, as far as the page goes; of many that are passed
 * over, what the index tells comes first.
 *
 * @param columns of `plan`, with the id as `id`
 * @param lazily what costs more than all the rest, over the columns as `few`
 */
export function preparedFrom(columns: string, { where, few, walked }: ListConditions, parameters: SqlParameters, lazily?: string): Prepared {
  const parts = few ? { first: few.found, tried: few.tried } : walked;
  if (!parts) return { select: `select ${columns} from care_plans plan where ${where}`, parameters, isFew: false, ...(lazily === undefined ? {} : { lazily }) };
  const tried = `exists (select 1 from care_plans plan where plan.id = few.id and ${parts.tried} offset 0)`;
  return { select: `select ${columns} from care_plans plan where ${parts.first}`, parameters, isFew: few !== null, lazily: lazily === undefined ? tried : `${tried} and ${lazily}` };
}

/** Overdue for longer than this stands at the end. */
const LONG_OVERDUE_DAYS = 30;

export interface DueRow {
  readonly id: string;
  readonly sortDate: LocalDate;
  readonly orderCode: string;
}

/** Where a page of the default order starts: the "today" of its first page, the part of the list, and the last row. */
interface DueCursor {
  readonly today: LocalDate;
  readonly part: number;
  readonly after: readonly [date: string, code: string, id: string] | null;
}

interface Part {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly descending: boolean;
}

/** Today; 1–30 days overdue, latest first; coming, nearest first; longer overdue, latest first. */
function partsOf(today: LocalDate): readonly Part[] {
  const first = '0001-01-01' as LocalDate;
  const last = '9999-12-31' as LocalDate;
  const [longAgo, yesterday, tomorrow] = [addDays(today, -LONG_OVERDUE_DAYS), addDays(today, -1), addDays(today, 1)];
  return [
    { from: today, to: today, descending: false },
    { from: longAgo, to: yesterday, descending: true },
    { from: tomorrow, to: last, descending: false },
    { from: first, to: addDays(longAgo, -1), descending: true },
  ];
}

/**
 * Pages through plans in the default order of worklists. Each part is a range of the index on the day, read on its own
 * and only as far as the page needs; ties by order code, then id. The cursor carries its "today", so that a page read
 * after midnight goes on where the former ended.
 */
@Injectable()
export class DueOrder {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
  ) {}

  /** @param prepare the rows without order and limit; asked anew for each part, as each adds its own range */
  async page<Row extends DueRow>(limit: number, cursor: string | undefined, prepare: () => Promise<Prepared>): Promise<{ rows: Row[]; nextCursor: string | null }> {
    const start = cursor === undefined ? { today: await this.time.today(), part: 0, after: null } : readCursor(cursor);
    const first = await prepare();
    if (first.isFew) return this.allParts<Row>(limit, start, first);
    const parts = partsOf(start.today);
    const rows: { row: Row; part: number }[] = [];
    for (let part = start.part; part < parts.length && rows.length <= limit; part += 1) {
      const prepared = part === start.part ? first : await prepare();
      const found = await this.part<Row>(parts[part]!, part === start.part ? start.after : null, limit + 1 - rows.length, prepared);
      rows.push(...found.map((row) => ({ row, part })));
    }
    const kept = rows.slice(0, limit);
    const last = kept.at(-1);
    const nextCursor = rows.length > limit && last ? encodeCursor([start.today, last.part, last.row.sortDate, last.row.orderCode, last.row.id]) : null;
    return { rows: kept.map(({ row }) => row), nextCursor };
  }

  /** Of few rows, which are all looked at anyway, every part at once. */
  private async allParts<Row extends DueRow>(limit: number, start: DueCursor, { parameters, select, lazily }: Prepared): Promise<{ rows: Row[]; nextCursor: string | null }> {
    const today = `${parameters.add(start.today)}::date`;
    const part = `case when few."sortDate" = ${today} then 0 when few."sortDate" > ${today} then 2 when few."sortDate" >= ${today} - ${LONG_OVERDUE_DAYS} then 1 else 3 end`;
    const distance = `abs(few."sortDate" - ${today})`;
    const after = start.after?.map((value, index) => `${parameters.add(value)}::${['date', 'text', 'uuid'][index]}`);
    const cut = after ? `(${part}, ${distance}, few."orderCode", few.id) > (${parameters.add(start.part)}::int, abs(${after[0]} - ${today}), ${after[1]}, ${after[2]})` : 'true';
    // `offset 0`: first the order, then what is tried lazily, as far as the page goes; ordered by columns, or else it would be ordered again.
    const place = 'few.part, few.distance, few."orderCode", few.id';
    const rows = await this.database.rows<Row & { part: number }>(
      `select few.* from (select few.*, ${part} as part, ${distance} as distance from (${select}) few where ${cut} order by part, distance, few."orderCode", few.id offset 0) few
       where ${lazily ?? 'true'} order by ${place} limit ${limit + 1}`,
      parameters.values,
    );
    const kept = rows.slice(0, limit);
    const last = kept.at(-1);
    const nextCursor = rows.length > limit && last ? encodeCursor([start.today, last.part, last.sortDate, last.orderCode, last.id]) : null;
    return { rows: kept, nextCursor };
  }

  private part<Row extends DueRow>(part: Part, after: DueCursor['after'], limit: number, { select, parameters, lazily }: Prepared): Promise<Row[]> {
    const conditions = [`plan.sort_date between ${parameters.add(part.from)}::date and ${parameters.add(part.to)}::date`];
    if (after) {
      const [date, code, id] = after.map((value, index) => `${parameters.add(value)}::${['date', 'text', 'uuid'][index]}`);
      conditions.push(
        part.descending
          ? `(plan.sort_date < ${date} or (plan.sort_date = ${date} and (plan.order_code, plan.id) > (${code}, ${id})))`
          : `(plan.sort_date, plan.order_code, plan.id) > (${date}, ${code}, ${id})`,
      );
    }
    const orderBy = `plan.sort_date ${part.descending ? 'desc' : 'asc'}, plan.order_code, plan.id`;
    const rows = `${select} and ${conditions.join(' and ')} order by ${orderBy}`;
    // `offset 0` keeps the order of trying: the rows come out of the index one by one, and the page ends when it is full.
    const tried = lazily === undefined ? rows : `select few.* from (${rows} offset 0) few where ${lazily}`;
    return this.database.rows<Row>(`${tried} limit ${parameters.add(limit)}`, parameters.values);
  }
}

function readCursor(cursor: string): DueCursor {
  const [today, part, date, code, id] = decodeTypedCursor(cursor, ['date', 'int', 'date', 'text', 'uuid']);
  if (typeof today !== 'string' || typeof part !== 'number' || typeof date !== 'string' || typeof code !== 'string' || typeof id !== 'string') throw malformed('invalid-cursor');
  if (!Number.isInteger(part) || part < 0 || part > 3) throw malformed('invalid-cursor');
  return { today: localDate(today), part, after: [localDate(date), code, id] };
}
