import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomerLinks, type CustomerLink, type LinkManifest } from '@tantam/customers';
import { Database } from '@tantam/platform';

interface MovedAssignments {
  readonly userIds: readonly string[];
  /** Those who did not have the other customer before. */
  readonly addedUserIds: readonly string[];
}

/** Who is to care for a customer: assignments of both are united. */
@Injectable()
export class AssignmentsLink implements CustomerLink, OnModuleInit {
  readonly columns = ['user_care_customers.customer_id'];

  constructor(
    private readonly links: CustomerLinks,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.links.register('care-schedule.assignments', this);
  }

  async move(from: string, to: string): Promise<LinkManifest> {
    const userIds = await this.users(`delete from user_care_customers where customer_id = $1 returning user_id as id`, [from]);
    const addedUserIds = await this.users(
      `insert into user_care_customers (user_id, customer_id) select id, $1 from unnest($2::uuid[]) as id order by id on conflict do nothing returning user_id as id`,
      [to, userIds],
    );
    return { userIds, addedUserIds } satisfies MovedAssignments;
  }

  async unmove(from: string, to: string, manifest: LinkManifest): Promise<void> {
    const { userIds, addedUserIds } = manifest as MovedAssignments;
    await this.database.execute(`delete from user_care_customers where customer_id = $1 and user_id = any($2::uuid[])`, [to, addedUserIds]);
    await this.database.execute(
      `insert into user_care_customers (user_id, customer_id) select id, $1 from unnest($2::uuid[]) as id where id in (select user_summary.id from user_summary) order by id on conflict do nothing`,
      [from, userIds],
    );
  }

  async export(customerId: string): Promise<Readonly<Record<string, unknown>>> {
    const rows = await this.database.rows<{ fullName: string }>(
      `select u.full_name as "fullName" from user_care_customers mine join user_summary u on u.id = mine.user_id where mine.customer_id = $1 order by u.full_name, u.id`,
      [customerId],
    );
    return { caredForBy: rows.map((row) => row.fullName) };
  }

  async erase(customerId: string): Promise<void> {
    await this.database.execute(`delete from user_care_customers where customer_id = $1`, [customerId]);
  }

  private async users(statement: string, parameters: readonly unknown[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(statement, parameters)).map((row) => row.id);
  }
}
