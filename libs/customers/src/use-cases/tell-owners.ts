import { Injectable } from '@nestjs/common';
import { Events, requestContext } from '@tantam/platform';
import { CUSTOMER_OWNERS_CHANGED, type ChangedOwner, type CustomerOwnersChanged } from '../events/owners-changed.js';

/** Customers named in one event. */
const MOST = 500;

/** Tells of customers whom the current transaction gives to another owner. */
@Injectable()
export class TellOwners {
  constructor(private readonly events: Events) {}

  /** Those who stay whose they were may be among them. */
  async tell(changes: readonly ChangedOwner[]): Promise<void> {
    const changed = changes.filter(({ from, to }) => from !== to).map(({ customerId, from, to }): ChangedOwner => ({ customerId, from, to }));
    const { actor } = requestContext();
    const byId = actor.kind === 'user' ? actor.id : null;
    for (let first = 0; first < changed.length; first += MOST) {
      await this.events.publish({ name: CUSTOMER_OWNERS_CHANGED, data: { byId, changes: changed.slice(first, first + MOST) } } satisfies CustomerOwnersChanged);
    }
  }
}
