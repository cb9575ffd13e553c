import { describe, expect, it } from '@jest/globals';
import { withAnswers } from './questions.js';
import { inspect, readAll } from './testing/temp-file.js';
import { isTotalWord } from './totals.js';

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const codes = async (csv: string, keyColumns = ['Số phiếu']): Promise<unknown[]> =>
  (await readAll(csv, { keyColumns })).map(({ rowNumber, cells }) => [rowNumber, cells[0]]);

describe('inspectFile', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'empty-file'],
    ['blank lines only', Buffer.from('\ufeff\r\n \r\n'), 'empty-file'],
    ['separators only', Buffer.from(',,\n,,\n'), 'empty-file'],
    ['a PDF', Buffer.from('%PDF-1.7\n...'), 'unknown-file-type'],
    ['an image', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'unknown-file-type'],
    ['binary rubbish', Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 7) % 256)), 'unknown-file-type'],
    ['an .xls', Buffer.concat([OLE, Buffer.alloc(600)]), 'xls-not-supported'],
    ['an old .xls without OLE', Buffer.from([0x09, 0x08, 0x10, 0, 0, 6, 5, 0]), 'xls-not-supported'],
    ['a workbook with a password', Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]), 'password-protected'],
    ['a page without a table', Buffer.from('<html><body>Hết phiên</body></html>'), 'html-without-table'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(inspect(bytes)).rejects.toMatchObject({ code });
  });

  it('finds the header below titles and names columns apart', async () => {
    const { format, dataRowCount, columns } = await inspect(
      'CÔNG TY ABC,,,,\nBáo cáo từ 1/1 đến 31/1,,,,\n,,,,\n Số  phiếu ,Ngày,Ghi chú,,Ghi chú\nHD1,13/01/2026,a,x,b\n\nHD2,14/01/2026,c,,d\n',
    );
    expect(format).toMatchObject({ headerRow: 4, columns: ['Số phiếu', 'Ngày', 'Ghi chú', 'Cột 4', 'Ghi chú (2)'], dateOrders: { Ngày: 'dmy' } });
    expect(dataRowCount).toBe(2);
    expect(columns[1]).toMatchObject({ looksLike: 'date', filled: 2, samples: ['13/01/2026', '14/01/2026'] });
    expect(columns[3]).toMatchObject({ filled: 1, samples: ['x'] });
  });

  it('does not take a row of data for the header because its words are known headers', async () => {
    const { format } = await inspect('table,term,meaning\nm,A,x\nm,B,y\n,Gender,Giới tính\nEmail,Phone,Name\nm,D,z\n');
    expect(format.headerRow).toBe(1);
  });

  it('takes the header the user names', async () => {
    const { format } = await inspect('a,b\nc,d\n1,2\n', { headerRow: 2 });
    expect(format.columns).toEqual(['c', 'd']);
    await expect(inspect('a,b\n', { headerRow: 9 })).rejects.toMatchObject({ code: 'no-header' });
  });

  it('asks about a date column that fits both orders, however many rows it has, and no longer once answered', async () => {
    const csv = `code,date\n${Array.from({ length: 3000 }, (_, i) => `${i},0${(i % 9) + 1}/0${(i % 7) + 1}/2026`).join('\n')}\n`;
    const { questions, format } = await inspect(csv);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({ id: 'date_order:date', kind: 'date_order', column: 'date', choices: ['dmy', 'mdy'] });
    expect(questions[0]?.samples[0]).toEqual({ text: '08/01/2026', readings: { dmy: '2026-01-08', mdy: '2026-08-01' } });
    expect(withAnswers(format, questions, { 'date_order:date': 'mdy', other: 'x' }).dateOrders).toEqual({ date: 'mdy' });
    expect(withAnswers(format, questions, { 'date_order:date': 'xyz' })).toEqual(format);
    expect((await inspect(csv, { dateOrders: { date: 'dmy' } })).questions).toEqual([]);
    expect((await inspect(csv, { dateOrder: 'dmy' })).questions).toEqual([]);
    expect((await inspect(`${csv}9,13/01/2026\n`)).questions).toEqual([]);
  });

  it('tells the decimal sign of each column', async () => {
    const { format } = await inspect('a;b;c;d\n15.000;2,5;1.5;7\n120.000;1.234,5;2.25;8\n');
    expect(format.decimalSigns).toEqual({ a: ',', b: ',', c: '.' });
  });

  it('survives JSON', async () => {
    const inspection = await inspect('a;b\n1;2\n');
    expect(JSON.parse(JSON.stringify(inspection))).toEqual(inspection);
  });
});

