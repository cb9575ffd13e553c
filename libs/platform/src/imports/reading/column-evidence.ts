import { cellText } from './cell-text.js';
import type { Cell, ColumnInspection, ColumnLooksLike } from './reading.types.js';
import { DateColumnEvidence } from './values/date-column-evidence.js';
import { looksLike } from './values/looks-like.js';
import { NumberColumnEvidence } from './values/number-column-evidence.js';

const SAMPLES = 10;
const LOOKED_AT = 200;
/** After so many filled cells without enough dates (numbers), the column is taken for something else. */
const GIVE_UP_AFTER = 1000;
const LEAST_SHARE = 0.1;

/** Gathers one column's evidence over the whole file. */
export class ColumnEvidence {
  readonly dates = new DateColumnEvidence();
  readonly numbers = new NumberColumnEvidence();
  private readonly samples = new Set<string>();
  private filled = 0;
  private last: Cell = null;
  private repeats = 0;
  private followsDates = true;
  private followsNumbers = true;
  /** Whatever else comes changes nothing but the count. */
  private isSettled = false;

  constructor(
    private readonly index: number,
    readonly name: string,
  ) {}

  add(cell: Cell): void {
    if (cell === null) return;
    this.filled += 1;
    if (this.isSettled) return;
    if (cell === this.last) {
      this.repeats += 1;
      return;
    }
    this.flush();
    this.last = cell;
    this.repeats = 1;
  }

  finish(): ColumnInspection {
    this.flush();
    const kind = this.looksLike();
    return {
      index: this.index,
      name: this.name,
      samples: [...this.samples].slice(0, SAMPLES),
      filled: this.filled,
      looksLike: kind,
      dates: this.dates.dates > 0 && this.isMostly(this.dates.dates) ? this.dates.decide() : null,
      numbers: this.numbers.numbers > 0 && this.isMostly(this.numbers.numbers) ? this.numbers.decide() : null,
    };
  }

  /** Whether dates are common enough here to ask about their order. */
  get isDateColumn(): boolean {
    return this.dates.dates > 0 && this.dates.dates >= this.filled * 0.3;
  }

  private isMostly(count: number): boolean {
    return count >= this.filled * LEAST_SHARE;
  }

  private looksLike(): ColumnLooksLike {
    const seen = looksLike([...this.samples]);
    return seen === 'text' && this.dates.dates >= this.filled * 0.8 && this.filled > 0 ? 'date' : seen;
  }

  private flush(): void {
    if (this.repeats === 0) return;
    if (this.samples.size < LOOKED_AT) this.samples.add(cellText(this.last));
    if (this.followsDates) this.dates.add(this.last, this.repeats);
    if (this.followsNumbers) this.numbers.add(this.last, this.repeats);
    this.repeats = 0;
    if (this.filled < GIVE_UP_AFTER) return;
    if (this.dates.dates < GIVE_UP_AFTER * LEAST_SHARE) this.followsDates = false;
    if (this.numbers.numbers < GIVE_UP_AFTER * LEAST_SHARE) this.followsNumbers = false;
    this.isSettled = !this.followsDates && !this.followsNumbers && this.samples.size >= LOOKED_AT;
  }
}
