import { Injectable } from '@nestjs/common';
import { Database, Events } from '@tantam/platform';
import { CARE_PLANS_CHANGED, type CarePlansChanged } from './care-plans-changed.js';

/** Plans named in one event. */
const MOST = 1_000;

/** Gathers which plans a transaction changes and publishes them at its end: every plan once, in as few events as there can be. */
@Injectable()
export class ChangedPlans {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  /** To be called in the transaction that changes them. */
  add(planIds: Iterable<string>): void {
    const gathered = this.database.ofTransaction<Set<string>>(this, () => new Set());
    for (const id of planIds) gathered.add(id);
    if (gathered.size > 0) this.database.beforeCommit(this, () => this.publish(gathered));
  }

  /** The open plans of a customer: somebody took or left her. */
  async addOfCustomer(customerId: string): Promise<void> {
    const rows = await this.database.rows<{ id: string }>(`select id from care_plans where customer_id = $1 and state in ('not_cared', 'in_care')`, [customerId]);
    this.add(rows.map((row) => row.id));
  }

  private async publish(gathered: Set<string>): Promise<void> {
    const planIds = [...gathered];
    gathered.clear();
    for (let from = 0; from < planIds.length; from += MOST) {
      await this.events.publish({ name: CARE_PLANS_CHANGED, data: { planIds: planIds.slice(from, from + MOST) } } satisfies CarePlansChanged);
    }
  }
}
