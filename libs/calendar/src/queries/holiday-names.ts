import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RecordNames } from '@tantam/platform';
import { HolidayQueries } from './holidays.query.js';

/** What holidays are called, for the audit trail; everybody knows them. */
@Injectable()
export class HolidayNames implements OnModuleInit {
  constructor(
    private readonly names: RecordNames,
    private readonly holidays: HolidayQueries,
  ) {}

  onModuleInit(): void {
    this.names.register('calendar.holidays', { kind: 'holiday', permission: null, names: (_reader, ids) => this.of(new Set(ids)) });
  }

  private async of(ids: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
    return new Map([...(await this.holidays.names())].filter(([id]) => ids.has(id)));
  }
}
