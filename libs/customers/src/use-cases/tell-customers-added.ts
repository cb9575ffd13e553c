import { Injectable } from '@nestjs/common';
import { Events } from '@tantam/platform';
import { CUSTOMERS_ADDED, type CustomersAdded } from '../events/customers-added.js';

/** Customers named in one event. */
const MOST = 1_000;

/** Tells of customers that the current transaction makes. */
@Injectable()
export class TellCustomersAdded {
  constructor(private readonly events: Events) {}

  async tell(customerIds: readonly string[]): Promise<void> {
    for (let from = 0; from < customerIds.length; from += MOST) {
      await this.events.publish({ name: CUSTOMERS_ADDED, data: { customerIds: customerIds.slice(from, from + MOST) } } satisfies CustomersAdded);
    }
  }
}
