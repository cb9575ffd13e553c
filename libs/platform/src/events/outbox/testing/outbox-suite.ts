import { Test, type TestingModule } from '@nestjs/testing';
import { Database } from '../../../database/database.js';
import { platformMigrations } from '../../../migrations/index.js';
import { PlatformModule } from '../../../platform.module.js';
import { testConfig } from '../../../testing/test-config.js';
import { createTestDatabase, type TestDatabase } from '../../../testing/test-database.js';
import { Deliveries } from '../deliveries.js';
import type { ClaimedDelivery } from '../delivery.js';
import { DeliveryRun } from '../delivery-run.js';
import { Events } from '../../events.js';
import { LaterSubscribers, type LaterOptions, type LaterSubscriber } from '../later-subscribers.js';
import { OutboxDispatcher } from '../outbox-dispatcher.js';
import { OutboxModule } from '../outbox.module.js';
import { StuckDeliveries } from '../stuck-deliveries.js';

export interface Heard {
  readonly subscriber: string;
  readonly aggregate: string | null;
  readonly number: number;
}

/** One process with the outbox. Its dispatcher does not run by itself, so that a test decides what happens when. */
export class OutboxProcess {
  private constructor(
    readonly module: TestingModule,
    readonly database: Database,
    readonly events: Events,
    readonly deliveries: Deliveries,
    readonly deliveryRun: DeliveryRun,
    readonly dispatcher: OutboxDispatcher,
    readonly stuck: StuckDeliveries,
  ) {}

  static async start(url: string, pool = 6, env: NodeJS.ProcessEnv = {}): Promise<OutboxProcess> {
    const config = testConfig(url, { TANTAM_DATABASE_POOL: String(pool), TANTAM_RUN_JOBS: 'false', ...env });
    const module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(config, platformMigrations), OutboxModule] }).compile();
    module.useLogger(false);
    await module.init();
    return new OutboxProcess(module, module.get(Database), module.get(Events), module.get(Deliveries), module.get(DeliveryRun), module.get(OutboxDispatcher), module.get(StuckDeliveries));
  }

  later(subscriber: string, call: LaterSubscriber, options?: LaterOptions, eventName = 'thing.happened'): void {
    this.events.later(eventName, subscriber, call, options);
  }

  /** Hears an event by writing a line, as any subscriber writes rows. */
  hears(subscriber: string, before: LaterSubscriber = () => Promise.resolve()): void {
    this.later(subscriber, async (event, signal) => {
      await this.write(subscriber, event.aggregate ?? null, (event.data as { number: number }).number);
      await before(event, signal);
    });
  }

  write(subscriber: string, aggregate: string | null, number: number): Promise<number> {
    return this.database.execute('insert into heard (subscriber, aggregate, number) values ($1, $2, $3)', [subscriber, aggregate, number]);
  }

  publish(number: number, aggregate?: string): Promise<void> {
    return this.events.publish({ name: 'thing.happened', data: { number }, aggregate });
  }

  /** Claims as much as there is, as an owner of this name; nothing runs yet. */
  async claim(owner = this.dispatcher.owner, room = 10): Promise<readonly ClaimedDelivery[]> {
    const subscribers = this.module.get(LaterSubscribers).all();
    return (await this.deliveries.claim(owner, [...subscribers].map(([subscriber, eventNames]) => ({ subscriber, eventNames, room })))).claimed;
  }

  run(delivery: ClaimedDelivery): Promise<void> {
    return this.deliveryRun.run(delivery, new AbortController().signal);
  }

  async heard(): Promise<Heard[]> {
    return this.database.rows<Heard & { id: number }>('select subscriber, aggregate, number from heard order by id');
  }

  /** `subscriber number state`, in order. */
  async states(): Promise<string[]> {
    const rows = await this.database.rows<{ text: string }>(
      `select concat(d.subscriber, ' ', e.data ->> 'number', ' ', d.state) as text from outbox_deliveries d join outbox_events e using (sequence) order by d.sequence, d.subscriber`,
    );
    return rows.map(({ text }) => text);
  }

  /** As if the pauses were over. */
  async makeDue(): Promise<void> {
    await this.database.execute(`update outbox_deliveries set available_at = now() where state = 'retrying'`);
  }

  /** As if nobody had renewed the leases. */
  async letLeasesEnd(): Promise<void> {
    await this.database.execute(`update outbox_deliveries set lease_until = now() - interval '1 second' where state = 'running'`);
  }

  close(): Promise<void> {
    return this.module.close();
  }
}

/** A database with a table for what was heard, and processes on it. */
export class OutboxSuite {
  private readonly processes: OutboxProcess[] = [];

  private constructor(readonly testDatabase: TestDatabase) {}

  static async start(): Promise<OutboxSuite> {
    const testDatabase = await createTestDatabase(platformMigrations);
    const suite = new OutboxSuite(testDatabase);
    const first = await suite.process();
    await first.database.script('create table heard (id bigint generated always as identity, subscriber text not null, aggregate text, number int not null)');
    return suite;
  }

  async process(pool = 6, env: NodeJS.ProcessEnv = {}): Promise<OutboxProcess> {
    const process = await OutboxProcess.start(this.testDatabase.url, pool, env);
    this.processes.push(process);
    return process;
  }

  /** Ends all processes but keeps the database, emptied. */
  async clear(): Promise<void> {
    const cleaner = this.processes[0]!;
    await cleaner.database.script('truncate outbox_deliveries, outbox_events, heard restart identity');
    for (const process of this.processes.splice(0)) await process.close();
  }

  async close(): Promise<void> {
    for (const process of this.processes.splice(0)) await process.close();
    await this.testDatabase.drop();
  }
}
