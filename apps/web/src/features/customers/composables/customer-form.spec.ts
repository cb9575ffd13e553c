import { describe, expect, it } from 'vitest';
import { changesBetween, emptyForm, rebased } from './customer-form.ts';
import { askable } from './duplicates.ts';

describe('changesBetween', () => {
  it('writes only what somebody changed, so that masked phones stay untouched', () => {
    const before = emptyForm({ fullName: 'Lê Ái', phone1: '098••••123', emailText: 'a@x.vn' });
    expect(changesBetween(before, { ...before, fullName: ' Lê Ái Vân ' })).toEqual({ fullName: 'Lê Ái Vân' });
  });

  it('clears an emptied field with null and reads lists as they are typed', () => {
    const before = emptyForm({ address: 'Tổ 5', specialReason: 'VIP' });
    const after = { ...before, address: ' ', specialReason: '', emailText: 'a@x.vn; b@y.vn', tagText: 'tiểu đường, , tiểu đường,mua kèm' };
    expect(changesBetween(before, after)).toEqual({
      address: null,
      specialCare: null,
      emails: ['a@x.vn', 'b@y.vn'],
      tags: ['tiểu đường', 'mua kèm'],
    });
  });

  it('drops the commune with its province, and contact persons with the organisation', () => {
    const before = emptyForm({ provinceCode: '75', communeCode: '26001' });
    expect(changesBetween(before, { ...before, provinceCode: null })).toEqual({ provinceCode: null, communeCode: null });
  });
});

describe('rebased', () => {
  it('keeps what was typed and follows the newer state elsewhere', () => {
    const before = emptyForm({ fullName: 'Cũ', notes: 'cũ' });
    expect(rebased({ ...before, notes: 'tôi gõ' }, before, emptyForm({ fullName: 'Mới', notes: 'người khác' }))).toMatchObject({
      fullName: 'Mới',
      notes: 'tôi gõ',
    });
  });
});

describe('askable', () => {
  it.each([
    ['phone', '0912 345', false],
    ['phone', '0912 345 6', true],
    ['phone', '098••••123', false],
    ['email', 'a@b', false],
    ['email', 'a@b.vn', true],
  ] as const)('%s %s: %s', (kind, text, expected) => expect(askable(kind, text)).toBe(expected));
});
