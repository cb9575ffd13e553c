import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';
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
  readonly giftWhat: string | null;
  readonly giftCostMinor: number | null;
  readonly nextDateFor: NextDateFor | null;
  readonly recordedById: string;
  readonly recordedAt: Date;
}

/** Which care moved which version of a plan. */
@Injectable()
export class CareActivities {
  constructor(private readonly database: Database) {}

  /** The care that was recorded on this version of the plan or a later one, the first of them. */
  async recordedSince(planId: string, careVersion: number): Promise<string | null> {
    const row = await this.database.row<{ id: string }>(
      `select activity_id as id from care_activity_plans where plan_id = $1 and care_version >= $2 order by care_version limit 1`,
      [planId, careVersion],
    );
    return row?.id ?? null;
  }
}
