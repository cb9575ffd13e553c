import type { ClaimedDelivery } from './delivery.js';
import type { DeliveryRun } from './delivery-run.js';

/** Claimed ones that wait here for each that runs, so that a claim brings several. */
const AHEAD = 4;

/**
 * What this process holds: a few deliveries run at once, some more wait. One subscriber takes half of the places at most,
 * so that one that hangs leaves room to the others.
 */
export class RunningDeliveries {
  /** Told whenever there is room for more. */
  onRoom: () => void = () => undefined;
  private readonly waiting: ClaimedDelivery[] = [];
  private readonly active = new Map<ClaimedDelivery, Promise<void>>();
  private readonly stopping = new AbortController();
  private readonly atOncePerSubscriber: number;

  constructor(
    private readonly run: DeliveryRun,
    private readonly atOnce: number,
  ) {
    this.atOncePerSubscriber = Math.ceil(atOnce / 2);
  }

  isIdle(): boolean {
    return this.active.size === 0 && this.waiting.length === 0;
  }

  /** Whether a claim is worth while: it brings several at a time, before the last have begun. */
  wantsMore(): boolean {
    return this.waiting.length <= this.atOnce * (AHEAD / 2);
  }

  roomOf(subscriber: string): number {
    const has = (delivery: ClaimedDelivery): boolean => delivery.subscriber === subscriber;
    const held = this.waiting.filter(has).length + [...this.active.keys()].filter(has).length;
    return Math.max(0, this.atOncePerSubscriber * AHEAD - held);
  }

  add(deliveries: readonly ClaimedDelivery[]): void {
    this.waiting.push(...deliveries);
    this.startWhatFits();
  }

  /** Takes back what has not begun. */
  takeWaiting(): readonly ClaimedDelivery[] {
    return this.waiting.splice(0);
  }

  /** Waits until nothing is left. */
  async settle(): Promise<void> {
    while (this.active.size > 0) await Promise.race(this.active.values());
  }

  /** Waits for what runs; what takes longer than that is told to stop, and tried again by others. */
  async stop(withinMs: number): Promise<void> {
    const timer = setTimeout(() => this.stopping.abort(), withinMs);
    await this.settle();
    clearTimeout(timer);
  }

  private startWhatFits(): void {
    while (this.active.size < this.atOnce) {
      const index = this.waiting.findIndex(({ subscriber }) => this.activeOf(subscriber) < this.atOncePerSubscriber);
      if (index < 0) return;
      this.start(this.waiting.splice(index, 1)[0]!);
    }
  }

  private start(delivery: ClaimedDelivery): void {
    const ending = this.run.run(delivery, this.stopping.signal).finally(() => {
      this.active.delete(delivery);
      this.startWhatFits();
      this.onRoom();
    });
    this.active.set(delivery, ending);
  }

  private activeOf(subscriber: string): number {
    return [...this.active.keys()].filter((delivery) => delivery.subscriber === subscriber).length;
  }
}
