import { Injectable } from '@nestjs/common';
import { unavailable } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import type { Language } from '@tantam/platform';
import type { CarePlanFilters } from './care-filters.js';
import type { DueCountItem } from './care-plan.rows.js';

@Injectable()
export class DueCounts {
  async by(_actor: Actor, _by: 'state' | 'productGroup' | 'region', _filters: CarePlanFilters, _language: Language): Promise<DueCountItem[]> {
    throw unavailable('unavailable');
  }
}
