import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { inspect, readAll, withFile } from '../testing/temp-file.js';
import { workbookOf, zipOf } from '../testing/zip-fixture.js';
import { isDateFormat } from './number-formats.js';
import { shownNumber } from './sheet-rows.js';
import { WORKBOOK_LIMITS, ZipArchive } from './zip-archive.js';

const number = (text: string): object => ({ kind: 'number', text });
const HEADER = '<row r="1"><c r="A1" t="inlineStr"><is><t>Mã</t></is></c><c r="B1" t="inlineStr"><is><t>Giá trị</t></is></c></row>';
const STYLES = '<numFmts><numFmt numFmtId="170" formatCode="dd\\/mm\\/yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="22"/></cellXfs>';

describe('workbooks', () => {
  it('gives every kind of cell as it stands', async () => {
    const rows = await readAll(workbookOf({
      strings: '<si><t>Trà đào</t></si><si><r><t>Cà </t></r><r><t>phê</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b</t></si>',
      styles: STYLES,
      sheet: `${HEADER}
        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>85123</v></c></row>
        <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>2.5499999999999998</v></c></row>
        <row r="4"><c r="A4" t="str"><f>X</f><v>AB</v></c><c r="B4" t="b"><v>1</v></c></row>
        <row r="5"><c r="A5" t="s"><v>2</v></c><c r="B5" t="e"><v>#N/A</v></c></row>
        <row r="7"><c r="B7" s="1"><v>46307</v></c></row>
        <row><c t="inlineStr"><is><t> </t></is></c><c s="2"><v>40513.35138888889</v></c></row>
        <row r="9"><c r="A9"/></row>`,
    }));
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 3, 4, 5, 7, 8]);
    expect(rows.map(({ cells }) => cells[0])).toEqual(['Trà đào', 'Cà phê', 'AB', 'a\rb', null, null]);
    expect(rows.slice(0, 4).map(({ cells }) => cells[1])).toEqual([number('85123'), number('2.55'), true, { kind: 'error', text: '#N/A' }]);
    expect(rows[4]?.cells[1]).toMatchObject({ kind: 'date', serial: '46307', value: { y: 2026, m: 10, d: 12, hasTime: false } });
    expect(rows[5]?.cells[1]).toMatchObject({ value: { y: 2010, m: 12, d: 1, h: 8, mi: 26, s: 0, ms: 0, hasTime: true } });
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const rows = await readAll(workbookOf({ is1904: true, styles: STYLES, sheet: `${HEADER}<row r="2"><c r="B2" s="1"><v>42735</v></c></row>` }));
    expect(rows[0]?.cells[1]).toMatchObject({ serial: '44197', value: { y: 2021, m: 1, d: 1 } });
  });

  it('reads what Excel-like writers write: merged titles, dates, rich text, formulas, hidden sheets passed over', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Ẩn', { state: 'hidden' }).addRow(['x']);
    workbook.addWorksheet('Trống');
    const sheet = workbook.addWorksheet('Bán hàng');
    sheet.getCell('A1').value = 'BÁO CÁO BÁN HÀNG';
    sheet.mergeCells('A1:C1');
    sheet.getRow(3).values = ['Số phiếu', 'Ngày', 'Giá'];
    sheet.getRow(4).values = ['HD1', new Date(Date.UTC(2026, 9, 12, 8, 30)), { formula: 'B1*2', result: 12.5 }];
    sheet.getRow(5).values = [{ richText: [{ text: 'HD' }, { text: '2', font: { bold: true } }] }, null, 3];
    sheet.getColumn(2).numFmt = 'dd/mm/yyyy hh:mm';
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    const inspection = await inspect(bytes);
    expect(inspection.sheets).toEqual([{ name: 'Ẩn', isHidden: true }, { name: 'Trống', isHidden: false }, { name: 'Bán hàng', isHidden: false }]);
    expect(inspection.format).toMatchObject({ container: 'xlsx', sheet: 'Bán hàng', headerRow: 3, columns: ['Số phiếu', 'Ngày', 'Giá'] });
    expect(inspection.dataRowCount).toBe(2);
    const rows = await readAll(bytes);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['HD1', expect.objectContaining({ value: expect.objectContaining({ y: 2026, m: 10, d: 12, h: 8, mi: 30 }) }), number('12.5')],
      ['HD2', null, number('3')],
    ]);
  });

  it.each([
    ['85123', '85123'], ['1234567890123456789', '1234567890123456789'], ['0.30000000000000004', '0.3'], ['1E+20', '100000000000000000000'],
    ['1.5E-7', '0.00000015'], ['-2.5499999999999998', '-2.55'], ['9.84123456E8', '984123456'], ['-0', '0'], ['85123.0', '85123'], ['1.2345E+21', '1234500000000000000000'],
  ])('shows the stored number %s as %s', (stored, shown) => expect(shownNumber(stored)).toBe(shown));

  it.each([
    [14, undefined, true], [22, undefined, true], [4, undefined, false], [170, 'dd/mm/yyyy', true], [171, '[$-42A]d mmmm yyyy', true], [172, '[h]:mm', true],
    [173, '#,##0 "đồng"', false], [174, '[Red]0.00', false], [175, 'General', false], [176, '0.00E+00', false], [177, '#,##0_);[Red]\\(#,##0\\)', false], [56, '"ngày" d', true],
  ] as const)('number format %s %s: date %s', (id, code, expected) => expect(isDateFormat(id, code)).toBe(expected));
});

