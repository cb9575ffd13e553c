import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '../api.ts';
import { recordOf } from './audit-words.ts';

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
});
