import { describe, expect, it } from '@jest/globals';
import { inspectFile } from '../reading/inspect-file.js';
import { withFile } from '../reading/testing/temp-file.js';
import type { ImportField } from './import-kind.js';
import { previewRows } from './stage-file.js';

const title = { vi: 'Cột', en: 'Column' };
const fields: ImportField[] = [
  { name: 'code', title, type: 'text', required: true },
  { name: 'quantity', title, type: 'decimal', required: true },
];

describe('previewRows', () => {
  it('shows what will be stored: the totals row at the end is no row', async () => {
    const rows = await withFile('Số phiếu;SL\nHD1;2\nHD2;3\nTổng cộng;5\n', async (path) => {
      const { format } = await inspectFile(path, 'file');
      const mapping = { code: 'Số phiếu', quantity: 'SL' };
      return previewRows(path, { format, mapping, fields, keyFields: ['code'], timeZone: 'Asia/Ho_Chi_Minh' }, 20);
    });
    expect(rows.map(({ cells }) => cells[0])).toEqual(['HD1', 'HD2']);
  });
});
