import { EnumField, IdField, InstantField, IntegerField, MapField, ObjectField, PageQuery, QueryEnums, StringField } from '../../../http/fields.js';
import { pageOf } from '../../../http/page.js';
import { DELIVERY_STATES, type DeliveryState } from '../delivery.js';

const ID = { description: 'Number of the event, a dot, and who is to hear it', example: '4711.care-schedule.when-orders-change' } as const;

export class OutboxDelivery {
  @StringField(ID)
  id!: string;

  @IdField()
  eventId!: string;

  @StringField({ example: 'care.plans_changed' })
  eventName!: string;

  @StringField({ description: 'Who is to hear it', example: 'care-schedule.when-orders-change' })
  subscriber!: string;

  @StringField({ nullable: true, description: 'What the event is about; later events about it wait for this one', example: 'order:0190b5f2-7c1e-7000-8000-123456789012' })
  aggregate!: string | null;

  @EnumField(DELIVERY_STATES, 'OutboxDeliveryState')
  state!: DeliveryState;

  @IntegerField({ description: 'How often it was tried, since the last replay' })
  attempts!: number;

  @InstantField({ description: 'When the event happened' })
  occurredAt!: string;

  @InstantField({ nullable: true, description: 'When it is tried again' })
  nextAttemptAt!: string | null;

  @InstantField({ nullable: true, description: 'When it failed last' })
  failedAt!: string | null;

  @InstantField({ nullable: true, description: 'When it was done or discarded' })
  finishedAt!: string | null;

  @StringField({ nullable: true, description: 'The last error, without values that may be personal' })
  error!: string | null;

  @IdField({ nullable: true })
  discardedById!: string | null;

  @StringField({ nullable: true })
  discardReason!: string | null;

  @StringField({ list: true, description: '`replay`, `discard`' })
  allowedActions!: string[];
}

export class OutboxDeliveryDetail extends OutboxDelivery {
  @MapField({ description: 'What the event holds: ids, codes, days and numbers' })
  data!: Record<string, unknown>;
}

export class OutboxDeliveryPage extends pageOf(OutboxDelivery) {}

export class ListDeliveriesQuery extends PageQuery {
  @QueryEnums(DELIVERY_STATES, 'OutboxDeliveryState', { description: 'By default those that failed: parked and retrying' })
  state?: DeliveryState[];

  @StringField({ optional: true, maxLength: 200 })
  subscriber?: string;

  @StringField({ optional: true, maxLength: 200 })
  eventName?: string;
}

export class OutboxCounts {
  @IntegerField({ description: 'To be handed over' })
  ready!: number;

  @IntegerField({ description: 'Wait behind an earlier event about the same thing' })
  held!: number;

  @IntegerField({ description: 'Failed, have a time for the next attempt' })
  retrying!: number;

  @IntegerField()
  running!: number;

  @IntegerField({ description: 'No attempts left: somebody has to look' })
  parked!: number;
}

export class OutboxTotalsView {
  @ObjectField(() => OutboxCounts)
  counts!: OutboxCounts;

  @InstantField({ nullable: true, description: 'The oldest event that somebody has yet to hear, parked ones aside' })
  oldestWaitingAt!: string | null;

  @InstantField({ nullable: true })
  oldestParkedAt!: string | null;

  @StringField({ list: true, description: 'All who hear events later' })
  subscribers!: string[];

  @StringField({ list: true, description: 'All events that are heard later' })
  eventNames!: string[];
}

export class ReplayDeliveriesInput {
  @StringField({ optional: true, maxLength: 200, description: 'Only those of this subscriber' })
  subscriber?: string;

  @StringField({ optional: true, maxLength: 200, description: 'Only those of this event' })
  eventName?: string;
}

export class ReplayDeliveriesResult {
  @IntegerField({ description: 'How many parked deliveries are being tried again' })
  replayed!: number;
}

export class DiscardDeliveryInput {
  @StringField({ minLength: 3, maxLength: 500, description: 'Why it need not be heard' })
  reason!: string;
}
