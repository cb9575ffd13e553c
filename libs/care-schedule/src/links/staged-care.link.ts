import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomerLinks, type CustomerLink, type LinkManifest } from '@tantam/customers';
import { Database } from '@tantam/platform';

const TABLES = ['import_care_activities', 'import_care_actions'] as const;

interface StagedRow extends Record<string, unknown> {
  readonly table: (typeof TABLES)[number];
  readonly importId: string;
  readonly rowNo: number;
}

/** Rows of a file of actions that is being read name customers by id: they are written to whoever she is now. */
@Injectable()
export class StagedCareLink implements CustomerLink, OnModuleInit {
  readonly columns = TABLES.map((table) => `${table}.customer_id`);

  constructor(
    private readonly links: CustomerLinks,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.links.register('care-schedule.staged', this);
  }

  async move(from: string, to: string): Promise<LinkManifest> {
    const moved: StagedRow[] = [];
    for (const table of TABLES) {
      const rows = await this.database.rows<StagedRow>(`update ${table} set customer_id = $2 where customer_id = $1 returning '${table}' as "table", import_id as "importId", row_no as "rowNo"`, [from, to]);
      moved.push(...rows);
    }
    return moved;
  }

  async unmove(from: string, to: string, manifest: LinkManifest): Promise<void> {
    for (const table of TABLES) {
      await this.database.execute(
        `update ${table} staged set customer_id = $1 from jsonb_to_recordset($3) as moved ("table" text, "importId" uuid, "rowNo" int)
         where moved."table" = '${table}' and staged.customer_id = $2 and staged.import_id = moved."importId" and staged.row_no = moved."rowNo"`,
        [from, to, JSON.stringify(manifest)],
      );
    }
  }

  export(): Promise<Readonly<Record<string, unknown>>> {
    return Promise.resolve({});
  }

  /** Rows kept to be shown as refused or warned of. She is still whole herself: erasing goes from right to left. */
  async erase(customerId: string): Promise<void> {
    await this.database.execute(
      `delete from import_care_activities staged using customer_summary she
       where she.id = $1 and (staged.customer_id = she.id or staged.customer_code = she.code or staged.customer_phone in (she.phone1, she.phone2) or lower(staged.customer_email) = any(she.emails))`,
      [customerId],
    );
    // As the file wrote it: a phone with spaces and with or without its country.
    await this.database.execute(
      `delete from import_care_actions staged using customer_summary she
       where she.id = $1 and (staged.customer_id = she.id or upper(btrim(staged.customer)) = upper(she.code) or lower(btrim(staged.customer)) = any(she.emails)
         or right(nullif(regexp_replace(staged.customer, '\\D', '', 'g'), ''), 9) in (right(she.phone1, 9), right(she.phone2, 9)))`,
      [customerId],
    );
  }
}
