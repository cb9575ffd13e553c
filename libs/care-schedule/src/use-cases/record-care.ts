import { Injectable } from '@nestjs/common';
import { unavailable } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import type { Language } from '@tantam/platform';
import type { CareActivityItem } from '../queries/care-activity.rows.js';
import type { CarePlanItem } from '../queries/care-plan.rows.js';
import type { CustomerCareInput, PlanCareInput } from './care-input.js';

export interface CareRecorded extends CareActivityItem {
  plan: CarePlanItem | null;
  movedPlans: CarePlanItem[];
}

@Injectable()
export class RecordCare {
  async onPlan(_actor: Actor, _planId: string, _input: PlanCareInput, _language: Language): Promise<CareRecorded> {
    throw unavailable('unavailable');
  }

  async onCustomer(_actor: Actor, _idOrCode: string, _input: CustomerCareInput, _language: Language): Promise<CareRecorded> {
    throw unavailable('unavailable');
  }
}
