import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hostname } from 'node:os';
import { until } from '../../testing/until.js';
import { MAX_ATTEMPTS } from './retry-schedule.js';
import { OutboxSuite, type OutboxProcess } from './testing/outbox-suite.js';

let suite: OutboxSuite;
let one: OutboxProcess;

beforeAll(async () => {
  suite = await OutboxSuite.start();
});
beforeEach(async () => {
  one = await suite.process();
});
afterEach(() => suite.clear());
afterAll(() => suite.close());

const numbers = async (subscriber = 'a.one'): Promise<number[]> => (await one.heard()).filter((heard) => heard.subscriber === subscriber).map(({ number }) => number);

/** A door that stays shut until it is opened. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('publishing', () => {
  it('keeps nothing when nobody hears the event later', async () => {
    await one.publish(1);
    await one.database.transaction(() => one.publish(2));
    expect(await one.database.row('select count(*) from outbox_events')).toEqual({ count: 0 });
  });

  it('leaves one event, and a delivery for each who hears it later', async () => {
    one.hears('a.one');
    one.hears('a.two');
    await one.database.transaction(async () => {
      await one.publish(1, 'thing:1');
      await one.publish(2);
    });
    expect(await one.states()).toEqual(['a.one 1 ready', 'a.two 1 ready', 'a.one 2 ready', 'a.two 2 ready']);
    expect(await one.database.row('select count(*) from outbox_events')).toEqual({ count: 2 });
  });

  it('opens a transaction of its own when there is none, which those who hear at once share', async () => {
    one.hears('a.one');
    one.events.subscribe('thing.happened', () => Promise.reject(new Error('no')));
    await expect(one.publish(1)).rejects.toThrow('no');
    expect(await one.states()).toEqual([]);
  });

  it('leaves nothing of a transaction that rolls back', async () => {
    one.hears('a.one');
    const work = one.database.transaction(async () => {
      await one.publish(1);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    await one.dispatcher.drain();
    expect(await one.states()).toEqual([]);
    expect(await numbers()).toEqual([]);
  });

  it('tells a thousand events of a transaction in the order they were told', async () => {
    one.hears('a.one');
    await one.database.transaction(async () => {
      for (let number = 0; number < 1_000; number++) await one.publish(number);
    });
    const rows = await one.database.rows<{ number: number }>(`select (data ->> 'number')::int as number from outbox_events order by sequence`);
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 1_000 }, (_, number) => number));
  });

  it('refuses two subscribers of one name, and names that say nothing', () => {
    one.hears('a.one');
    expect(() => one.hears('a.one')).toThrow('hears thing.happened already');
    expect(() => one.hears('Mailer')).toThrow('named like');
  });
});

describe('handing over', () => {
  it('hands each event to each subscriber once, with what it says', async () => {
    const seen: unknown[] = [];
    one.later('a.one', (event) => Promise.resolve(void seen.push(event)));
    await one.publish(1, 'thing:1');
    await one.dispatcher.drain();
    await one.dispatcher.drain();
    expect(seen).toEqual([{ name: 'thing.happened', data: { number: 1 }, aggregate: 'thing:1', id: expect.any(String), occurredAt: expect.any(Date), attempt: 1 }]);
    expect(await one.states()).toEqual(['a.one 1 done']);
  });

  it('stores what a subscriber publishes with what it writes', async () => {
    one.later('a.first', () => one.events.publish({ name: 'other.happened', data: { number: 7 } }));
    one.later('a.second', (event) => one.write('a.second', null, (event.data as { number: number }).number).then(() => undefined), undefined, 'other.happened');
    await one.publish(1);
    await one.dispatcher.drain();
    expect(await numbers('a.second')).toEqual([7]);
  });

  it('keeps nothing of a subscriber that fails, and tries it again after a pause', async () => {
    let fails = true;
    one.hears('a.one', () => (fails ? Promise.reject(new Error('the printer is out of paper')) : Promise.resolve()));
    await one.publish(1);
    await one.dispatcher.drain();
    expect(await one.states()).toEqual(['a.one 1 retrying']);
    expect(await numbers()).toEqual([]);
    const row = await one.database.row<{ error: string; pause: number }>(`select error, extract(epoch from available_at - now())::float as pause from outbox_deliveries`);
    expect(row!.error).toContain('the printer is out of paper');
    expect(row!.pause).toBeGreaterThan(0);
    expect(row!.pause).toBeLessThan(1.3);
    fails = false;
    await one.dispatcher.drain();
    expect(await numbers()).toEqual([]);
    await one.makeDue();
    await one.dispatcher.drain();
    expect(await numbers()).toEqual([1]);
  });

  it('lets those who do not fail go on', async () => {
    one.hears('a.bad', () => Promise.reject(new Error('no')));
    one.hears('a.good');
    for (let number = 1; number <= 50; number++) await one.publish(number);
    await one.dispatcher.drain();
    expect(await numbers('a.good')).toHaveLength(50);
    expect(await numbers('a.bad')).toEqual([]);
  });

  it('leaves to others what this version does not know', async () => {
    const newer = await suite.process();
    newer.hears('a.new');
    newer.later('a.one', () => Promise.resolve(), undefined, 'new.happened');
    one.hears('a.one');
    await newer.publish(1);
    await newer.events.publish({ name: 'new.happened', data: {} });
    await one.dispatcher.drain();
    expect(await one.database.rows('select state from outbox_deliveries')).toEqual([{ state: 'ready' }, { state: 'ready' }]);
  });
});

describe('the order of an aggregate', () => {
  it('holds although a first attempt fails: later ones wait for it', async () => {
    let fails = true;
    one.hears('a.one', (event) => (fails && (event.data as { number: number }).number === 1 ? Promise.reject(new Error('no')) : Promise.resolve()));
    for (const number of [1, 2, 3]) await one.publish(number, 'thing:1');
    await one.publish(9, 'thing:2');
    await one.dispatcher.drain();
    expect(await numbers()).toEqual([9]);
    expect(await one.states()).toEqual(['a.one 1 retrying', 'a.one 2 held', 'a.one 3 held', 'a.one 9 done']);
    fails = false;
    await one.makeDue();
    await one.dispatcher.drain();
    expect(await numbers()).toEqual([9, 1, 2, 3]);
  });

  it('is each subscriber\'s own', async () => {
    one.hears('a.bad', () => Promise.reject(new Error('no')));
    one.hears('a.good');
    for (const number of [1, 2]) await one.publish(number, 'thing:1');
    await one.dispatcher.drain();
    expect(await numbers('a.good')).toEqual([1, 2]);
  });

  it('is held up by a parked one for its own aggregate only, until it is replayed', async () => {
    let fails = true;
    one.hears('a.one', (event) => (fails && event.aggregate === 'thing:1' ? Promise.reject(new Error('no')) : Promise.resolve()));
    for (const number of [1, 2]) await one.publish(number, 'thing:1');
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      await one.makeDue();
      await one.dispatcher.drain();
    }
    await one.publish(3, 'thing:1');
    await one.publish(4, 'thing:2');
    await one.publish(5);
    await one.dispatcher.drain();
    expect(await one.states()).toEqual(['a.one 1 parked', 'a.one 2 held', 'a.one 3 held', 'a.one 4 done', 'a.one 5 done']);
    fails = false;
    await one.stuck.replay({ sequence: 1, subscriber: 'a.one' });
    await one.dispatcher.drain();
    expect((await numbers()).filter((number) => number < 4)).toEqual([1, 2, 3]);
  });

  it('goes on when the parked one is discarded, which stays told with who and why', async () => {
    one.hears('a.one', (event) => ((event.data as { number: number }).number === 1 ? Promise.reject(new Error('no')) : Promise.resolve()));
    for (const number of [1, 2]) await one.publish(number, 'thing:1');
    await one.dispatcher.drain();
    const admin = '0190b5f2-7c1e-7000-8000-123456789012';
    await one.stuck.discard({ sequence: 1, subscriber: 'a.one' }, admin, 'sent by hand');
    await one.dispatcher.drain();
    expect(await one.states()).toEqual(['a.one 1 discarded', 'a.one 2 done']);
    expect(await one.database.row('select discarded_by_id, discard_reason from outbox_deliveries where sequence = 1')).toEqual({ discarded_by_id: admin, discard_reason: 'sent by hand' });
    expect(await one.database.row(`select action, resource_id from audit_entries where resource = 'outbox-delivery' order by id desc limit 1`)).toEqual({ action: 'outbox.discarded', resource_id: '1.a.one' });
    await expect(one.stuck.discard({ sequence: 1, subscriber: 'a.one' }, admin, 'again')).rejects.toMatchObject({ code: 'delivery-cannot-be-discarded' });
    await expect(one.stuck.replay({ sequence: 99, subscriber: 'a.one' })).rejects.toMatchObject({ code: 'delivery-not-found' });
  });

  it('comes free although what stood in front vanished without a word', async () => {
    one.hears('a.one');
    await one.publish(1, 'thing:1');
    await one.database.execute(`update outbox_deliveries set state = 'held'`);
    await one.dispatcher.drain();
    expect(await numbers()).toEqual([]);
    await one.dispatcher.look();
    await one.dispatcher.drain();
    expect(await numbers()).toEqual([1]);
  });
});

describe('processes that die or freeze', () => {
  it('a delivery claimed by a process that died is handed over by another, once', async () => {
    one.hears('a.one');
    await one.publish(1);
    expect(await one.claim('elsewhere/1/a')).toHaveLength(1);
    await one.dispatcher.look();
    await one.dispatcher.drain();
    expect(await one.states()).toEqual(['a.one 1 running']);
    await one.letLeasesEnd();
    await one.dispatcher.look();
    await one.makeDue();
    await one.dispatcher.drain();
    expect(await numbers()).toEqual([1]);
    expect(await one.states()).toEqual(['a.one 1 done']);
  });

  it('a process of this machine that is gone loses its leases at once', async () => {
    one.hears('a.one');
    await one.publish(1);
    await one.claim(`${hostname()}/2147480000/a`);
    expect(await one.deliveries.freeAbandoned()).toBe(1);
    expect(await one.states()).toEqual(['a.one 1 retrying']);
  });

  it('an event that kills every process is parked in the end', async () => {
    one.hears('a.one');
    await one.publish(1);
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      expect(await one.claim(`${hostname()}/2147480000/a`)).toHaveLength(1);
      await one.deliveries.freeAbandoned();
      await one.makeDue();
    }
    expect(await one.states()).toEqual(['a.one 1 parked']);
  });

  it('a frozen process that wakes while another has its delivery writes nothing: the fence', async () => {
    const frozen = gate();
    const working = gate();
    one.hears('a.one', (event) => (event.attempt === 1 ? frozen.opened : working.opened));
    await one.publish(1);
    const [first] = await one.claim('elsewhere/1/a');
    const late = one.run(first!);
    await one.letLeasesEnd();
    await one.deliveries.freeAbandoned();
    await one.makeDue();
    const [second] = await one.claim('elsewhere/2/b');
    const current = one.run(second!);
    frozen.open();
    await late;
    expect(await one.heard()).toEqual([]);
    working.open();
    await current;
    expect(await one.heard()).toEqual([{ subscriber: 'a.one', aggregate: null, number: 1 }]);
    expect(await one.database.row('select state, attempts, fence from outbox_deliveries')).toEqual({ state: 'done', attempts: 2, fence: 2 });
  });

  it('a frozen process that wakes when all is done writes nothing', async () => {
    const frozen = gate();
    one.hears('a.one', (event) => (event.attempt === 1 ? frozen.opened : Promise.resolve()));
    await one.publish(1);
    const [first] = await one.claim('elsewhere/1/a');
    const late = one.run(first!);
    await one.letLeasesEnd();
    await one.deliveries.freeAbandoned();
    await one.makeDue();
    await one.dispatcher.drain();
    frozen.open();
    await late;
    expect(await numbers()).toEqual([1]);
    expect(await one.states()).toEqual(['a.one 1 done']);
  });

  it('a process killed in the midst of a subscriber leaves nothing, and the event is handed over again', async () => {
    one.hears('a.one', async (event) => {
      if (event.attempt > 1) return;
      const own = await one.database.row<{ pid: number }>('select pg_backend_pid() as pid');
      await one.database.apart(() => one.database.row('select pg_terminate_backend($1, 5000)', [own!.pid]));
    });
    await one.publish(1);
    await one.dispatcher.drain();
    expect(await numbers()).toEqual([]);
    expect(await one.states()).toEqual(['a.one 1 retrying']);
    await one.makeDue();
    await one.dispatcher.drain();
    expect(await numbers()).toEqual([1]);
  });

  it('a subscriber that hangs is told to stop, loses its turn, and can write nothing afterwards', async () => {
    const hung = gate();
    let wrote: unknown = null;
    let isTold = false;
    one.later('a.one', async (event, signal) => {
      if (event.attempt > 1) return;
      signal.addEventListener('abort', () => (isTold = true));
      await hung.opened;
      wrote = await one.write('a.one', null, 1).catch((error: Error) => error.message);
    }, { timeoutSeconds: 0.1 });
    await one.publish(1);
    await one.dispatcher.drain();
    expect(isTold).toBe(true);
    expect(await one.states()).toEqual(['a.one 1 retrying']);
    hung.open();
    await until('the late statement was answered', () => wrote !== null);
    expect(wrote).toBe('the transaction of this work has ended');
    expect(await numbers()).toEqual([]);
  });

  it('a statement that takes too long is ended by the server', async () => {
    one.later('a.one', () => one.database.row('select pg_sleep(30)').then(() => undefined), { timeoutSeconds: 1 });
    await one.publish(1);
    const began = Date.now();
    await one.dispatcher.drain();
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(await one.states()).toEqual(['a.one 1 retrying']);
  });

  it('a hanging subscriber leaves room to the others', async () => {
    const hung = gate();
    one.later('a.hangs', () => hung.opened);
    one.hears('a.good');
    for (let number = 0; number < 40; number++) await one.publish(number);
    one.dispatcher.wake();
    await until('the good one heard all', async () => (await numbers('a.good')).length === 40);
    hung.open();
    await one.dispatcher.drain();
    expect(await one.database.row(`select count(*) from outbox_deliveries where state <> 'done'`)).toEqual({ count: 0 });
  });
});

describe('running processes', () => {
  const jobs = { TANTAM_RUN_JOBS: 'true' };

  async function running(): Promise<OutboxProcess> {
    const process = await suite.process(6, jobs);
    process.hears('a.one');
    process.dispatcher.onApplicationBootstrap();
    return process;
  }

  it('hear at once what another process publishes', async () => {
    await running();
    one.hears('a.one');
    const took: number[] = [];
    for (let number = 0; number < 5; number++) {
      const began = Date.now();
      await one.publish(number);
      await until('it was heard', async () => (await numbers()).length > number);
      took.push(Date.now() - began);
    }
    // Looking by itself comes every 3 s only.
    expect(took.sort((a, b) => a - b)[2]).toBeLessThan(1_000);
  });

  it('find what nobody announced', async () => {
    await running();
    await until('somebody listens', async () => (await listening()) > 0);
    await one.database.script(`
      insert into outbox_events (id, name, data) values ('0190b5f2-7c1e-7000-8000-123456789012', 'thing.happened', '{"number": 1}');
      insert into outbox_deliveries (sequence, subscriber, event_name) select sequence, 'a.one', name from outbox_events`);
    await until('it was heard', async () => (await numbers()).length === 1);
  });

  it('hear again after their listening connection was cut', async () => {
    await running();
    await until('somebody listens', async () => (await listening()) > 0);
    await one.database.execute(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'tantam wake-ups'`);
    await until('somebody listens again', async () => (await listening()) > 0);
  });

  it('share a queue without doubling, each aggregate in order', async () => {
    const two = await suite.process(6);
    for (const process of [one, two]) process.hears('a.one');
    await one.database.transaction(async () => {
      for (let number = 0; number < 600; number++) await one.publish(number, `thing:${number % 20}`);
    });
    await Promise.all([one.dispatcher.drain(), two.dispatcher.drain()]);
    await until('all is done', async () => {
      await Promise.all([one.dispatcher.drain(), two.dispatcher.drain()]);
      return (await one.database.row<{ count: number }>(`select count(*) from outbox_deliveries where state <> 'done'`))!.count === 0;
    });
    const heard = await one.heard();
    expect(heard.map(({ number }) => number).sort((a, b) => a - b)).toEqual(Array.from({ length: 600 }, (_, number) => number));
    for (let thing = 0; thing < 20; thing++) {
      const ofThing = heard.filter(({ aggregate }) => aggregate === `thing:${thing}`).map(({ number }) => number);
      expect(ofThing).toEqual([...ofThing].sort((a, b) => a - b));
    }
  });

  it('stop gracefully: what runs is finished, what waits is given back without counting', async () => {
    const slow = gate();
    const stopping = await suite.process(2);
    stopping.hears('a.one', () => slow.opened);
    for (const number of [1, 2, 3]) await stopping.publish(number);
    stopping.dispatcher.wake();
    await until('one runs', async () => (await one.states()).includes('a.one 1 running'));
    await until('all are claimed', async () => (await one.states()).every((state) => state.endsWith('running')));
    // A claim is on its way meanwhile: what waits must not begin for it.
    stopping.dispatcher.wake();
    const stopped = stopping.dispatcher.beforeApplicationShutdown();
    slow.open();
    await stopped;
    expect(await one.states()).toEqual(['a.one 1 done', 'a.one 2 ready', 'a.one 3 ready']);
    expect(await one.database.rows('select attempts from outbox_deliveries order by sequence')).toEqual([{ attempts: 1 }, { attempts: 0 }, { attempts: 0 }]);
  });

  async function listening(): Promise<number> {
    const row = await one.database.row<{ count: number }>(`select count(*) from pg_stat_activity where datname = current_database() and application_name = 'tantam wake-ups' and query ilike 'listen%'`);
    return row!.count;
  }
});

describe('forgetting', () => {
  it('deletes what ended long ago, and leaves what is young or still parked', async () => {
    one.hears('a.one', (event) => ((event.data as { number: number }).number === 2 ? Promise.reject(new Error('no')) : Promise.resolve()));
    for (const number of [1, 2, 3, 4]) await one.publish(number);
    await one.dispatcher.drain();
    await one.database.execute(`update outbox_events set occurred_at = now() - interval '8 days' where sequence <= 3`);
    expect(await one.deliveries.forget(new Date(Date.now() - 7 * 86_400_000))).toBe(2);
    expect(await one.states()).toEqual(['a.one 2 retrying', 'a.one 4 done']);
  });
});

describe('a subscriber that takes several at a time', () => {
  const transactions: string[] = [];
  const hears = (process: OutboxProcess, before: (number: number) => void = () => undefined): void => {
    transactions.length = 0;
    process.later(
      'a.one',
      async (event) => {
        const { number } = event.data as { number: number };
        await process.write('a.one', null, number);
        before(number);
        transactions.push((await process.database.row<{ id: string }>('select pg_current_xact_id()::text as id'))!.id);
      },
      { inBatches: true },
    );
  };

  it('has what waits in one transaction, in order', async () => {
    hears(one);
    for (let number = 1; number <= 5; number++) await one.publish(number);
    await one.dispatcher.drain();
    expect(await numbers()).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(transactions).size).toBe(1);
    expect(await one.states()).toEqual([1, 2, 3, 4, 5].map((number) => `a.one ${number} done`));
  });

  it('has each by itself when one of them fails, and that one alone is tried again', async () => {
    hears(one, (number) => {
      if (number === 2) throw new Error('not this one');
    });
    for (let number = 1; number <= 3; number++) await one.publish(number);
    await one.dispatcher.drain();
    expect(await numbers()).toEqual([1, 3]);
    expect(await one.states()).toEqual(['a.one 1 done', 'a.one 2 retrying', 'a.one 3 done']);
  });

  it('keeps nothing of a batch of which another process has taken one', async () => {
    hears(one);
    const two = await suite.process();
    hears(two);
    for (let number = 1; number <= 3; number++) await one.publish(number);
    const claimed = await one.claim();
    await one.database.execute('update outbox_deliveries set fence = fence + 1 where sequence = $1', [claimed[1]!.sequence]);
    await one.deliveryRun.runAll(claimed, new AbortController().signal);
    expect(await numbers()).toEqual([1, 3]);
    expect(await one.states()).toEqual(['a.one 1 done', 'a.one 2 running', 'a.one 3 done']);
  });

  it('goes on until nothing waits, however many there are', async () => {
    hears(one);
    await one.database.transaction(async () => {
      for (let number = 0; number < 300; number++) await one.publish(number);
    });
    await one.dispatcher.drain();
    expect(await numbers()).toHaveLength(300);
  });
});
