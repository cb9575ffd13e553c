import { cleanLine, fold, instantIn, isDomainError, localDate, parseEmail, parsePhone, type LocalDate } from '@tantam/kernel';
import { cellText } from '../reading/cell-text.js';
import type { Cell, DateOrder, FileFormat, Parsed, RawRow } from '../reading/reading.types.js';
import { parseDateTime } from '../reading/values/parse-date-time.js';
import { parseNumber } from '../reading/values/parse-number.js';
import type { ImportField } from './import-kind.js';
import type { CellIssue } from './import-job.js';

/** What a cell gives for a staging column: its text for COPY, or null. `percent` only where the field allows one. */
interface CellValue {
  readonly text: string | null;
  readonly isPercent?: boolean;
  /** With a text beside it, a warning; else what the field makes of a cell that cannot be read. */
  readonly issue?: { readonly code: string; readonly params?: Readonly<Record<string, unknown>> };
}

type CellParser = (cell: Cell) => CellValue;

export interface ParsedRow {
  readonly values: readonly (string | null)[];
  readonly errors: readonly CellIssue[];
  readonly warnings: readonly CellIssue[];
}

export interface ParseSettings {
  readonly fields: readonly ImportField[];
  readonly mapping: Readonly<Record<string, string>>;
  readonly format: FileFormat;
  readonly timeZone: string;
}

/** Where values of other modules' columns stand, as JSON: field → text. */
export const ADDED_COLUMNS = 'added_columns';

/** The staging columns of a kind's fields, in the order in which {@link createRowParser} gives their values. */
export function stagingColumns(fields: readonly ImportField[]): string[] {
  const own = fields.filter((field) => !field.isAdded).flatMap((field) => [snakeCase(field.name), ...(field.percentColumn ? [field.percentColumn] : [])]);
  return fields.some((field) => field.isAdded) ? [...own, ADDED_COLUMNS] : own;
}

/**
 * The fields that put something into staging: those with a column of the file, and those of which a row without one is told. Of the
 * others a row says nothing, a million times over.
 */
export function filledFields(fields: readonly ImportField[], mapping: Readonly<Record<string, string>>): ImportField[] {
  return fields.filter((field) => mapping[field.name] !== undefined || field.refusesWhenEmpty);
}

/** The staging column of the field that says which thing a row is about. */
export function keyColumn(kind: { readonly keyFields: readonly string[] }): string {
  return snakeCase(kind.keyFields[0]!);
}

/** Turns a file's rows into staging values. What cannot be read becomes an error or, where the field bears it, a warning. */
export function createRowParser(settings: ParseSettings): (row: RawRow) => ParsedRow {
  const columns = settings.fields.map((field) => {
    const column = settings.mapping[field.name];
    return { field, index: column === undefined ? -1 : settings.format.columns.indexOf(column), parse: remembering(parserOf(field, column, settings)) };
  });
  const hasAdded = settings.fields.some((field) => field.isAdded);
  return (row) => {
    const values: (string | null)[] = [];
    let errors: CellIssue[] | null = null;
    let warnings: CellIssue[] | null = null;
    const added: Record<string, string> | null = hasAdded ? {} : null;
    for (const { field, index, parse } of columns) {
      const cell = index < 0 ? null : (row.cells[index] ?? null);
      const value = cell === null ? EMPTY : parse(cell);
      if (!field.isAdded) values.push(value.text);
      else if (added && value.text !== null) added[field.name] = value.text;
      if (field.percentColumn) values.push(value.isPercent ? 't' : 'f');
      if (value.issue) {
        const issue = { field: field.name, code: value.issue.code, params: { value: cellText(cell).slice(0, 200), ...value.issue.params } };
        if (field.refusesWhenUnreadable && value.text === null) (errors ??= []).push(issue);
        else (warnings ??= []).push(issue);
      } else if (value.text === null && field.refusesWhenEmpty) {
        (errors ??= []).push({ field: field.name, code: 'empty' });
      }
    }
    if (added) values.push(Object.keys(added).length > 0 ? JSON.stringify(added).replace(/\\u0000/g, '') : null);
    return { values, errors: errors ?? NO_ISSUES, warnings: warnings ?? NO_ISSUES };
  };
}

/** Most rows have none: one list serves them all. */
const NO_ISSUES: readonly CellIssue[] = [];

const EMPTY: CellValue = { text: null };

/** More than most shops have products. */
const REMEMBERED_CELLS = 20_000;

/** Days, states, codes and quantities come again and again in a column: each text is read once. Memory does not grow with rows. */
function remembering(parse: CellParser): CellParser {
  const known = new Map<string, CellValue>();
  return (cell) => {
    if (typeof cell !== 'string') return parse(cell);
    let value = known.get(cell);
    if (value) return value;
    if (known.size >= REMEMBERED_CELLS) known.clear();
    value = parse(cell);
    known.set(cell, value);
    return value;
  };
}

