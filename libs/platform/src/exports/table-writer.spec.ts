import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { TableCell } from './table-cell.js';
import { tableWriter } from './table-writer.js';

const ROW: readonly TableCell[] = ['=SUM(A1)', 'Lan, "chị"', { decimal: '-1234567.50' }, { decimal: '12345678901234567890' }, -3, { day: '2026-02-03' }, { at: '2026-02-03T20:15:00Z' }, null];
const HEADERS = ['Mã', 'Tên', 'Tiền', 'Dài', 'Số', 'Ngày', 'Lúc', 'Trống'];
const SHAPE = { headers: HEADERS, sheetName: 'Khách', zone: 'Asia/Ho_Chi_Minh' };

async function written(kind: 'csv' | 'xlsx', rows: readonly (readonly TableCell[])[]): Promise<Buffer> {
  const out = new PassThrough();
  const content = buffer(out);
  const file = await tableWriter(kind, out, SHAPE);
  for (const row of rows) await file.add(row);
  await file.end();
  return content;
}

describe('a table as a file', () => {
  it('is a CSV that Excel reads, in which no text is a formula', async () => {
    const text = (await written('csv', [ROW])).toString('utf8');
    expect(text).toBe(`\ufeffMã,Tên,Tiền,Dài,Số,Ngày,Lúc,Trống\r\n'=SUM(A1),"Lan, ""chị""",-1234567.50,12345678901234567890,-3,03/02/2026,04/02/2026 03:15,\r\n`);
  });

  it('is a workbook with real numbers and days, and what is too long for a number whole', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await written('xlsx', [ROW])) as never);
    const cells = [1, 2, 3, 4, 5, 6, 7, 8].map((column) => workbook.worksheets[0]!.getRow(2).getCell(column).value);
    expect(cells).toEqual([`'=SUM(A1)`, 'Lan, "chị"', -1234567.5, '12345678901234567890', -3, new Date('2026-02-03T00:00:00Z'), new Date('2026-02-04T03:15:00Z'), null]);
  });

  it('has columns that show a moment and a sum of millions whole, which Excel otherwise writes as ####', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await written('xlsx', [ROW])) as never);
    const widths = HEADERS.map((_, index) => workbook.worksheets[0]!.getColumn(index + 1).width ?? 0);
    expect(Math.min(...widths)).toBeGreaterThan('03/02/2026 03:15'.length);
  });

  it('gives up when whoever reads has gone, instead of waiting for ever', async () => {
    const out = new PassThrough({ highWaterMark: 16 });
    const file = await tableWriter('csv', out, { ...SHAPE, headers: ['Mã'] });
    const adding = (async () => {
      for (;;) await file.add(['x'.repeat(100)]);
    })();
    out.resume().once('data', () => out.pause());
    setTimeout(() => out.destroy(), 20);
    await expect(adding).rejects.toThrow();
  });
});
