/**
 * `ready`: to be handed over. `held`: waits behind an earlier one of the same subscriber and aggregate. `retrying`: failed,
 * has a time for the next attempt. `running`: somebody holds its lease. `parked`: no attempts left, waits for an admin.
 * `done` and `discarded` are the end.
 */
export const DELIVERY_STATES = ['ready', 'held', 'retrying', 'running', 'parked', 'done', 'discarded'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** A delivery that a process holds. */
export interface ClaimedDelivery {
  readonly sequence: number;
  readonly subscriber: string;
  readonly fence: number;
  readonly attempts: number;
  readonly eventId: string;
  readonly eventName: string;
  readonly aggregate: string | null;
  readonly data: unknown;
  readonly occurredAt: Date;
}

export interface Claim {
  readonly claimed: readonly ClaimedDelivery[];
  /** How many were found to wait behind an earlier one, and put aside. */
  readonly held: number;
  /** How many stand behind one that is being finished right now: look again soon. */
  readonly undecided: number;
}

/** What a process can take: for each subscriber it knows, the events and how many. */
export interface ClaimRoom {
  readonly subscriber: string;
  readonly eventNames: readonly string[];
  readonly room: number;
}

/** The lease was lost meanwhile: another process has the delivery now, or an admin decided. Nothing must be kept. */
export class DeliveryLost extends Error {
  constructor() {
    super('the delivery belongs to somebody else by now');
  }
}
