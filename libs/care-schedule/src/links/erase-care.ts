import { Injectable } from '@nestjs/common';
import { KnowledgeProposals } from '@tantam/knowledge';
import { BusinessTime, Database } from '@tantam/platform';
import { ChangedPlans } from '../events/changed-plans.js';

/** Stands where people wrote about somebody who was erased. */
export const ERASED_CONTENT = 'Nội dung đã xóa theo yêu cầu của khách';

/**
 * What was done, when, by whom and with which result stays counted; what was said goes. Nobody is cared for who is no
 * longer known: open plans are done, wishes settled, claims gone.
 */
@Injectable()
export class EraseCare {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
    private readonly changed: ChangedPlans,
    private readonly proposals: KnowledgeProposals,
  ) {}

  async run(customerId: string): Promise<void> {
    const now = this.time.now();
    await this.database.execute(`delete from care_claims where customer_id = $1`, [customerId]);
    const closed = await this.database.rows<{ id: string }>(
      `update care_plans set state = 'finished', finished_at = $2, next_attempt_at = null, needs_decision = false, decided_hash = null,
         version = version + 1, care_version = care_version + 1
       where customer_id = $1 and state in ('not_cared', 'in_care') returning id`,
      [customerId, now],
    );
    const ids = closed.map((plan) => plan.id);
    this.changed.add(ids);
    await this.database.execute(`update care_lines set settled_by = 'care' where plan_id = any($1::uuid[]) and settled_by is null`, [ids]);
    await this.database.execute(`update care_wishes set settled_at = $2 where plan_id = any($1::uuid[]) and settled_at is null`, [ids, now]);
    await this.database.execute(`update care_wishes set script = null where script is not null and plan_id in (select id from care_plans where customer_id = $1)`, [customerId]);
    const activities = await this.database.rows<{ id: string }>(`select id from care_activities where customer_id = $1`, [customerId]);
    const activityIds = activities.map(({ id }) => id);
    await this.proposals.forgetActivities(activityIds);
    // A former system may have made its codes from names and numbers.
    await this.database.execute(`delete from care_activity_codes where activity_id = any($1::uuid[])`, [activityIds]);
    await this.database.execute(
      `update care_activities set content = $2, finish_reason = case when finish_reason is not null then $2 end,
         gift_what = case when gift_what is not null then $2 end where customer_id = $1`,
      [customerId, ERASED_CONTENT],
    );
  }
}
