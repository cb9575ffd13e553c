import { Injectable } from '@nestjs/common';
import type { Actor } from '@tantam/identity';
import { together, type Language } from '@tantam/platform';
import type { CareActivityItem } from './care-activity.rows.js';
import { CareHistory } from './care-history.query.js';
import type { CarePlanItem } from './care-plan.rows.js';
import { CarePlanItems } from './care-plan-items.js';

/** A recorded care with every plan that it moved, as they are now; `plan` is the first of them. */
export interface CareRecorded extends CareActivityItem {
  plan: CarePlanItem | null;
  movedPlans: CarePlanItem[];
}

@Injectable()
export class CareAnswers {
  constructor(
    private readonly history: CareHistory,
    private readonly plans: CarePlanItems,
  ) {}

  async recorded(actor: Actor, activityId: string, planIds: readonly string[], language: Language): Promise<CareRecorded> {
    const [activity, movedPlans] = await together([this.history.one(actor, activityId), this.plans.of(actor, planIds, language)]);
    return { ...activity, plan: movedPlans[0] ?? null, movedPlans };
  }
}
