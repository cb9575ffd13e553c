import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from '../config/config.js';
import { forNobody } from '../context/request-context.js';
import { Database } from './database.js';

const APART_MS = 50;
const RECONNECT_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Wakes other processes through PostgreSQL (NOTIFY). A wake-up says only "look": it may be lost or come twice, so whoever
 * listens also looks by himself from time to time. Those in this process are woken directly.
 */
@Injectable()
export class WakeUps implements BeforeApplicationShutdown {
  private readonly logger = new Logger('WakeUps');
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly sending = new Map<string, { isAsked: boolean }>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private client: pg.Client | null = null;
  private pauseMs = RECONNECT_MS;
  private isConnecting = false;
  private isClosed = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
  ) {}

  /** Wakes everybody on the channel; at once, then at most every 50 ms. Call it after a commit, never inside. */
  send(channel: string): void {
    this.wake(channel);
    const pending = this.sending.get(channel);
    if (pending) pending.isAsked = true;
    else this.notify(channel);
  }

  /** Calls `wake` whenever somebody sends on the channel, and after each time that the connection was lost. */
  listen(channel: string, wake: () => void): void {
    const list = this.listeners.get(channel) ?? new Set();
    this.listeners.set(channel, list.add(wake));
    if (this.client) void this.subscribe(this.client, channel);
    else if (!this.isConnecting) void this.connect();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isClosed = true;
    for (const timer of this.timers) clearTimeout(timer);
    await this.client?.end();
  }

  private notify(channel: string): void {
    if (this.isClosed) return;
    const state = { isAsked: false };
    this.sending.set(channel, state);
    this.after(APART_MS, () => {
      this.sending.delete(channel);
      if (state.isAsked) this.notify(channel);
    });
    this.database
      .apart(() => this.database.execute(`select pg_notify($1, '')`, [channel]))
      .catch((error: unknown) => this.logger.warn(`a wake-up was not sent, the next look finds it: ${messageOf(error)}`));
  }

  private async connect(): Promise<void> {
    this.isConnecting = true;
    const client = new pg.Client({ connectionString: this.config.databaseUrl, application_name: 'tantam wake-ups', keepAlive: true });
    client.on('error', (error) => this.lost(client, error.message));
    client.on('end', () => this.lost(client, 'it ended'));
    client.on('notification', ({ channel }) => this.wake(channel));
    try {
      await client.connect();
      this.client = client;
      for (const channel of this.listeners.keys()) await client.query(`listen ${channel}`);
      this.pauseMs = RECONNECT_MS;
      for (const channel of this.listeners.keys()) this.wake(channel);
    } catch (error) {
      this.client = client;
      this.lost(client, messageOf(error));
    }
    if (this.isClosed) await client.end();
  }

  /** Tries again with growing pauses. A broken connection tells so several times. */
  private lost(client: pg.Client, why: string): void {
    if (this.client !== client || this.isClosed) return;
    this.client = null;
    this.logger.warn(`no wake-ups until the connection is back: ${why}`);
    this.after(this.pauseMs, () => void this.connect());
    this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
  }

  private async subscribe(client: pg.Client, channel: string): Promise<void> {
    try {
      await client.query(`listen ${channel}`);
    } catch (error) {
      this.logger.warn(`listening to ${channel}: ${messageOf(error)}`);
    }
  }

  /** Those who listen do not go on in the name of the request that has woken them. */
  private wake(channel: string): void {
    for (const wake of this.listeners.get(channel) ?? []) forNobody(wake);
  }

  private after(ms: number, work: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
    }, ms);
    timer.unref();
    this.timers.add(timer);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
