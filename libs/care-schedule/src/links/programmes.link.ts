import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomerLinks, type CustomerLink, type LinkManifest } from '@tantam/customers';
import { Database } from '@tantam/platform';

interface MovedResults {
  readonly ids: readonly string[];
}

/** What care programmes decided for a customer. Where both had a decision for the same occasion the survivor's stands. */
@Injectable()
export class ProgrammesLink implements CustomerLink, OnModuleInit {
  readonly columns = ['care_programme_results.customer_id'];

  constructor(
    private readonly links: CustomerLinks,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.links.register('care-schedule.programmes', this);
  }

  async move(from: string, to: string): Promise<LinkManifest> {
    const rows = await this.database.rows<{ id: string }>(
      `update care_programme_results mine set customer_id = $2 where customer_id = $1 and (outcome = 'taken_back' or not exists (
         select 1 from care_programme_results hers where hers.customer_id = $2 and hers.programme_id = mine.programme_id and hers.occasion_on = mine.occasion_on and hers.outcome <> 'taken_back'))
       returning id`,
      [from, to],
    );
    return { ids: rows.map(({ id }) => id) } satisfies MovedResults;
  }

  async unmove(from: string, to: string, manifest: LinkManifest): Promise<void> {
    await this.database.execute(`update care_programme_results set customer_id = $1 where id = any($3::uuid[]) and customer_id = $2`, [from, to, (manifest as MovedResults).ids]);
  }

  async export(customerId: string): Promise<Readonly<Record<string, unknown>>> {
    const rows = await this.database.rows(
      `select programme.name as programme, result.occasion_on as "occasionOn", result.wished_on as "wishedOn", result.outcome, result.why
       from care_programme_results result join care_programmes programme on programme.id = result.programme_id where result.customer_id = $1 order by result.decided_at, result.id`,
      [customerId],
    );
    return { careProgrammes: rows };
  }

  /** The day of a birthday says who she was. */
  async erase(customerId: string): Promise<void> {
    await this.database.execute(`delete from care_programme_results where customer_id = $1`, [customerId]);
  }
}
