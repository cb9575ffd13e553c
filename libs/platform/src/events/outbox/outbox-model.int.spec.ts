import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimedDelivery } from './delivery.js';
import { MAX_ATTEMPTS } from './retry-schedule.js';
import { OutboxSuite, type OutboxProcess } from './testing/outbox-suite.js';

/**
 * Random histories against a model as simple as can be: whatever happens on the way, in the end each subscriber has had
 * each event once, and those of an aggregate in the order they were told.
 */

const SUBSCRIBERS = ['a.one', 'a.two'];

/** What a call of the subscriber does. */
type Outcome = 'succeed' | 'fail' | 'freeze';

type Step =
  | { readonly kind: 'publish'; readonly aggregate: number | null; readonly count: number }
  | { readonly kind: 'publish-and-roll-back' }
  | { readonly kind: 'run'; readonly outcomes: readonly Outcome[] }
  | { readonly kind: 'claim-and-die' }
  | { readonly kind: 'let-leases-end' }
  | { readonly kind: 'wake-frozen' }
  | { readonly kind: 'exhaust' }
  | { readonly kind: 'replay' }
  | { readonly kind: 'make-due' };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('publish' as const), aggregate: fc.option(fc.nat(2)), count: fc.integer({ min: 1, max: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('publish-and-roll-back' as const) }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('run' as const), outcomes: fc.array(fc.constantFrom<Outcome>('succeed', 'succeed', 'fail', 'freeze'), { minLength: 1, maxLength: 6 }) }) },
    ...(['claim-and-die', 'let-leases-end', 'wake-frozen', 'exhaust', 'replay', 'make-due'] as const).map((kind) => ({ weight: 1, arbitrary: fc.record({ kind: fc.constant(kind) }) })),
  ),
  { minLength: 4, maxLength: 30 },
);

let suite: OutboxSuite;
let one: OutboxProcess;
let world: World;

beforeAll(async () => {
  suite = await OutboxSuite.start();
  one = await suite.process(20);
  for (const subscriber of SUBSCRIBERS) one.hears(subscriber, () => world.answer());
});
afterAll(() => suite.close());

class World {
  /** What was told and kept, in order. */
  private readonly told: { readonly number: number; readonly aggregate: string | null }[] = [];
  private readonly frozen: { readonly run: Promise<void>; readonly wake: () => void }[] = [];
  private outcomes: Outcome[] = [];
  private onFreeze: (() => void) | null = null;
  private number = 0;

  async do(step: Step): Promise<void> {
    switch (step.kind) {
      case 'publish':
        return this.publish(step.aggregate === null ? null : `thing:${step.aggregate}`, step.count);
      case 'publish-and-roll-back':
        return this.rollBack();
      case 'run':
        return this.run([...step.outcomes]);
      case 'claim-and-die':
        return void (await one.claim('elsewhere/1/dies', 2));
      case 'let-leases-end':
        await one.letLeasesEnd();
        return void (await one.deliveries.freeAbandoned());
      case 'wake-frozen':
        return this.wakeFrozen();
      case 'exhaust':
        return void (await one.database.execute(`update outbox_deliveries set attempts = $1 where state in ('ready', 'retrying')`, [MAX_ATTEMPTS - 1]));
      case 'replay':
        return void (await one.stuck.replayAll(null, null));
      case 'make-due':
        return one.makeDue();
    }
  }

  /** How the next call of a subscriber goes; one that freezes holds its transaction open. */
  answer(): Promise<void> {
    const outcome = this.outcomes.shift() ?? 'succeed';
    if (outcome === 'fail') return Promise.reject(new Error('no'));
    if (outcome === 'succeed') return Promise.resolve();
    return new Promise((resolve) => {
      this.wakeCurrent = resolve;
      this.onFreeze?.();
    });
  }
  private wakeCurrent: () => void = () => undefined;

  /** Everybody wakes, every cause of failure is gone, and admins have replayed what was parked. */
  async end(): Promise<void> {
    await this.wakeFrozen();
    await one.letLeasesEnd();
    await one.deliveries.freeAbandoned();
    this.outcomes = [];
    await one.stuck.replayAll(null, null);
    await one.makeDue();
    for (let round = 0; await this.isAnyOpen(); round++) {
      expect(round).toBeLessThan(500);
      for (const delivery of await one.claim()) await one.run(delivery);
    }
  }

  async check(): Promise<void> {
    expect(await one.database.rows(`select distinct state from outbox_deliveries`)).toEqual(this.told.length > 0 ? [{ state: 'done' }] : []);
    const heard = await one.heard();
    for (const subscriber of SUBSCRIBERS) {
      const its = heard.filter((each) => each.subscriber === subscriber).map(({ number, aggregate }) => ({ number, aggregate }));
      expect([...its].sort((a, b) => a.number - b.number)).toEqual(this.told);
      for (const aggregate of new Set(this.told.flatMap((each) => each.aggregate ?? []))) {
        const inOrder = (list: typeof its): number[] => list.filter((each) => each.aggregate === aggregate).map(({ number }) => number);
        expect(inOrder(its)).toEqual(inOrder(this.told));
      }
    }
  }

  private async publish(aggregate: string | null, count: number): Promise<void> {
    await one.database.transaction(async () => {
      for (let n = 0; n < count; n++) {
        this.told.push({ number: ++this.number, aggregate });
        await one.publish(this.number, aggregate ?? undefined);
      }
    });
  }

  private async rollBack(): Promise<void> {
    const work = one.database.transaction(async () => {
      await one.publish(++this.number, 'thing:0');
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
  }

  private async run(outcomes: Outcome[]): Promise<void> {
    for (const delivery of await one.claim(`elsewhere/1/${this.number}`, outcomes.length)) {
      this.outcomes = [outcomes.shift() ?? 'succeed'];
      await this.runOne(delivery);
    }
  }

  /** Until it ends, or freezes. */
  private async runOne(delivery: ClaimedDelivery): Promise<void> {
    const frozen = new Promise<'frozen'>((resolve) => (this.onFreeze = () => resolve('frozen')));
    const run = one.run(delivery).then(() => 'ended' as const);
    if ((await Promise.race([run, frozen])) === 'ended') return;
    this.frozen.push({ run: run.then(() => undefined), wake: this.wakeCurrent });
    // The pool is finite; of too many the oldest wakes.
    if (this.frozen.length > 6) await this.wake(this.frozen.shift()!);
  }

  private async wakeFrozen(): Promise<void> {
    for (const each of this.frozen.splice(0)) await this.wake(each);
  }

  private async wake({ run, wake }: { run: Promise<void>; wake: () => void }): Promise<void> {
    wake();
    await run;
  }

  private async isAnyOpen(): Promise<boolean> {
    const row = await one.database.row<{ is: boolean }>(`select exists (select 1 from outbox_deliveries where state <> 'done') as is`);
    return row!.is;
  }
}

it('hands every event to every subscriber once, in order per aggregate, through any history of failures, deaths, frozen processes and replays', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      world = new World();
      await one.database.script('truncate outbox_deliveries, outbox_events, heard restart identity');
      try {
        for (const step of history) await world.do(step);
      } finally {
        await world.end();
      }
      await world.check();
    }),
    { numRuns: Number(process.env.OUTBOX_MODEL_RUNS ?? 60), interruptAfterTimeLimit: 100_000 },
  );
}, 120_000);
