import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomerLinks, type CustomerLink, type LinkManifest } from '@tantam/customers';
import { Database } from '@tantam/platform';

interface StagedRow extends Record<string, unknown> {
  readonly importId: string;
  readonly rowNo: number;
}

/** Rows of a file of actions that is being read name customers by id: they are written to whoever she is now. */
@Injectable()
export class StagedCareLink implements CustomerLink, OnModuleInit {
  readonly columns = ['import_care_activities.customer_id'];

  constructor(
    private readonly links: CustomerLinks,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.links.register('care-schedule.staged', this);
  }

  async move(from: string, to: string): Promise<LinkManifest> {
    return this.database.rows<StagedRow>(
      `update import_care_activities set customer_id = $2 where customer_id = $1 returning import_id as "importId", row_no as "rowNo"`,
      [from, to],
    );
  }

  async unmove(from: string, to: string, manifest: LinkManifest): Promise<void> {
    await this.database.execute(
      `update import_care_activities staged set customer_id = $1 from jsonb_to_recordset($3) as moved ("importId" uuid, "rowNo" int)
       where staged.customer_id = $2 and staged.import_id = moved."importId" and staged.row_no = moved."rowNo"`,
      [from, to, JSON.stringify(manifest)],
    );
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
  }
}
