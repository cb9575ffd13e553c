import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/shared/api/problem.ts';
import type { GridChange } from '@/shared/components/editable-grid.ts';
import { i18n } from '@/shared/i18n/i18n.ts';
import type { Product, ProductGroup } from '../api.ts';
import { careItems, parseQuantity, parseWhole, saveCare } from './care-grid.ts';
import { groupOptions, groupTree, visibleGroups } from './group-tree.ts';
import { changedFields, formOf, inputOf, mergeTheirs } from './product-form.ts';

const changeProductCare = vi.hoisted(() => vi.fn());
vi.mock('../api.ts', () => ({ changeProductCare }));

const product = (id: string, more: Partial<Product> = {}): Product => ({
  id, code: id, name: id, groupId: null, groupPath: null, kind: 'good', unit: 'hộp', units: [], components: [], price: '100', vatRate: null, warrantyMonths: null,
  careIntervalDays: 0, careCountMin: null, careCountMax: null, careQuantityMax: null, active: true, version: 1, allowedActions: ['update'], ...more,
});
const change = (row: Product, columnKey: string, value: string): GridChange<Product> => ({ row, key: row.id, columnKey, value });

describe('the grid of intervals', () => {
  beforeEach(() => {
    i18n.global.locale.value = 'vi';
    changeProductCare.mockReset();
    changeProductCare.mockResolvedValue({ items: [] });
  });

  it.each([
    ['15', '15'], ['1.200', '1200'], ['0', '0'], ['', '0'], ['36501', undefined], ['1,5', undefined], ['-3', undefined], ['hai', undefined],
  ])('reads %s days as %s', (typed, days) => expect(parseWhole(typed, 36_500, '0')).toBe(days));

  it.each([['2,5', '2.5'], ['', ''], ['0', undefined], ['1,2345', undefined]])('reads a largest quantity of %s as %s', (typed, quantity) =>
    expect(parseQuantity(typed)).toBe(quantity),
  );

  it('gathers cells by product with the version that was read; an empty count is cleared', () => {
    const [a, b] = [product('a', { version: 4 }), product('b')];
    expect(careItems([change(a, 'careIntervalDays', '15'), change(b, 'careCountMin', ''), change(a, 'careQuantityMax', '2.5')])).toEqual([
      { id: 'a', version: 4, careIntervalDays: 15, careQuantityMax: '2.5' },
      { id: 'b', version: 1, careCountMin: null },
    ]);
  });

  it('saves the good products when one is refused, and says of every cell of that one why', async () => {
    changeProductCare.mockRejectedValueOnce(
      new ApiProblem(400, { errors: [{ pointer: '/items/0/careCountMin', code: 'min-above-max', message: 'Tối thiểu lớn hơn tối đa' }] }),
    );
    const [a, b] = [product('a'), product('b')];
    const refused = await saveCare([change(a, 'careCountMin', '5'), change(a, 'careIntervalDays', '9'), change(b, 'careIntervalDays', '7')]);
    expect(refused.map(({ key, columnKey, message }) => [key, columnKey, message])).toEqual([
      ['a', 'careCountMin', 'Tối thiểu lớn hơn tối đa'],
      ['a', 'careIntervalDays', 'Tối thiểu lớn hơn tối đa'],
    ]);
    expect(changeProductCare.mock.calls[1]).toEqual([[{ id: 'b', version: 1, careIntervalDays: 7 }]]);
  });

  it('marks what somebody else has changed meanwhile', async () => {
    changeProductCare.mockRejectedValueOnce(new ApiProblem(400, { errors: [{ pointer: '/items/0/version', code: 'stale', message: 'x' }] }));
    expect((await saveCare([change(product('a'), 'careIntervalDays', '9')]))[0]?.isStale).toBe(true);
  });

  it('throws what names no product, so that nothing passes for saved', async () => {
    changeProductCare.mockRejectedValueOnce(new ApiProblem(403, {}));
    await expect(saveCare([change(product('a'), 'careIntervalDays', '9')])).rejects.toThrow();
  });
});

describe('the tree of groups', () => {
  const group = (id: string, parentId: string | null, productCount: number): ProductGroup => ({ id, name: id, parentId, position: 0, productCount, version: 1 });
  const tree = groupTree([group('food', null, 1), group('milk', 'food', 2), group('nut', 'milk', 3), group('lost', 'gone', 4)]);

  it('counts what lies below, and loses no group whose parent is not there', () => {
    expect(tree.map(({ id, totalCount }) => [id, totalCount])).toEqual([['food', 6], ['lost', 4]]);
  });
  it('shows what is open only', () => {
    expect(visibleGroups(tree, new Set(['food'])).map(({ id, depth }) => [id, depth])).toEqual([['food', 0], ['milk', 1], ['lost', 0]]);
  });
  it('offers a group neither itself nor what lies below it as its parent', () => {
    expect(groupOptions(tree, 'milk').map(({ value }) => value)).toEqual(['food', 'lost']);
  });
});

describe('the form of a product', () => {
  it('sends only what was changed; cleared counts are null', () => {
    const before = formOf(product('a', { careCountMin: 2, careIntervalDays: 15 }));
    const form = { ...before, careCountMin: null, price: '120' };
    expect(inputOf(form, changedFields(form, before))).toEqual({ price: '120', careCountMin: null });
  });
  it('takes in what somebody else saved, keeps what was typed, and asks about what both changed', () => {
    const before = formOf(product('a'));
    const mine = { ...before, name: 'Tên mới', price: '120' };
    const theirs = formOf(product('a', { price: '150', unit: 'lọ', version: 2 }));
    const { form, conflicts } = mergeTheirs(mine, before, theirs);
    expect([form.name, form.price, form.unit]).toEqual(['Tên mới', '120', 'lọ']);
    expect(conflicts).toEqual(['price']);
  });
});
