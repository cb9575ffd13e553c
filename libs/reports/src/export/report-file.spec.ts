import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { reportFile, type FileCell } from './report-file.js';

const ROW: readonly FileCell[] = [{ text: '=SUM(A1)' }, { text: 'Lan, "chị"' }, { decimal: '1234567.50' }, { decimal: '12345678901234567890' }, { day: '2026-02-03' }, null];
const HEADERS = ['Mã', 'Tên', 'Tiền', 'Dài', 'Ngày', 'Trống'];

async function written(kind: 'csv' | 'xlsx', rows: readonly (readonly FileCell[])[]): Promise<Buffer> {
  const out = new PassThrough();
  const content = buffer(out);
  const file = await reportFile(kind, out, 'Khách', HEADERS);
  for (const row of rows) await file.add(row);
  await file.end();
  return content;
}

describe('a report as a file', () => {
  it('is a CSV that Excel reads, in which no text is a formula', async () => {
    const text = (await written('csv', [ROW])).toString('utf8');
    expect(text).toBe(`\ufeffMã,Tên,Tiền,Dài,Ngày,Trống\r\n'=SUM(A1),"Lan, ""chị""",1234567.50,12345678901234567890,2026-02-03,\r\n`);
  });

  it('is a workbook with real numbers and days, and what is too long for a number whole', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await written('xlsx', [ROW])) as never);
    const cells = [1, 2, 3, 4, 5, 6].map((column) => workbook.worksheets[0]!.getRow(2).getCell(column).value);
    expect(cells).toEqual([`'=SUM(A1)`, 'Lan, "chị"', 1234567.5, '12345678901234567890', new Date('2026-02-03T00:00:00Z'), null]);
  });

  it('gives up when whoever reads has gone, instead of waiting for ever', async () => {
    const out = new PassThrough({ highWaterMark: 16 });
    const file = await reportFile('csv', out, 'Khách', ['Mã']);
    const adding = (async () => {
      for (;;) await file.add([{ text: 'x'.repeat(100) }]);
    })();
    out.resume().once('data', () => out.pause());
    setTimeout(() => out.destroy(), 20);
    await expect(adding).rejects.toThrow();
  });
});
