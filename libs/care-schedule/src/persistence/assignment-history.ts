import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@tantam/kernel';
import { BusinessTime, Database, requestContext } from '@tantam/platform';

/** How it came: one person's set was changed by hand, many at once, by a rule for new customers, by handing over, or by taking a job back. */
export type WhyAssigned = 'hand' | 'bulk' | 'rule' | 'hand_over' | 'reversal';

export interface AssignedCustomer {
  readonly customerId: string;
  readonly givenIds: readonly string[];
  readonly takenIds: readonly string[];
}

/** Who got a customer to care for and who lost her, when, by whom and why: for her timeline. */
@Injectable()
export class AssignmentHistory {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
  ) {}

  /** In the transaction of the change. Done by whoever acts now; by nobody where a rule does. */
  async note(changes: readonly AssignedCustomer[], why: WhyAssigned): Promise<void> {
    const told = changes.filter(({ givenIds, takenIds }) => givenIds.length + takenIds.length > 0);
    if (told.length === 0) return;
    const { actor } = requestContext();
    await this.database.execute(
      `insert into care_assignment_changes (id, customer_id, at, given_ids, taken_ids, why, by_id)
       select id, customer_id, $2, given_ids, taken_ids, $3, $4 from jsonb_to_recordset($1) as told (id uuid, customer_id uuid, given_ids uuid[], taken_ids uuid[])`,
      [
        JSON.stringify(told.map((one) => ({ id: uuidv7(), customer_id: one.customerId, given_ids: one.givenIds, taken_ids: one.takenIds }))),
        this.time.now(), why, actor.kind === 'user' ? actor.id : null,
      ],
    );
  }
}
