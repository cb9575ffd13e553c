import { Injectable } from '@nestjs/common';
import { unavailable } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import type { Language } from '@tantam/platform';
import type { CarePlanFilters, PageRequest } from './care-filters.js';
import type { CustomerDueItem } from './care-plan.rows.js';

@Injectable()
export class CustomersDue {
  async page(_actor: Actor, _query: CarePlanFilters & PageRequest, _language: Language): Promise<{ items: CustomerDueItem[]; nextCursor: string | null; total?: number }> {
    throw unavailable('unavailable');
  }
}
