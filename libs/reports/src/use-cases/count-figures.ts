import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ORDERS_CHANGED, type OrdersChanged } from '@tantam/orders';
import { Audit, BusinessTime, Database, Events, JobQueue, Transactional } from '@tantam/platform';
import { CLEAR_CUSTOMERS, CLEAR_DAYS, CLEAR_MONTHS, COUNT_CUSTOMERS, COUNT_DAYS, COUNT_MONTHS } from '../persistence/figures.sql.js';
import { Portfolios } from '../persistence/portfolios.js';
import { REPORTS_SUBSCRIBER } from '../reports.subscriber.js';
import { REST_SECONDS, StaleFigures } from '../persistence/stale-figures.js';

const JOB = 'reports.count-figures';
/** There is one job: it counts whatever is stale. */
const ALL = 'all';
const CUSTOMERS_AT_ONCE = 4_000;
/** When nearly everybody is to be counted, as at first, orders are read from front to back and not customer by customer. */
const MANY_CUSTOMERS = 100_000;
const DAYS_AT_ONCE = 14;
/** Customers come into portfolios, and those are counted, in steps that a reader does not notice. */
const PLACED_AT_ONCE = 20_000;
const PORTFOLIOS_AT_ONCE = 10;
/** By then what was just marked has rested. */
const LOOK_AGAIN_MS = REST_SECONDS * 1_000 + 200;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Keeps the figures that reports read. Changed orders are heard after their commit, and only mark what is to be counted
 * again; counting is a job. So nobody who sells or imports waits for a report.
 */
@Injectable()
export class CountFigures implements OnModuleInit {
  constructor(
    private readonly stale: StaleFigures,
    private readonly portfolios: Portfolios,
    private readonly database: Database,
    private readonly events: Events,
    private readonly jobs: JobQueue,
    private readonly audit: Audit,
    private readonly time: BusinessTime,
  ) {}

  onModuleInit(): void {
    this.events.later<OrdersChanged>(ORDERS_CHANGED, REPORTS_SUBSCRIBER, (event) => this.mark(event.data.orderIds), { timeoutSeconds: 120 });
    this.jobs.handle(JOB, (_, signal) => this.countStale(signal), { sweep: () => this.waiting() });
  }

  /** Marks what these orders touch. */
  async mark(orderIds: readonly string[]): Promise<void> {
    await this.stale.markOrders(orderIds, await this.time.zone());
    await this.jobs.add(JOB, ALL, { delayMs: LOOK_AGAIN_MS });
  }

  /** Has everything counted anew, in the background, because somebody asked for it. */
  @Transactional()
  async recountAll(): Promise<void> {
    await this.markAll();
    this.audit.record({ action: 'report-figures.recounted', resource: 'report-figures', resourceId: null });
  }

  /** Marks everything there is. */
  @Transactional()
  async markAll(): Promise<void> {
    await this.stale.markAll(await this.time.zone());
    await this.portfolios.forget();
    await this.jobs.add(JOB, ALL);
  }

  /**
   * Counts what is stale and rests, chunk by chunk; with `isPatient: false` everything that is stale. Figures of another zone
   * have other days: all of them are counted anew, as they are at the first time.
   */
  async countStale(signal: AbortSignal, { isPatient = true } = {}): Promise<void> {
    if (!(await this.stale.isMarkedFor(await this.time.zone()))) await this.markAll();
    await this.followGroups();
    const pace = isPatient ? halfTime(signal) : atOnce;
    while (!signal.aborted && (await pace(() => this.countDays(isPatient))) > 0);
    while (!signal.aborted && (await pace(() => this.countCustomers(isPatient))) > 0);
    await this.stale.settle();
    await this.countPortfolios(signal, pace, isPatient);
    if (isPatient && (await this.stale.isAnything())) await this.jobs.add(JOB, ALL, { delayMs: LOOK_AGAIN_MS });
  }

  @Transactional()
  async followGroups(): Promise<void> {
    await this.stale.followGroups();
  }

  /** How many days were counted. */
  @Transactional()
  async countDays(isPatient: boolean): Promise<number> {
    const days = await this.stale.takeDays(DAYS_AT_ONCE, isPatient);
    if (days.length === 0) return 0;
    const months = [...new Set(days.map((day) => `${day.slice(0, 7)}-01`))];
    for (const clear of CLEAR_DAYS) await this.database.execute(clear, [days]);
    await this.database.execute(COUNT_DAYS, [days, await this.time.zone()]);
    await this.database.execute(CLEAR_MONTHS, [months]);
    await this.database.execute(COUNT_MONTHS, [months]);
    return days.length;
  }

  /** How many customers were counted. */
  @Transactional()
  async countCustomers(isPatient: boolean): Promise<number> {
    const isMany = await this.stale.hasCustomers(MANY_CUSTOMERS);
    const customers = await this.stale.takeCustomers(isMany ? MANY_CUSTOMERS : CUSTOMERS_AT_ONCE, isPatient);
    if (customers.length === 0) return 0;
    for (const clear of CLEAR_CUSTOMERS) await this.database.execute(clear, [customers]);
    await this.database.execute(COUNT_CUSTOMERS, [customers, await this.time.zone()]);
    await this.portfolios.follow(customers);
    return customers.length;
  }

  /** Customers come to their owners' portfolios first, then those are counted that are stale. */
  private async countPortfolios(signal: AbortSignal, pace: Pace, isPatient: boolean): Promise<void> {
    if (await this.portfolios.mayHaveMisplaced(isPatient)) {
      while (!signal.aborted && (await pace(() => this.place())) > 0);
      if (!signal.aborted) await this.portfolios.wereDivided();
    }
    while (!signal.aborted && (await pace(() => this.countSomePortfolios(isPatient))) > 0);
  }

  @Transactional()
  async place(): Promise<number> {
    const customers = await this.portfolios.misplaced(PLACED_AT_ONCE);
    if (customers.length > 0) await this.portfolios.follow(customers);
    return customers.length;
  }

  @Transactional()
  async countSomePortfolios(isPatient: boolean): Promise<number> {
    return this.portfolios.count(PORTFOLIOS_AT_ONCE, isPatient);
  }

  private async waiting(): Promise<readonly string[]> {
    return (await this.stale.isDue(await this.time.zone())) ? [ALL] : [];
  }
}

/** How one chunk follows the other. */
type Pace = (work: () => Promise<number>) => Promise<number>;

const atOnce: Pace = (work) => work();

/** Rests after each chunk for as long as it took: a first count takes minutes, and people work meanwhile. */
function halfTime(signal: AbortSignal): Pace {
  return async (work) => {
    const startedAt = performance.now();
    const counted = await work();
    if (counted > 0) await sleep(Math.min(performance.now() - startedAt, LONGEST_PAUSE_MS), undefined, { signal, ref: false }).catch(() => undefined);
    return counted;
  };
}
