import type { Cell, DateEvidence, DateOrder } from '../reading.types.js';
import { readDateNumbers } from './date-text.js';
import { plainText } from './plain-text.js';
import { readTime, splitDateAndTime } from './time-text.js';

/** In a column of both orders the rare one is taken for slips below this share; else the user is asked. */
const SLIP_SHARE = 0.02;
const PLAIN_DAY = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d\d)(?: \d{1,2}:\d\d(?::\d\d)?)?$/;

/** Gathers what a column's values say about the order of day and month. Give it every value of the file. */
export class DateColumnEvidence {
  private readonly counts = { onlyDmy: 0, onlyMdy: 0, both: 0, same: 0, yearFirst: 0, iso: 0, named: 0, serials: 0, unreadable: 0 };
  private readonly openSamples = new Set<string>();

  /** @param times how often the same value comes in a row. */
  add(cell: Cell, times = 1): void {
    if (cell === null) return;
    if (typeof cell === 'object' && cell.kind === 'date') this.counts.serials += times;
    else if (typeof cell === 'string') this.addText(cell, times);
    else this.counts.unreadable += times;
  }

  /** Cells that are dates so far. */
  get dates(): number {
    const { onlyDmy, onlyMdy, both, same, yearFirst, named, serials } = this.counts;
    return onlyDmy + onlyMdy + both + same + yearFirst + named + serials;
  }

  /** Values that fit both orders with different results. */
  get samples(): readonly string[] {
    return [...this.openSamples];
  }

  decide(): DateEvidence {
    const { onlyDmy, onlyMdy, both, same, yearFirst, serials, unreadable } = this.counts;
    return { verdict: this.verdict(), onlyDmy, onlyMdy, both: both + same, yearFirst, serials, unreadable };
  }

  /** The order to read with; null: the user must say (`mustAsk`) or no value needs it. */
  order(): DateOrder | null {
    const verdict = this.verdict();
    if (verdict === 'dmy' || verdict === 'mdy' || verdict === 'ymd') return verdict;
    if (verdict === 'iso') return 'ymd';
    if (verdict !== 'mixed') return null;
    const { onlyDmy, onlyMdy } = this.counts;
    const slips = (onlyDmy + onlyMdy) * SLIP_SHARE;
    if (onlyMdy <= slips) return 'dmy';
    return onlyDmy <= slips ? 'mdy' : null;
  }

  get mustAsk(): boolean {
    return this.counts.both > 0 && this.order() === null;
  }

  private verdict(): DateEvidence['verdict'] {
    const { onlyDmy, onlyMdy, both, same, yearFirst, iso, serials } = this.counts;
    if (onlyDmy > 0 && onlyMdy > 0) return 'mixed';
    if (onlyDmy > 0) return 'dmy';
    if (onlyMdy > 0) return 'mdy';
    if (both > 0) return 'ambiguous';
    if (iso > 0 && iso === yearFirst && same === 0) return 'iso';
    if (yearFirst > 0 && same === 0) return 'ymd';
    return serials > 0 && same === 0 ? 'excel-serial' : 'dmy';
  }

  private addText(raw: string, times: number): void {
    const plain = PLAIN_DAY.exec(raw);
    if (plain) return this.addNumbers(Number(plain[1]), Number(plain[2]), raw, times);
    const { date, time } = splitDateAndTime(plainText(raw).toLowerCase());
    const numbers = /\d/.test(date) && date.length <= 40 ? readDateNumbers(date) : null;
    if (numbers === null || (time !== null && readTime(time) === null)) this.counts.unreadable += times;
    else if (numbers.order === 'ymd') {
      this.counts.yearFirst += times;
      if (numbers.isIso) this.counts.iso += times;
    } else if (numbers.order !== null) this.counts.named += times;
    else this.addNumbers(numbers.first, numbers.second, raw, times);
  }

  private addNumbers(first: number, second: number, raw: string, times: number): void {
    const fitsDmy = first >= 1 && first <= 31 && second >= 1 && second <= 12;
    const fitsMdy = first >= 1 && first <= 12 && second >= 1 && second <= 31;
    if (fitsDmy && fitsMdy && first !== second) {
      this.counts.both += times;
      if (this.openSamples.size < 5) this.openSamples.add(raw);
    } else if (fitsDmy && fitsMdy) this.counts.same += times;
    else if (fitsDmy) this.counts.onlyDmy += times;
    else if (fitsMdy) this.counts.onlyMdy += times;
    else this.counts.unreadable += times;
  }
}
