import { describe, expect, it } from '@jest/globals';
import { fieldChanges } from './audit-entry.js';

describe('the fields that differ', () => {
  it('are compared by value', () => {
    const before = { name: 'a', tags: ['x'], at: new Date('2026-11-22T00:00:00Z'), same: { deep: [1] } };
    const after = { name: 'b', tags: ['x', 'y'], at: new Date('2026-11-23T00:00:00Z'), same: { deep: [1] } };
    expect(fieldChanges(before, after)).toEqual({
      name: { from: 'a', to: 'b' },
      tags: { from: ['x'], to: ['x', 'y'] },
      at: { from: '2026-11-22T00:00:00.000Z', to: '2026-11-23T00:00:00.000Z' },
    });
  });

  it('leave out what a new thing leaves empty', () => {
    expect(fieldChanges(null, { name: 'a', note: null, tags: [], active: false, count: 0 })).toEqual({ name: { from: null, to: 'a' }, count: { from: null, to: 0 } });
  });

  it('are only those asked for', () => {
    expect(fieldChanges({ a: 1, b: 1 }, { a: 2, b: 2 }, ['a'])).toEqual({ a: { from: 1, to: 2 } });
  });

  it('tell emptied from kept', () => {
    expect(fieldChanges({ a: 'x', b: null }, { a: null, b: undefined })).toEqual({ a: { from: 'x', to: null } });
  });
});
