import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startRedis, type TestRedis } from '../testing/index.js';
import { itWithRedis } from '../testing/it-with-redis.js';
import type { Counter } from './request-limits.js';
import { SharedCounts } from './shared-counts.js';

const counters = (used: number): Map<string, Counter> => new Map([['user:lan', { used, untold: used, resetsAtMs: Date.now() + 60_000 }]]);

describe('requests counted by several processes', () => {
  let redis: TestRedis | null;
  const open: SharedCounts[] = [];
  const process = (url: string): SharedCounts => {
    const shared = new SharedCounts(url, 60);
    open.push(shared);
    return shared;
  };
  beforeEach(async () => {
    redis = await startRedis();
  });
  afterEach(async () => {
    for (const shared of open.splice(0)) shared.close();
    await redis?.stop();
  });

  itWithRedis('are added up, each once', async () => {
    const [one, other] = [process(redis!.url), process(redis!.url)];
    await Promise.all([one.ready(), other.ready()]);
    const [mine, theirs] = [counters(30), counters(12)];
    await one.addUp(mine);
    await other.addUp(theirs);
    await one.addUp(mine);
    expect([mine.get('user:lan')!.untold, theirs.get('user:lan')!.used]).toEqual([0, 42]);
    mine.get('user:lan')!.used++;
    mine.get('user:lan')!.untold++;
    await one.addUp(mine);
    expect(mine.get('user:lan')!.used).toBe(43);
  });

  it('are counted alone while Redis is away, and nobody waits for it', async () => {
    const alone = process('redis://127.0.0.1:1');
    const mine = counters(5);
    const started = Date.now();
    await alone.addUp(mine);
    expect(mine.get('user:lan')!.used).toBe(5);
    expect(Date.now() - started).toBeLessThan(3_000);
  });
});
