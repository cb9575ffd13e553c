import { Injectable } from '@nestjs/common';
import { unavailable } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import type { CareActivityFilters, PageRequest } from './care-filters.js';
import type { ActivityTotals, CareActivityItem } from './care-activity.rows.js';

@Injectable()
export class CareHistory {
  async page(_actor: Actor, _query: CareActivityFilters & PageRequest): Promise<{ items: CareActivityItem[]; nextCursor: string | null; total?: number; totals?: ActivityTotals }> {
    throw unavailable('unavailable');
  }

  async one(_actor: Actor, _id: string): Promise<CareActivityItem> {
    throw unavailable('unavailable');
  }
}
