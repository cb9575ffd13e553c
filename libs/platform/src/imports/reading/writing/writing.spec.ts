import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { CUSTOMER_FIELDS } from '../mapping/field-synonyms.js';
import { guessMapping } from '../mapping/guess-mapping.js';
import type { Cell } from '../reading.types.js';
import { readAll } from '../testing/temp-file.js';
import { fromSerial } from '../values/excel-serial.js';
import { refusedWriter } from './refused-writer.js';
import { safeCell, withoutGuard } from './safe-cell.js';
import { writeTemplate } from './template.js';

async function written(kind: 'csv' | 'xlsx', rows: readonly (readonly Cell[])[], columns = ['Mã', 'Tên', 'Ngày']): Promise<Buffer> {
  const out = new PassThrough();
  const bytes = buffer(out);
  const writer = await refusedWriter(kind, out, { columns }, 'Lý do');
  for (const cells of rows) await writer.add({ cells, reason: 'Không đọc được ngày' });
  await writer.end();
  return bytes;
}

const day = fromSerial(46307.5);
const ROWS: readonly (readonly Cell[])[] = [
  ['0012', '=HYPERLINK("x")', '31/11/2026'],
  [{ kind: 'number', text: '85123' }, 'Trà "đào"; to, ngon\nlạnh', day && { kind: 'date', serial: '46307.5', value: day }],
  [{ kind: 'number', text: '1234567890123456' }, null, null, 'thừa'],
];

describe('refusedWriter', () => {
  it('writes CSV that Excel opens rightly and runs nothing', async () => {
    expect((await written('csv', ROWS)).toString()).toBe(
      '\ufeffMã,Tên,Ngày,Lý do\r\n0012,"\'=HYPERLINK(""x"")",31/11/2026,Không đọc được ngày\r\n' +
        '85123,"Trà ""đào""; to, ngon\nlạnh",2026-10-12 12:00:00,Không đọc được ngày\r\n1234567890123456,,,Không đọc được ngày\r\n',
    );
  });

  it.each(['csv', 'xlsx'] as const)('gives back a file (%s) that reads as the source did', async (kind) => {
    const rows = await readAll(await written(kind, ROWS));
    const texts = rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'object' && cell?.kind === 'number' ? cell.text : cell)));
    expect(texts[0]).toEqual(['0012', '=HYPERLINK("x")', '31/11/2026', 'Không đọc được ngày']);
    expect(texts[1]?.slice(0, 2)).toEqual(['85123', 'Trà "đào"; to, ngon\nlạnh']);
    expect(texts[2]?.slice(0, 2)).toEqual(['1234567890123456', null]);
  });

  it('keeps dates as dates in a workbook', async () => {
    const rows = await readAll(await written('xlsx', ROWS));
    expect(rows[1]?.cells[2]).toMatchObject({ kind: 'date', value: { y: 2026, m: 10, d: 12, h: 12, hasTime: true } });
  });

  it('names the reason apart from a column of that name, and gives a header without rows', async () => {
    expect((await written('csv', [], ['Lý do'])).toString()).toBe('\ufeffLý do,Lý do (2)\r\n');
  });
});

describe('safeCell', () => {
  it.each([
    ['=1+1', "'=1+1"], ['+cmd', "'+cmd"], ['-2+3', "'-2+3"], ['@SUM(A1)', "'@SUM(A1)"], [' =1', "' =1"], ['\tx', "'\tx"],
    ['-5', '-5'], ['+84 912 345 678', '+84 912 345 678'], ['-1.234,5', '-1.234,5'], ['a=b', 'a=b'], ['', ''],
  ])('%j becomes %j and comes back', (text, safe) => {
    expect(safeCell(text)).toBe(safe);
    expect(withoutGuard(safe)).toBe(text);
  });
});

describe('writeTemplate', () => {
  it('offers dictionaries as lists, and keeps phones as text', async () => {
    const workbook = new ExcelJS.Workbook();
    const bytes = await writeTemplate(CUSTOMER_FIELDS, { group: ['VIP', 'Khách sỉ'], gender: ['Nam', 'Nữ'] });
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    const sheet = workbook.worksheets[0];
    expect(sheet?.name).toBe('Nhập dữ liệu');
    expect(sheet?.getCell('B1').value).toBe('Họ và tên');
    expect(sheet?.getColumn(4).numFmt).toBe('@');
    expect(sheet?.getCell('L2').dataValidation).toMatchObject({ type: 'list', formulae: ["'Danh mục'!$B$1:$B$2"] });
    expect(workbook.getWorksheet('Danh mục')?.state).toBe('hidden');
    expect(workbook.getWorksheet('Danh mục')?.getCell('B2').value).toBe('Khách sỉ');
  });

  it('speaks English to who reads English, and is mapped back as surely', async () => {
    const workbook = new ExcelJS.Workbook();
    const bytes = await writeTemplate(CUSTOMER_FIELDS, { gender: ['Male', 'Female'] }, 'en');
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Import', 'Lists']);
    expect(workbook.worksheets[0]?.getCell('B1').note).toBe('Họ và tên (fullName)');
    const headers = (workbook.worksheets[0]?.getRow(1).values as string[]).slice(1);
    expect(headers).toEqual(CUSTOMER_FIELDS.map(({ labelEn }) => labelEn));
    const { mapping } = guessMapping(headers, {}, CUSTOMER_FIELDS);
    expect(CUSTOMER_FIELDS.map(({ name }) => mapping[name])).toEqual(headers);
  });
});
