import { beforeEach, describe, expect, it } from 'vitest';
import { computed } from 'vue';
import { arranged, useTableSettings, type TableColumn } from './table-settings.ts';

const columns: TableColumn<object>[] = [
  { key: 'code', label: 'Mã', width: 90, isFixed: true },
  { key: 'name', label: 'Tên' },
  { key: 'phone', label: 'Điện thoại', width: 100 },
  { key: 'area', label: 'Khu vực', isHidden: true },
];
const settings = () =>
  useTableSettings(
    'spec-table',
    computed(() => columns),
  );
const shown = (one: ReturnType<typeof settings>): string[] => one.visible.map((column) => column.key);
beforeEach(() => localStorage.clear());

describe('the columns of a table', () => {
  it('stand as the list puts them until somebody moves, hides or widens them; that is kept', () => {
    const one = settings();
    expect(shown(one)).toEqual(['code', 'name', 'phone']);
    one.move('phone', -1);
    one.move('code', -1);
    one.setVisible('area', true);
    one.setWidth('name', 212.6);
    one.setWidth('phone', 3);
    const again = settings();
    expect(shown(again)).toEqual(['code', 'phone', 'name', 'area']);
    expect(again.columns.map((column) => column.width)).toEqual([90, 40, 213, undefined]);
    again.reset();
    expect(shown(settings())).toEqual(['code', 'name', 'phone']);
  });

  it('take a new column of the list where it stands there, and drop one that is gone', () => {
    const kept = [{ key: 'phone' }, { key: 'gone' }, { key: 'code', width: 70 }];
    expect(arranged(columns, kept).map((column) => [column.key, column.width])).toEqual([
      ['phone', 100],
      ['name', undefined],
      ['code', 70],
      ['area', undefined],
    ]);
  });

  it('are those of a view while one is shown, and one’s own again after it', () => {
    const one = settings();
    one.setVisible('name', false);
    one.useView([{ key: 'area' }, { key: 'code' }]);
    expect(shown(one)).toEqual(['area', 'name', 'phone', 'code']);
    one.setVisible('phone', false);
    one.useView(null);
    expect(shown(one)).toEqual(['code', 'phone']);
    expect(shown(settings())).toEqual(['code', 'phone']);
  });

  it('understand what was kept before they had an order', () => {
    localStorage.setItem('tantam.table.spec-table', JSON.stringify({ density: 'loose', hidden: ['phone'] }));
    expect([settings().density, shown(settings()).includes('phone')]).toEqual(['loose', false]);
  });
});
