import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, ImportKinds, type ImportCheckResult, type ImportContext, type ImportField, type ImportKind } from '@tantam/platform';
import type { KeptName, NameLanguage } from '@tantam/kernel';
import { CARE } from '../care-schedule.permissions.js';
import { SHIPPED_WORDS } from '../domain/shipped-words.js';
import { ApplyCareActivities } from './apply-care-activities.js';
import { careActivityFields } from './care-activity-fields.js';
import { CheckCareActivities } from './check-care-activities.js';

/** Recorded actions from a file, a row each: what was done before the shop came here. */
@Injectable()
export class CareActivitiesImport implements ImportKind, OnModuleInit {
  readonly kind = 'care-activities';
  readonly title = { vi: 'Hành động chăm sóc', en: 'Care actions' };
  readonly permission = CARE.record.name;
  readonly options = [];
  readonly stagingTable = 'import_care_activities';
  readonly keyFields = ['code', 'customerCode', 'customerPhone', 'customerEmail', 'content'];
  readonly fields: readonly ImportField[];

  constructor(
    private readonly kinds: ImportKinds,
    private readonly database: Database,
    private readonly checkActivities: CheckCareActivities,
    private readonly applyActivities: ApplyCareActivities,
  ) {
    this.fields = careActivityFields((table) => (language) => this.namesIn(table, language));
  }

  onModuleInit(): void {
    this.kinds.register(this);
  }

  check(context: ImportContext): Promise<ImportCheckResult> {
    return this.checkActivities.run(context);
  }

  applyNext(context: ImportContext): Promise<number> {
    return this.applyActivities.next(context);
  }

  /** @param table from the code; every one of them has a `name`. A name that two forms have is offered once. */
  private async namesIn(table: string, language: NameLanguage): Promise<string[]> {
    const rows = await this.database.rows<KeptName & Record<string, unknown>>(`select name, shipped_as as "shippedAs" from ${table} where is_active order by position, name`);
    return [...new Set(rows.map((row) => SHIPPED_WORDS.shown(row, language)))];
  }
}
