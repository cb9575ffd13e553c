import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';

/** A balancer that has noticed sends nothing for so long. */
const QUIET_MS = 1_000;
/** Whoever has no balancer keeps asking: the wait for quiet ends at so many times the shortest one. */
const LONGEST = 3;
const LOOK_EVERY_MS = 50;

/** Whether this process is about to end: it serves on, but asks balancers and clients to go elsewhere. */
@Injectable()
export class Draining implements BeforeApplicationShutdown {
  private draining = false;
  private readonly listeners: (() => void)[] = [];
  private workedAt = Number.NEGATIVE_INFINITY;

  get isDraining(): boolean {
    return this.draining;
  }

  /**
   * Serves on for at least so long, and until nothing has come for a second: on a busy machine balancers notice late, and what is on its
   * way to a process that closes is lost.
   */
  async drain(leastMs: number): Promise<void> {
    this.draining = true;
    const startedAt = performance.now();
    await pause(leastMs);
    while (performance.now() - this.workedAt < Math.min(QUIET_MS, leastMs) && performance.now() - startedAt < LONGEST * leastMs) await pause(LOOK_EVERY_MS);
  }

  /** Somebody has asked for more than whether the process is well. */
  sawWork(): void {
    this.workedAt = performance.now();
  }

  /** Calls back when the process closes. */
  whenClosing(listener: () => void): void {
    this.listeners.push(listener);
  }

  beforeApplicationShutdown(): void {
    this.draining = true;
    for (const listener of this.listeners) listener();
  }
}
