import { describe, expect, it } from 'vitest';
import { useGridEdits, type GridColumn } from './editable-grid.ts';

interface Product {
  id: string;
  name: string;
  days: string;
  least: string;
}
const rows: Product[] = [
  { id: 'a', name: 'Sữa hạt', days: '15', least: '2' },
  { id: 'b', name: 'Canxi', days: '30', least: '1' },
];
const whole = (typed: string): string | undefined => (/^\d+$/.test(typed) ? typed : undefined);
const columns: GridColumn<Product>[] = [
  { key: 'name', label: 'Mặt hàng', value: (row) => row.name, isReadOnly: true },
  { key: 'days', label: 'Khoảng ngắt', value: (row) => row.days, parse: whole, badText: 'Cần là số nguyên' },
  { key: 'least', label: 'Ít nhất', value: (row) => row.least, parse: whole },
];
const grid = () =>
  useGridEdits(
    () => rows,
    () => columns,
    (row) => row.id,
  );
const cells = (edits: ReturnType<typeof grid>): string[] =>
  edits.changes.value.map((change) => `${change.key}.${change.columnKey}=${change.value}`);

describe('grid edits', () => {
  it('lays a range from Excel over the cells, past the ones that cannot be changed', () => {
    const edits = grid();
    expect(edits.paste('x\t20\t3\r\ny\t40\t4\r\n', 0, 0)).toBe(4);
    expect(cells(edits)).toEqual(['a.days=20', 'a.least=3', 'b.days=40', 'b.least=4']);
  });

  it('drops what hangs over the edge', () => {
    const edits = grid();
    expect(edits.paste('1\t2\t3\n4\t5\t6', 1, 1)).toBe(2);
    expect(cells(edits)).toEqual(['b.days=1', 'b.least=2']);
  });

  it('takes back a whole paste at once', () => {
    const edits = grid();
    edits.put(columns[1]!, rows[0]!, '18');
    edits.paste('20\n40', 0, 1);
    edits.undo();
    expect(cells(edits)).toEqual(['a.days=18']);
    edits.undo();
    expect(cells(edits)).toEqual([]);
  });

  it('keeps what cannot be, in red, and does not save it', () => {
    const edits = grid();
    edits.put(columns[1]!, rows[0]!, 'hai');
    expect(edits.errorOf(columns[1]!, rows[0]!)).toBe('Cần là số nguyên');
    expect(edits.valueOf(columns[1]!, rows[0]!)).toBe('hai');
    expect(cells(edits)).toEqual([]);
  });

  it('is no change to type what is there already', () => {
    const edits = grid();
    edits.put(columns[1]!, rows[0]!, '20');
    edits.put(columns[1]!, rows[0]!, '15');
    expect(cells(edits)).toEqual([]);
  });

  it('keeps only the refused cells after saving', () => {
    const edits = grid();
    edits.paste('20\t3', 0, 1);
    edits.settle(edits.changes.value, [{ key: 'a', columnKey: 'least', message: 'Lớn hơn mức nhiều nhất' }]);
    expect(edits.isChanged(columns[1]!, rows[0]!)).toBe(false);
    expect(edits.errorOf(columns[2]!, rows[0]!)).toBe('Lớn hơn mức nhiều nhất');
  });
});