describe('readRows', () => {
  it('numbers rows as Excel does, passes over empty ones, fills short ones', async () => {
    const rows = await readAll('a;b;c\n1;"x\ny";2\n\n;;\n3\n4;5;6;7\n');
    expect(rows).toEqual([
      { rowNumber: 2, cells: ['1', 'x\ny', '2'] },
      { rowNumber: 5, cells: ['3', null, null] },
      { rowNumber: 6, cells: ['4', '5', '6', '7'] },
    ]);
  });

  it('reads the table of a page that is called .xls', async () => {
    const rows = await readAll(
      '<html><meta charset="utf-8"><table><tr><td>menu</td></tr></table><table border=1><tr><th colspan="2">BÁO CÁO</th></tr>' +
        '<tr><th>Mã</th><th>Tên hàng</th></tr><tr><td>01<td>Trà &amp; b&aacute;nh<br>mì &#7877;</tr><tr><td></td><td></td></tr></table>',
    );
    expect(rows).toEqual([{ rowNumber: 3, cells: ['01', 'Trà & b&aacute;nh mì ễ'] }]);
  });

  const HEAD = 'Số phiếu,Ngày,SL,Giá\nHD1,13/01/2026,2,10\nHD2,14/01/2026,3,20\n';

  it.each([
    ['Tổng cộng,,5,30'], [',Tổng cộng:,5,30'], ['TOTAL,,5,30'], [',,5,30'], [',Cộng 2 dòng,5,'], [',,5,\n,,,30'], ['Tổng cộng,,5,30\n\n,,\n'],
  ])('leaves out the totals row %j at the end', async (tail) => {
    expect(await codes(`${HEAD}${tail}\n`)).toEqual([[2, 'HD1'], [3, 'HD2']]);
  });

  it.each([
    ['an order without code', ',15/01/2026,1,30'],
    ['bare numbers that are no sums', ',,1,9'],
    ['a code with a total word in another cell', 'HD3,Tổng cộng,5,30'],
    ['a signature', ',,,Người lập'],
  ])('keeps %s at the end', async (_, tail) => {
    expect(await codes(`${HEAD}${tail}\n`)).toHaveLength(3);
  });

  it('keeps a totals-like row in the middle, in order', async () => {
    expect(await codes(`${HEAD}Tổng cộng,,5,30\n,,1,1\nHD3,15/01/2026,1,1\n`)).toEqual([[2, 'HD1'], [3, 'HD2'], [4, 'Tổng cộng'], [5, null], [6, 'HD3']]);
  });

  it('leaves out the totals and keeps a signature below them', async () => {
    expect(await codes(`${HEAD}Tổng cộng,,5,30\n,,,Người lập phiếu\n`)).toEqual([[2, 'HD1'], [3, 'HD2'], [5, null]]);
  });

  it('gives every row when no key is named, and refuses a key that is no column', async () => {
    expect(await readAll(`${HEAD}Tổng cộng,,5,30\n`)).toHaveLength(3);
    await expect(readAll(HEAD, { keyColumns: ['Mã'] })).rejects.toMatchObject({ code: 'no-header' });
  });

  it.each(['Tổng', 'TỔNG CỘNG:', 'Cộng', 'Total', 'Grand Total', 'Tổng số tiền'])('%s is a word for total', (text) => expect(isTotalWord(text)).toBe(true));
  it.each(['Total Petroleum', 'Cộng Cà Phê', 'HD1', '', '123'])('%s is not', (text) => expect(isTotalWord(text)).toBe(false));
});