describe('workbooks that are refused', () => {
  const open = (bytes: Buffer, limits = {}): Promise<unknown> =>
    withFile(bytes, async (path) => (await ZipArchive.open(path, { ...WORKBOOK_LIMITS, ...limits })).close());

  it('refuses a bomb by its directory: ratio, unpacked size, entries, nested archives', async () => {
    const bomb = workbookOf({ sheet: ' '.repeat(6_000_000) });
    await expect(inspect(bomb)).rejects.toMatchObject({ code: 'workbook-too-large', details: { limit: 'ratio' } });
    await expect(open(bomb, { ratio: 5000, unpackedBytes: 1_000_000 })).rejects.toMatchObject({ details: { limit: 'unpackedBytes' } });
    await expect(open(bomb, { entries: 3 })).rejects.toMatchObject({ details: { limit: 'entries' } });
    await expect(open(zipOf({ 'a.zip': zipOf({ b: 'c' }) }))).rejects.toMatchObject({ code: 'workbook-too-large', details: { nested: 'a.zip' } });
  });

  it('refuses a part that unpacks to more than the directory says', async () => {
    const bytes = workbookOf({ sheet: HEADER.repeat(50) });
    const place = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46 + 24;
    bytes.writeUInt32LE(100, place);
    await expect(inspect(bytes)).rejects.toMatchObject({ code: 'workbook-damaged' });
  });

  it('does not expand entities', async () => {
    await expect(inspect(workbookOf({ sheet: '<row><c t="str"><v>&lol;</v></c></row>' }))).rejects.toMatchObject({ code: 'workbook-damaged' });
  });

  it.each([
    ['a ZIP that is no workbook', zipOf({ 'a.txt': 'x' }), 'unknown-file-type'],
    ['a binary workbook', zipOf({ 'xl/workbook.bin': 'x' }), 'xls-not-supported'],
    ['half a workbook', workbookOf({ sheet: HEADER }).subarray(0, 500), 'workbook-damaged'],
    ['broken XML', workbookOf({ sheet: '<row><c></row>' }), 'workbook-damaged'],
    ['a cell beyond the last column', workbookOf({ sheet: '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>' }), 'workbook-damaged'],
    ['a workbook without rows', workbookOf({ sheet: '' }), 'empty-file'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(inspect(bytes)).rejects.toMatchObject({ code });
  });

  it('refuses a sheet that is not there', async () => {
    await expect(inspect(workbookOf({ sheet: HEADER }), { sheet: 'Khác' })).rejects.toMatchObject({ code: 'sheet-not-found' });
  });
});
