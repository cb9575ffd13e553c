import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { LocalDate } from '@tantam/kernel';
import { Events, type DomainEvent } from '../events/events.js';
import { Schedules } from './schedules.js';

/** A day of the business has begun: told once, at its midnight, or as soon afterwards as a process runs. */
export type BusinessDayStarted = DomainEvent<'business.day_started', { readonly day: LocalDate }>;

export const BUSINESS_DAY_STARTED = 'business.day_started';

/** Tells modules that what counts in days has moved on by one. */
@Injectable()
export class BusinessDay implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    const publish = ({ day }: { day: LocalDate }): Promise<void> => this.events.publish({ name: BUSINESS_DAY_STARTED, data: { day } } satisfies BusinessDayStarted);
    this.schedules.every('day-rollover', '0 0 * * *', publish, { inTransaction: true });
  }
}
