import { describe, expect, it } from 'vitest';
import type { CareGroup } from '../api.types.ts';
import { careGroupings, duesOfGroup } from './care-report.ts';

const group = (key: string | null): CareGroup => ({ key, label: null }) as CareGroup;

describe('the dues behind a row', () => {
  it('are asked for by what the row is about', () => {
    expect(duesOfGroup('user', group('01a2'))).toEqual({ userId: ['01a2'] });
    expect(duesOfGroup('branch', group('01a3'))).toEqual({ homeBranchId: ['01a3'] });
  });

  it.each(careGroupings)('are asked for by what they have none of, where the row by %s has no name', (by) => {
    expect(duesOfGroup(by, group(null))).toEqual({ without: [by] });
  });
});
