import { Injectable } from '@nestjs/common';
import { unavailable } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import type { Language } from '@tantam/platform';
import type { CarePlanItem } from '../queries/care-plan.rows.js';

@Injectable()
export class ReopenCarePlan {
  async run(_actor: Actor, _planId: string, _nextCareDate: string, _language: Language): Promise<CarePlanItem> {
    throw unavailable('unavailable');
  }
}
