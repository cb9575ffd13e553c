import type { Cell, RawRow } from '../reading.types.js';
import { FileReadingError } from '../reading.types.js';
import { withoutGuard } from '../writing/safe-cell.js';
import { fromSerial } from '../values/excel-serial.js';
import type { Workbook } from './workbook.js';
import { cellString } from './workbook.js';
import type { XmlHandler } from './xml-events.js';
import { walkXml } from './xml-events.js';

const MOST_COLUMNS = 16_384;
/** From the 1904 system to the 1900 one. */
const DAYS_1904 = 1462;

/** Rows of one sheet that have a filled cell, in batches. @throws FileReadingError `sheet-not-found`, `workbook-damaged` */
export async function* sheetRows(workbook: Workbook, sheetName: string): AsyncGenerator<RawRow[]> {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) throw new FileReadingError('sheet-not-found', { sheet: sheetName });
  const reader = new SheetReader(workbook);
  for await (const _ of walkXml(await workbook.archive.read(sheet.part), reader)) {
    void _;
    const rows = reader.take();
    if (rows.length > 0) yield rows;
  }
}

class SheetReader implements XmlHandler {
  private rows: RawRow[] = [];
  private rowNumber = 0;
  private cells: Cell[] = [];
  private column = -1;
  private type = 'n';
  private style = 0;
  private value = '';
  private inline = '';
  private target: 'value' | 'inline' | null = null;
  private phonetic = 0;

  constructor(private readonly workbook: Workbook) {}

  take(): RawRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.target = 'value';
    else if (name === 't') this.target = this.phonetic === 0 ? 'inline' : null;
    else if (name === 'rPh') this.phonetic += 1;
    else if (name === 'row') {
      this.rowNumber = attributes['r'] === undefined ? this.rowNumber + 1 : Number(attributes['r']);
      this.cells = [];
      this.column = -1;
    }
  }

  text(text: string): void {
    if (this.target === 'value') this.value += text;
    else if (this.target === 'inline') this.inline += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.target = null;
    else if (name === 'rPh') this.phonetic -= 1;
    else if (name === 'c') this.closeCell();
    else if (name === 'row' && this.cells.length > 0) this.rows.push({ rowNumber: this.rowNumber, cells: this.cells });
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    const reference = attributes['r'];
    this.column = reference === undefined ? this.column + 1 : columnIndex(reference);
    this.type = attributes['t'] ?? 'n';
    this.style = attributes['s'] === undefined ? 0 : Number(attributes['s']);
    this.value = '';
    this.inline = '';
  }

  private closeCell(): void {
    const cell = this.cell();
    if (cell === null) return;
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = cell;
  }

  private cell(): Cell {
    if (this.type === 's') return textCell(this.workbook.sharedStrings[Number(this.value)] ?? '');
    if (this.type === 'inlineStr') return textCell(cellString(this.inline));
    if (this.value === '') return null;
    if (this.type === 'n') return this.numberCell();
    if (this.type === 'b') return this.value === '1' || this.value === 'true';
    if (this.type === 'e') return { kind: 'error', text: this.value };
    return textCell(cellString(this.value));
  }

  private numberCell(): Cell {
    const text = shownNumber(this.value);
    if (this.workbook.dateStyles[this.style] !== true) return { kind: 'number', text };
    const { is1904 } = this.workbook;
    const stored = Number(this.value);
    const value = fromSerial(stored, is1904);
    return value === null ? { kind: 'number', text } : { kind: 'date', serial: is1904 ? String(stored + DAYS_1904) : text, value };
  }
}

function textCell(text: string): Cell {
  return text.trim() === '' ? null : withoutGuard(text);
}

/** `AB12` → 27. */
function columnIndex(reference: string): number {
  let index = 0;
  for (let i = 0; i < reference.length; i += 1) {
    const code = reference.charCodeAt(i);
    if (code < 65 || code > 90) break;
    index = index * 26 + code - 64;
  }
  if (index < 1 || index > MOST_COLUMNS) throw new FileReadingError('workbook-damaged', { cell: reference });
  return index - 1;
}

/**
 * A stored number as Excel shows it in full: whole numbers digit for digit, others to 15 significant digits, so that
 * 2.5499999999999998 is 2.55 and 0.30000000000000004 is 0.3. Never an exponent.
 */
export function shownNumber(stored: string): string {
  if (/^-?(?:0|[1-9]\d*)$/.test(stored) && stored !== '-0') return stored;
  const number = Number(stored);
  if (!Number.isFinite(number)) throw new FileReadingError('workbook-damaged', { number: stored.slice(0, 40) });
  const short = String(Number(number.toPrecision(15)));
  if (short === '-0' || number === 0) return '0';
  return short.includes('e') ? withoutExponent(short) : short;
}

function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
