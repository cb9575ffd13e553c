import { describe, expect, it } from 'vitest';
import type { CareGroup } from '../api.types.ts';
import { careGroupings, duesOfGroup } from './care-report.ts';

const group = (key: string | null): CareGroup => ({ key, label: null }) as CareGroup;

describe('the dues behind a row', () => {
  it.each(careGroupings)('are asked for by the row they are counted in, by %s', (by) => {
    expect(duesOfGroup(by, group('01a2'))).toEqual({ row: `${by}:01a2` });
    expect(duesOfGroup(by, group(null))).toEqual({ row: `${by}:` });
  });
});
