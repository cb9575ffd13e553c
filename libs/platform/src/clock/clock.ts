import { localDateIn, type LocalDate } from '@tantam/kernel';

/** The one place from which the code learns what time it is; tests put another clock in its place. */
export abstract class Clock {
  abstract now(): Date;

  /** The calendar day it is now in an IANA time zone. */
  todayIn(zone: string): LocalDate {
    return localDateIn(this.now(), zone);
  }
}

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
