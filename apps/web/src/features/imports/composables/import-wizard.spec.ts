import { describe, expect, it } from 'vitest';
import { i18n } from '@/shared/i18n/i18n.ts';
import type { ImportColumn, ImportField, ImportJob, ImportStatus } from '../api.ts';
import { mappingLines, matchingCodes, missingFields, withField } from './column-mapping.ts';
import { formatSize } from './file-size.ts';
import { stepOf } from './import-steps.ts';
import { shownValue } from './shown-value.ts';
import { spokenDay } from './spoken-day.ts';
import { summaryLines } from './summary-lines.ts';
import { secondsLeft } from './time-left.ts';

const column = (name: string): ImportColumn => ({ name, samples: [], filled: 1, looksLike: 'text' });
const field = (name: string, required = false): ImportField => ({ name, required, type: 'text', title: name });
const job = (status: ImportStatus, more: Partial<ImportJob> = {}): ImportJob =>
  ({ status, dryRun: true, columns: [column('A')], error: null, ...more }) as ImportJob;

describe('the mapping of columns', () => {
  it('shows each column once, and once more for each further field it feeds', () => {
    const lines = mappingLines([column('Mã'), column('Tên')], { code: 'Mã', customerCode: 'Mã' });
    expect(lines.map((line) => [line.column.name, line.field])).toEqual([['Mã', 'code'], ['Mã', 'customerCode'], ['Tên', null]]);
  });
  it('takes a field away from the column that had it', () => {
    const mapping = { code: 'A', name: 'B' };
    expect(withField(mapping, { column: column('B'), field: 'name' }, 'code')).toEqual({ code: 'B' });
    expect(withField(mapping, { column: column('A'), field: 'code' }, null)).toEqual({ name: 'B' });
  });
  it('names required fields without a column, and no others', () => {
    expect(missingFields([field('code', true), field('name', true), field('note')], { code: 'A' }).map(({ name }) => name)).toEqual(['name']);
  });
  it('tells which codes a pattern for returns matches, and when it is none', () => {
    expect(matchingCodes('^C', ['C536379', '536365', 'c1'])).toEqual(['C536379']);
    expect(matchingCodes('(', ['C1'])).toBeUndefined();
  });
});

describe('the step an import stands at', () => {
  it.each([
    ['no import yet', undefined, 'check', 'file'],
    ['the file not looked into yet', job('checking', { columns: [] }), 'columns', 'file'],
    ['a question open', job('needs_input'), 'check', 'file'],
    ['columns known while it is checked', job('checking'), 'columns', 'columns'],
    ['the check looked at', job('succeeded'), 'check', 'check'],
    ['a required column missing', job('failed', { error: { code: 'import-mapping-incomplete', message: '', params: {} } }), 'check', 'columns'],
    ['a file that cannot be read', job('failed', { columns: [] }), 'columns', 'file'],
    ['running', job('running', { dryRun: false }), 'columns', 'run'],
    ['done', job('succeeded', { dryRun: false }), 'check', 'run'],
  ] as const)('%s', (_name, one, wanted, step) => expect(stepOf(one, wanted)).toBe(step));
});

describe('words of an import', () => {
  it('leaves out figures that are nought', () => {
    const summary = { ordersCreated: 3, ordersUpdated: 0, customersNew: 0, customersMatched: 2, productsNew: 0 };
    expect(summaryLines({ kind: 'orders', summary })).toEqual([[{ key: 'ordersCreated', n: 3 }], [{ key: 'customersMatched', n: 2 }]]);
    expect(summaryLines({ kind: 'products', summary })).toEqual([]);
  });
  it('says a day so that day and month cannot be mixed up', () => {
    i18n.global.locale.value = 'vi';
    expect(spokenDay('2026-04-03')).toBe('3 tháng 4, 2026');
    i18n.global.locale.value = 'en';
    expect(spokenDay('2026-04-03')).toBe('3 April 2026');
    expect(spokenDay('')).toBe('');
    i18n.global.locale.value = 'vi';
  });
  it('shows values as lists do: midnight is a day, a phone is grouped, nothing is a dash', () => {
    expect(shownValue({ type: 'instant' }, '2026-11-11T17:00:00.000Z')).toBe('12/11/2026');
    expect(shownValue({ type: 'instant' }, '2026-11-12T01:30:00.000Z')).toContain('08:30');
    expect(shownValue({ type: 'decimal' }, '64500.50')).toBe('64.500,5');
    expect(shownValue({ type: 'text' }, null)).toBe('–');
  });
  it('tells sizes as file managers do', () => {
    expect([900, 8_000, 3_250_586].map(formatSize)).toEqual(['900 B', '8 KB', '3,1 MB']);
  });
  it('guesses the time left only once there is a pace', () => {
    expect(secondsLeft({ at: 0, processed: 0 }, { at: 2_000, processed: 500 }, 1_000)).toBeUndefined();
    expect(secondsLeft({ at: 0, processed: 0 }, { at: 10_000, processed: 250 }, 1_000)).toBe(30);
    expect(secondsLeft({ at: 0, processed: 100 }, { at: 10_000, processed: 100 }, 1_000)).toBeUndefined();
  });
});
