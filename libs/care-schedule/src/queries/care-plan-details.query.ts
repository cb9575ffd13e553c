import { Injectable } from '@nestjs/common';
import { unavailable } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import type { Language } from '@tantam/platform';
import type { CarePlanDetailsItem } from './care-plan.rows.js';

@Injectable()
export class CarePlanDetails {
  async of(_actor: Actor, _id: string, _language: Language): Promise<CarePlanDetailsItem> {
    throw unavailable('unavailable');
  }
}
