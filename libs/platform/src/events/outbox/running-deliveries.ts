import type { ClaimedDelivery } from './delivery.js';
import type { DeliveryRun } from './delivery-run.js';
import type { LaterSubscribers } from './later-subscribers.js';

/** Claimed ones that wait here for each that runs, so that a claim brings several. */
const AHEAD = 4;

/**
 * What this process holds: a few deliveries run at once, some more wait. One subscriber takes half of the places at most,
 * so that one that hangs leaves room to the others.
 */
export class RunningDeliveries {
  /** Told what has ended: there is room for more, and the next of its lane may come. */
  onEnd: (ended: readonly ClaimedDelivery[]) => void = () => undefined;
  private readonly waiting: ClaimedDelivery[] = [];
  /** What runs, by the promise of its end: deliveries of one batch share one. */
  private readonly active = new Map<ClaimedDelivery, Promise<void>>();
  private readonly stopping = new AbortController();
  private readonly atOncePerSubscriber: number;

  constructor(
    private readonly run: DeliveryRun,
    private readonly subscribers: LaterSubscribers,
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
    while (new Set(this.active.values()).size < this.atOnce) {
      const index = this.waiting.findIndex(({ subscriber }) => this.activeOf(subscriber) < this.atOncePerSubscriber);
      if (index < 0) return;
      this.start(this.takeBatch(this.waiting.splice(index, 1)[0]!));
    }
  }

  /** With it come those that wait and may share its transaction. */
  private takeBatch(first: ClaimedDelivery): readonly ClaimedDelivery[] {
    const others = this.waiting.filter((delivery) => this.subscribers.mayGoTogether(first, delivery));
    if (others.length === 0) return [first];
    const taken = new Set(others);
    this.waiting.splice(0, this.waiting.length, ...this.waiting.filter((delivery) => !taken.has(delivery)));
    return [first, ...others];
  }

  private start(batch: readonly ClaimedDelivery[]): void {
    const ending = this.run.runAll(batch, this.stopping.signal).finally(() => {
      for (const delivery of batch) this.active.delete(delivery);
      this.startWhatFits();
      this.onEnd(batch);
    });
    for (const delivery of batch) this.active.set(delivery, ending);
  }

  private activeOf(subscriber: string): number {
    return new Set([...this.active].filter(([delivery]) => delivery.subscriber === subscriber).map(([, ending]) => ending)).size;
  }
}
