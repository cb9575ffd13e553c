import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';

/** Whether this process is about to end: it serves on, but asks balancers and clients to go elsewhere. */
@Injectable()
export class Draining implements BeforeApplicationShutdown {
  private draining = false;
  private readonly listeners: (() => void)[] = [];

  get isDraining(): boolean {
    return this.draining;
  }

  begin(): void {
    this.draining = true;
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
