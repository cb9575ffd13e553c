import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';
import type { NewActivity } from './care-activities.js';

/** An action that was recorded somewhere else before: it moves nothing. */
export interface FormerActivity
  extends Pick<
    NewActivity,
    'id' | 'customerId' | 'action' | 'formId' | 'reasonId' | 'content' | 'feedbackTypeId' | 'contactResultId' | 'resultCategory' | 'isCounted' | 'recordedById' | 'recordedAt'
  > {
  /** What the former system called it. */
  readonly code: string | null;
  readonly giftWhat?: string | null;
  readonly giftCostMinor?: number | null;
  /** The plan in whose history it stands. */
  readonly planId: string | null;
}

/** One snapshot for all: keys that refer to each other are checked at the end of the statement. */
const ADD = `
  with former as materialized (
    select * from jsonb_to_recordset($1) as each (id uuid, code text, "customerId" uuid, "planId" uuid, action text, "formId" uuid, "reasonId" uuid, content text, "feedbackTypeId" uuid,
      "contactResultId" uuid, "resultCategory" text, "isCounted" boolean, "recordedById" uuid, "recordedAt" timestamptz, "giftWhat" text, "giftCostMinor" bigint)
  ),
  coded as (insert into care_activity_codes (code, activity_id) select code, id from former where code is not null),
  linked as (
    insert into care_activity_plans (activity_id, plan_id, care_version, state_before, state_after)
    select former.id, plan.id, null, plan.state, plan.state from former join care_plans plan on plan.id = former."planId"
  )
  insert into care_activities (id, customer_id, action, form_id, reason_id, content, feedback_type_id, contact_result_id, result_category, is_counted, recorded_by_id, recorded_at, gift_what, gift_cost_minor)
  select id, "customerId", action, "formId", "reasonId", content, "feedbackTypeId", "contactResultId", "resultCategory", "isCounted", "recordedById", "recordedAt", "giftWhat", "giftCostMinor" from former`;

/** Adds history: activities that belong to a plan without a version of it. */
@Injectable()
export class FormerCare {
  constructor(private readonly database: Database) {}

  async add(activities: readonly FormerActivity[]): Promise<void> {
    await this.database.execute(ADD, [JSON.stringify(activities)]);
  }
}
