import { Injectable } from '@nestjs/common';
import { unavailable } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import type { Language } from '@tantam/platform';
import type { CarePlanItem } from '../queries/care-plan.rows.js';
import type { CareDateInput } from './care-input.js';

@Injectable()
export class SetCareDate {
  async run(_actor: Actor, _idOrCode: string, _input: CareDateInput, _language: Language): Promise<CarePlanItem> {
    throw unavailable('unavailable');
  }
}
