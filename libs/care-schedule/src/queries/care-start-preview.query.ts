import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@tantam/kernel';
import { Database } from '@tantam/platform';

/** What a first day of care would cut. */
@Injectable()
export class CareStartPreview {
  constructor(private readonly database: Database) {}

  /** Order plans never cared that are due before the day; those without a date sort last. Counted from an index alone but for the void ones. */
  async wouldVoid(startsOn: LocalDate): Promise<number> {
    const row = await this.database.row<{ count: number }>(
      `select count(*) as count from care_plans
       where target = 'order' and sort_date < $1 and state in ('not_cared', 'void') and (state = 'not_cared' or (state = 'void' and void_reason = 'before_start'))`,
      [startsOn],
    );
    return row?.count ?? 0;
  }
}
