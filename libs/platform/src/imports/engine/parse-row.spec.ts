import { describe, expect, it } from '@jest/globals';
import type { Cell, FileFormat } from '../reading/reading.types.js';
import type { ImportField } from './import-kind.js';
import { createRowParser, type ParsedRow } from './parse-row.js';

const title = { vi: 'Cột', en: 'Column' };

function parse(field: Omit<ImportField, 'name' | 'title'>, cell: Cell): ParsedRow {
  const format = { columns: ['A'], dateOrder: null, dateOrders: {}, decimalSign: null, decimalSigns: {} } as unknown as FileFormat;
  const fields = [{ name: 'value', title, ...field }];
  return createRowParser({ fields, mapping: { value: 'A' }, format, timeZone: 'Asia/Ho_Chi_Minh' })({ cells: [cell], rowNumber: 2 } as unknown as Parameters<ReturnType<typeof createRowParser>>[0]);
}

describe('a phone column', () => {
  it.each(['0912000222 / 0912000333', '0912 000 222; 0912 000 333', '0912000222 - 0912000333', '0912000222 hoặc 0912000333'])('takes the first of two numbers in one cell and warns: %s', (cell) => {
    expect(parse({ type: 'phone', refusesWhenUnreadable: true }, cell)).toMatchObject({ values: ['+84912000222'], errors: [], warnings: [{ code: 'first-phone-taken', params: { phone: '+84912000222' } }] });
  });

  it('leaves a number that cannot be read out, with a warning', () => {
    expect(parse({ type: 'phone' }, '12ab')).toMatchObject({ values: [null], errors: [], warnings: [{ code: 'invalid-phone' }] });
  });
});

describe('a choice column', () => {
  const status = { type: 'choice', choices: { fulfilled: ['Hoàn thành'], cancelled: ['Đã hủy'] } } as const;

  it.each([
    ['HOÀN THÀNH', 'fulfilled'],
    ['hoan thanh', 'fulfilled'],
    ['Đã huỷ', 'cancelled'],
    ['Hoàn thành / Đã thanh toán', 'fulfilled'],
    ['Đã hủy (khách đổi ý)', 'cancelled'],
  ])('reads «%s» as %s', (cell, value) => {
    expect(parse(status, cell)).toEqual({ values: [value], errors: [], warnings: [] });
  });

  it('does not choose between words that contradict each other', () => {
    expect(parse(status, 'Hoàn thành / Đã hủy')).toMatchObject({ values: [null], warnings: [{ code: 'unknown-choice' }] });
  });
});
