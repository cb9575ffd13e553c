import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '../api.ts';
import { isGone, listChange, recordOf } from './audit-words.ts';

const entry = (fields: Partial<AuditEntry>): AuditEntry => ({
  id: '1',
  at: '2026-11-16T03:00:00Z',
  actor: { kind: 'user', id: 'u', fullName: 'An' },
  requestId: 'r',
  address: null,
  action: 'customer.changed',
  resource: 'customer',
  resourceId: '7',
  customerId: null,
  changes: {},
  erasedFields: [],
  hiddenFields: [],
  names: [],
  ...fields,
});

describe('the record of an entry', () => {
  it('is its page; of what has none, the customer whom it is about', () => {
    expect(recordOf(entry({}))).toBe('/customers/7');
    expect(recordOf(entry({ resource: 'care-activity', action: 'care.recorded', customerId: '9' }))).toBe('/customers/9');
    expect(recordOf(entry({ resource: 'holiday', action: 'holiday.created' }))).toBeUndefined();
  });

  it('is nowhere once it is deleted', () => {
    expect(recordOf(entry({ resource: 'branch', action: 'branch.deleted' }))).toBeUndefined();
  });

  it('has no page for who is told no name: it is gone, or not for him', () => {
    const id = '01a206f8-dd74-731f-9f22-9e71e1c05457';
    const names = [{ id, kind: 'customer', name: 'Lan' }];
    expect([isGone(entry({ resourceId: id })), isGone(entry({ resourceId: id, names }))]).toEqual([true, false]);
    expect([recordOf(entry({ resourceId: id })), recordOf(entry({ resourceId: id, names }))]).toEqual([undefined, `/customers/${id}`]);
    const ofCare = { resource: 'care-activity', action: 'care.recorded', resourceId: 'a', customerId: id };
    expect([recordOf(entry(ofCare)), recordOf(entry({ ...ofCare, names }))]).toEqual([undefined, `/customers/${id}`]);
  });
});

describe('a change of a list', () => {
  it('is what came and what went', () => {
    expect(listChange(['a', 'b', { c: 1 }], [{ c: 1 }, 'b', 'd'])).toEqual({ added: ['d'], removed: ['a'] });
  });
});
