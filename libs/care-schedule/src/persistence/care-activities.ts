import { Injectable } from '@nestjs/common';
import { conflict } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import type { CarePlan } from '../domain/care-plan.js';
import type { CareAction, NextDateFor, Refusal, ResultCategory } from '../domain/care-words.js';

export interface NewActivity {
  readonly id: string;
  readonly customerId: string;
  readonly action: CareAction;
  readonly formId: string | null;
  readonly reasonId: string | null;
  readonly content: string;
  readonly feedbackTypeId: string | null;
  readonly contactResultId: string | null;
  readonly resultCategory: ResultCategory | null;
  readonly isCounted: boolean;
  readonly nextCareDate: string | null;
  readonly isFinish: boolean;
  readonly finishReason: string | null;
  readonly callbackAt: Date | null;
  readonly refusal: Refusal | null;
  readonly nextDateFor: NextDateFor | null;
  readonly recordedById: string;
  readonly recordedAt: Date;
}

/** Recorded cares and the plans that they moved. */
@Injectable()
export class CareActivities {
  constructor(private readonly database: Database) {}

  async add(activity: NewActivity): Promise<void> {
    await this.database.execute(
      `insert into care_activities (id, customer_id, action, form_id, reason_id, content, feedback_type_id, contact_result_id, result_category, is_counted, next_care_date,
         is_finish, finish_reason, callback_at, refusal, next_date_for, recorded_by_id, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
      [
        activity.id, activity.customerId, activity.action, activity.formId, activity.reasonId, activity.content, activity.feedbackTypeId, activity.contactResultId,
        activity.resultCategory, activity.isCounted, activity.nextCareDate, activity.isFinish, activity.finishReason, activity.callbackAt, activity.refusal,
        activity.nextDateFor, activity.recordedById, activity.recordedAt,
      ],
    );
  }

  /** @throws DomainError conflict `care-already-recorded` when another care has this version of the plan */
  async link(activityId: string, former: CarePlan, plan: CarePlan): Promise<void> {
    try {
      await this.database.execute(
        `insert into care_activity_plans (activity_id, plan_id, care_version, state_before, state_after, due_before, due_after) values ($1, $2, $3, $4, $5, $6, $7)`,
        [activityId, plan.id, former.careVersion, former.state, plan.state, former.dueDate, plan.dueDate],
      );
    } catch (error) {
      if ((error as { constraint?: string }).constraint === 'care_activity_plans_once') throw conflict('care-already-recorded', { carePlanId: plan.id });
      throw error;
    }
  }

  /** The care that was recorded on this version of the plan or a later one, the first of them. */
  async recordedSince(planId: string, careVersion: number): Promise<string | null> {
    const row = await this.database.row<{ id: string }>(
      `select activity_id as id from care_activity_plans where plan_id = $1 and care_version >= $2 order by care_version limit 1`,
      [planId, careVersion],
    );
    return row?.id ?? null;
  }
}
