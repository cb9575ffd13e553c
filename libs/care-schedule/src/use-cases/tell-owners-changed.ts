import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CUSTOMER_OWNERS_CHANGED, type CustomerOwnersChanged } from '@tantam/customers';
import { Database, Events, Transactional } from '@tantam/platform';
import { ChangedPlans } from '../events/changed-plans.js';
import { ChangedWork } from '../events/changed-work.js';

/** A customer who gets another owner is work that changes hands: both people's lists are others, and open lists show whose she is. */
@Injectable()
export class TellOwnersChanged implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly plans: ChangedPlans,
    private readonly work: ChangedWork,
  ) {}

  onModuleInit(): void {
    this.events.later<CustomerOwnersChanged>(CUSTOMER_OWNERS_CHANGED, 'care-schedule.tell-whose-customers', ({ data }) => this.changed(data));
  }

  @Transactional()
  async changed({ changes }: CustomerOwnersChanged['data']): Promise<void> {
    this.work.of(changes.flatMap(({ from, to }) => [from, to]).filter((id) => id !== null), null);
    const rows = await this.database.rows<{ id: string }>(
      `select id from care_plans where customer_id = any($1::uuid[]) and state in ('not_cared', 'in_care')`,
      [changes.map(({ customerId }) => customerId)],
    );
    this.plans.add(rows.map(({ id }) => id));
  }
}