function parserOf(field: ImportField, column: string | undefined, settings: ParseSettings): CellParser {
  const dateOrder = settings.format.dateOrder ?? (column === undefined ? null : (settings.format.dateOrders[column] ?? null));
  const decimalSign = settings.format.decimalSign ?? (column === undefined ? null : (settings.format.decimalSigns[column] ?? null));
  switch (field.type) {
    case 'text':
      return (cell) => textOf(cellText(cell));
    case 'code':
      return (cell) => ({ text: cellText(cell).trim() || null });
    case 'tags':
      return (cell) => textOf(cellText(cell));
    case 'email':
      return (cell) => attempt(() => parseEmail(cellText(cell)));
    case 'phone':
      return (cell) => phoneValue(cellText(cell));
    case 'instant':
      return (cell) => instantValue(cell, dateOrder, settings.timeZone);
    case 'date':
      return (cell) => dayValue(cell, dateOrder);
    case 'decimal':
      return (cell) => decimalValue(parseNumber(cell, decimalSign), field);
    case 'integer':
      return (cell) => integerValue(parseNumber(cell, decimalSign));
    case 'boolean':
      return (cell) => booleanValue(cell);
    case 'choice': {
      const words = choiceWords(field);
      return (cell) => {
        const text = cleanLine(cellText(cell));
        if (text === '') return EMPTY;
        const value = words.get(fold(text)) ?? agreedChoice(text, words);
        return value === undefined ? { text: null, issue: { code: 'unknown-choice' } } : { text: value };
      };
    }
  }
}

function textOf(text: string): CellValue {
  const clean = cleanLine(text);
  return { text: clean === '' ? null : clean };
}

function attempt(parse: () => string): CellValue {
  try {
    return { text: parse() };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return { text: null, issue: { code: error.code, params: error.params } };
  }
}

/** Two phones in one cell: the first that can be read, and a warning. */
function phoneValue(text: string): CellValue {
  const whole = attempt(() => parsePhone(text).e164);
  if (whole.issue?.code !== 'several-phones') return whole;
  const first = text.split(BETWEEN_PHONES).map((part) => attempt(() => parsePhone(part).e164)).find((value) => value.text !== null);
  return first ? { text: first.text, issue: { code: 'first-phone-taken', params: { phone: first.text } } } : whole;
}

const BETWEEN_PHONES = /[/;,|&\n]|\s[-–]\s|\s(?:hoặc|hay|và|or|and)\s/iu;

function instantValue(cell: Cell, order: DateOrder | null, timeZone: string): CellValue {
  const parsed = parseDateTime(cell, order);
  if (!parsed.ok) return unreadable(parsed);
  const { y, m, d, h, mi, s, ms, offsetMinutes } = parsed.value;
  const instant =
    offsetMinutes === null
      ? instantIn({ date: dayText(y, m, d), hour: h, minute: mi, second: s, millisecond: ms }, timeZone)
      : new Date(Date.UTC(y, m - 1, d, h, mi, s, ms) - offsetMinutes * 60_000);
  return { text: instant.toISOString() };
}

function dayText(year: number, month: number, day: number): LocalDate {
  const two = (n: number): string => String(n).padStart(2, '0');
  return localDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

function dayValue(cell: Cell, order: DateOrder | null): CellValue {
  const parsed = parseDateTime(cell, order);
  if (!parsed.ok) return unreadable(parsed);
  return { text: dayText(parsed.value.y, parsed.value.m, parsed.value.d) };
}

function decimalValue(parsed: ReturnType<typeof parseNumber>, field: ImportField): CellValue {
  if (!parsed.ok) return unreadable(parsed);
  const { decimal, isPercent } = parsed.value;
  if (isPercent && !field.percentColumn) return { text: null, issue: { code: 'percent-not-expected' } };
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  if (whole.length > 12) return { text: null, issue: { code: 'number-too-large' } };
  if (field.places !== undefined && fraction.length > field.places) return { text: null, issue: { code: 'too-many-decimals', params: { places: field.places } } };
  return { text: decimal, isPercent };
}

function integerValue(parsed: ReturnType<typeof parseNumber>): CellValue {
  if (!parsed.ok) return unreadable(parsed);
  if (!/^-?\d{1,15}$/.test(parsed.value.decimal)) return { text: null, issue: { code: 'not-a-whole-number' } };
  return { text: parsed.value.decimal };
}

const YES = new Set(['true', 'co', 'yes', 'x', '1', 'y', 'dung', 'on']);
const NO = new Set(['false', 'khong', 'no', '0', 'n', 'sai', 'off']);

function booleanValue(cell: Cell): CellValue {
  const word = fold(cellText(cell).trim());
  if (YES.has(word)) return { text: 't' };
  if (NO.has(word)) return { text: 'f' };
  return { text: null, issue: { code: 'not-yes-or-no' } };
}

function unreadable(parsed: Extract<Parsed<unknown>, { ok: false }>): CellValue {
  return parsed.code === 'empty' ? EMPTY : { text: null, issue: { code: parsed.code } };
}

/** `Hoàn thành / Đã thanh toán`: what its parts say, if those that are known agree. */
function agreedChoice(text: string, words: ReadonlyMap<string, string>): string | undefined {
  const parts = text.split(/[/|;,()]|\s[-–]\s/u).map((part) => words.get(fold(part.trim()))).filter((value) => value !== undefined);
  return new Set(parts).size === 1 ? parts[0] : undefined;
}

function choiceWords(field: ImportField): Map<string, string> {
  const words = new Map<string, string>();
  for (const [value, synonyms] of Object.entries(field.choices ?? {})) for (const word of [value, ...synonyms]) words.set(fold(word), value);
  return words;
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
