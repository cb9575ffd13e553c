import { isDomainError } from '@tantam/kernel';
import { invalidInput } from '../../http/validation.js';
import type { ImportKind } from '../engine/import-kind.js';

const FORMAT_CHOICES: Readonly<Record<string, readonly string[] | null>> = {
  encoding: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1258', 'tcvn3', 'vni'],
  separator: [',', ';', '\t', '|'],
  dateOrder: ['dmy', 'mdy', 'ymd'],
  decimalSign: ['.', ','],
  headerRow: null,
  sheet: null,
};

/** Other names under which people know what we read as one of ours. */
const ENCODING_SYNONYMS: Readonly<Record<string, string>> = { utf8: 'utf-8', 'latin-1': 'windows-1252', latin1: 'windows-1252', 'iso-8859-1': 'windows-1252', 'utf-16': 'utf-16le' };

type Issue = { pointer: string; code: string };

/** Our field → column name; an unknown field is an error, an empty column name means "not mapped". */
export function checkedMapping(kind: ImportKind, value: unknown, pointer: string): Record<string, string> {
  if (!isObject(value)) throw invalidInput([{ pointer, code: 'object' }]);
  const known = new Set(kind.fields.map(({ name }) => name));
  const issues: Issue[] = [];
  const mapping: Record<string, string> = {};
  for (const [field, column] of Object.entries(value)) {
    if (!known.has(field)) issues.push({ pointer: `${pointer}/${field}`, code: 'unknown-import-field' });
    else if (column === null || column === '') continue;
    else if (typeof column !== 'string') issues.push({ pointer: `${pointer}/${field}`, code: 'text' });
    else mapping[field] = column.normalize('NFC').trim().replace(/\s+/g, ' ');
  }
  if (issues.length > 0) throw invalidInput(issues);
  return mapping;
}

/** Options that the kind knows, and how the file is to be read. */
export function checkedOptions(kind: ImportKind, value: unknown, pointer: string): Record<string, unknown> {
  if (!isObject(value)) throw invalidInput([{ pointer, code: 'object' }]);
  const issues: Issue[] = [];
  const options: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(value)) {
    if (name === 'format') options.format = checkedFormat(option, `${pointer}/format`, issues);
    else if (!kind.options.includes(name)) issues.push({ pointer: `${pointer}/${name}`, code: 'unknown-import-option' });
    else if (option !== null) options[name] = checkedOption(name, option, pointer, issues);
  }
  if (issues.length > 0) throw invalidInput(issues);
  try {
    kind.checkOptions?.(options);
  } catch (error) {
    if (!isDomainError(error) || error.kind === 'malformed') throw error;
    throw invalidInput([{ pointer, code: error.code }]);
  }
  return options;
}

const BOOLEANS = new Set(['createMissing', 'historical', 'resetPoints', 'resetMoney', 'addAgain']);

function checkedOption(name: string, option: unknown, pointer: string, issues: Issue[]): unknown {
  if (BOOLEANS.has(name)) {
    if (typeof option !== 'boolean') issues.push({ pointer: `${pointer}/${name}`, code: 'boolean' });
  } else if (typeof option !== 'string' || option.length > 200) {
    issues.push({ pointer: `${pointer}/${name}`, code: 'text' });
  } else if (name === 'currency' && !/^[A-Z]{3}$/.test(option)) {
    issues.push({ pointer: `${pointer}/${name}`, code: 'format' });
  }
  return option;
}

function checkedFormat(value: unknown, pointer: string, issues: Issue[]): Record<string, unknown> {
  if (!isObject(value)) {
    issues.push({ pointer, code: 'object' });
    return {};
  }
  const format: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(value)) {
    if (given === null) continue;
    const choices = FORMAT_CHOICES[name];
    const meant = name === 'encoding' && typeof given === 'string' ? (ENCODING_SYNONYMS[given.toLowerCase()] ?? given.toLowerCase()) : given;
    if (choices === undefined) issues.push({ pointer: `${pointer}/${name}`, code: 'unknown-field' });
    else if (choices ? !choices.includes(meant as string) : name === 'headerRow' ? !isRowNumber(given) : typeof given !== 'string') issues.push({ pointer: `${pointer}/${name}`, code: choices ? 'choice' : 'format' });
    else format[name] = meant;
  }
  return format;
}

function isRowNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1_000;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
