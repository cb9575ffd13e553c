import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Draining } from './draining.js';

async function working(draining: Draining, forMs: number): Promise<void> {
  for (const started = performance.now(); performance.now() - started < forMs; await pause(50)) draining.sawWork();
}

describe('Draining', () => {
  it('serves on while requests still come', async () => {
    const draining = new Draining();
    let isDrained = false;
    const drained = draining.drain(1_000).then(() => (isDrained = true));
    await working(draining, 1_500);
    expect(draining.isDraining).toBe(true);
    expect(isDrained).toBe(false);
    await drained;
  });

  it('does not wait for ever for those who have no balancer', async () => {
    const draining = new Draining();
    let isWorking = true;
    const work = working(draining, 2_000).then(() => (isWorking = false));
    await draining.drain(200);
    expect(isWorking).toBe(true);
    await work;
  });
});
