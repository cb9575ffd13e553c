import { Clock } from '@tantam/platform';

/** Stands where it is put: history is written at the time at which it happened. */
export class DemoClock extends Clock {
  private instant = new Date();

  override now(): Date {
    return this.instant;
  }

  set(instant: Date): void {
    this.instant = instant;
  }
}
