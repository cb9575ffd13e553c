import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomerLinks, type CustomerLink, type LinkManifest } from '@tantam/customers';
import { Database } from '@tantam/platform';

interface MovedAssignments {
  readonly userIds: readonly string[];
  /** Those who did not have the other customer before. */
  readonly addedUserIds: readonly string[];
  /** What was told of her; of a merge before it was told, nothing. */
  readonly changeIds?: readonly string[];
}

/** Who is to care for a customer: assignments of both are united. */
@Injectable()
export class AssignmentsLink implements CustomerLink, OnModuleInit {
  readonly columns = ['user_care_customers.customer_id', 'care_assignment_changes.customer_id'];

  constructor(
    private readonly links: CustomerLinks,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.links.register('care-schedule.assignments', this);
  }

  async move(from: string, to: string): Promise<LinkManifest> {
    const userIds = await this.ids(`delete from user_care_customers where customer_id = $1 returning user_id as id`, [from]);
    const addedUserIds = await this.ids(
      `insert into user_care_customers (user_id, customer_id) select id, $1 from unnest($2::uuid[]) as id order by id on conflict do nothing returning user_id as id`,
      [to, userIds],
    );
    const changeIds = await this.ids(`update care_assignment_changes set customer_id = $2 where customer_id = $1 returning id`, [from, to]);
    return { userIds, addedUserIds, changeIds } satisfies MovedAssignments;
  }

  async unmove(from: string, to: string, manifest: LinkManifest): Promise<void> {
    const { userIds, addedUserIds, changeIds = [] } = manifest as MovedAssignments;
    await this.database.execute(`update care_assignment_changes set customer_id = $1 where customer_id = $2 and id = any($3::uuid[])`, [from, to, changeIds]);
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
    const changes = await this.database.rows<{ at: Date; data: { given: string[]; taken: string[] } }>(
      `select at, data from care_assignment_timeline where customer_id = $1 order by at, id`,
      [customerId],
    );
    return {
      caredForBy: rows.map((row) => row.fullName),
      careAssignments: changes.map(({ at, data: { given, taken } }) => ({ at: at.toISOString(), given, taken })),
    };
  }

  async erase(customerId: string): Promise<void> {
    await this.database.execute(`delete from user_care_customers where customer_id = $1`, [customerId]);
    await this.database.execute(`delete from care_assignment_changes where customer_id = $1`, [customerId]);
  }

  private async ids(statement: string, parameters: readonly unknown[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(statement, parameters)).map((row) => row.id);
  }
}
