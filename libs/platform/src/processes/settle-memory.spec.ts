import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { settleMemory } from './settle-memory.js';

/** Something large that nothing refers to, held weakly. */
const dropped = (): WeakRef<number[]> => new WeakRef(new Array<number>(1_000_000).fill(1));

describe('memory that the start left behind', () => {
  it('is let go', async () => {
    const garbage = dropped();
    await turn();
    expect(garbage.deref()).toBeDefined();
    await turn();
    await settleMemory();
    expect(garbage.deref()).toBeUndefined();
  });
});
