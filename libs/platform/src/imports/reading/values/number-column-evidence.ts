import type { Cell, DecimalSign, NumberEvidence } from '../reading.types.js';
import { bodyUnder, readNumberText } from './number-text.js';

/** In a mixed column the rare sign is taken for slips of the pen below this share. */
const SLIP_SHARE = 0.02;
/** Prices and quantities come again and again: so many different ones are remembered. */
const KNOWN_TEXTS = 20_000;

type Says = 'saysPoint' | 'saysComma' | 'pointInThousands' | 'commaInThousands' | 'plain' | 'unreadable';

/**
 * Gathers what a column's values say about its decimal sign.
 *
 * The rule: a value that only one sign can read speaks for it (`1.234.567`, `1 234,5`, `1.234,5` for the comma; `2.55`,
 * `1,234.5`, `0.500` for the point). When every value with a separator can be read both ways (exactly three digits after
 * it, all after the same separator), it parts thousands: `15.000` is fifteen thousand. `1.234` and `1,234` in one column
 * with nothing to decide stay undecided.
 */
export class NumberColumnEvidence {
  private saysPoint = 0;
  private saysComma = 0;
  private pointInThousands = 0;
  private commaInThousands = 0;
  private plain = 0;
  private cells = 0;
  private unreadable = 0;
  private readonly known = new Map<string, Says>();

  /** @param times how often the same value comes in a row. */
  add(cell: Cell, times = 1): void {
    if (cell === null) return;
    if (typeof cell === 'object' && cell.kind === 'number') this.cells += times;
    else if (typeof cell === 'string') this.addText(cell, times);
    else this.unreadable += times;
  }

  /** Whether any value so far reads as a number. */
  get numbers(): number {
    return this.saysPoint + this.saysComma + this.pointInThousands + this.commaInThousands + this.plain + this.cells;
  }

  decide(): NumberEvidence {
    const { saysPoint, saysComma, unreadable } = this;
    return { verdict: this.verdict(), saysPoint, saysComma, bothWays: this.pointInThousands + this.commaInThousands, unreadable };
  }

  /** The sign to read with; null: none is needed or none can be told. */
  sign(): DecimalSign | null {
    const verdict = this.verdict();
    if (verdict === '.' || verdict === ',') return verdict;
    if (verdict !== 'mixed') return null;
    const slips = (this.saysPoint + this.saysComma) * SLIP_SHARE;
    if (this.saysComma > 0 && this.saysComma <= slips) return '.';
    return this.saysPoint > 0 && this.saysPoint <= slips ? ',' : null;
  }

  private verdict(): NumberEvidence['verdict'] {
    if (this.saysPoint > 0 && this.saysComma > 0) return 'mixed';
    if (this.saysPoint > 0) return '.';
    if (this.saysComma > 0) return ',';
    if (this.pointInThousands > 0 && this.commaInThousands > 0) return 'mixed';
    if (this.pointInThousands > 0) return ',';
    if (this.commaInThousands > 0) return '.';
    return this.cells > 0 && this.plain === 0 ? 'number-cells' : 'none';
  }

  private addText(text: string, times: number): void {
    let says = this.known.get(text);
    if (says === undefined) {
      says = whatItSays(text);
      if (this.known.size < KNOWN_TEXTS) this.known.set(text, says);
    }
    this[says] += times;
  }
}

function whatItSays(text: string): Says {
  if (/^\d+$/.test(text)) return 'plain';
  const written = readNumberText(text);
  const point = written && bodyUnder(written.body, '.');
  const comma = written && bodyUnder(written.body, ',');
  if (written === null || (point === null && comma === null)) return 'unreadable';
  if (comma === null) return 'saysPoint';
  if (point === null) return 'saysComma';
  if (point === comma) return 'plain';
  return written.body.includes('.') ? 'pointInThousands' : 'commaInThousands';
}
