import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomerLinks, StoredRows, type CustomerLink, type LinkManifest, type StoredRow } from '@tantam/customers';
import { Database } from '@tantam/platform';

const TABLE = 'customer_access_requests';

interface MovedRequests {
  readonly ids: readonly string[];
  /** Open ones of somebody who has asked for the survivor too: one is enough. */
  readonly doubles: readonly StoredRow[];
}

/** Who asked to care for a customer. What was said in asking goes with the person. */
@Injectable()
export class AccessRequestsLink implements CustomerLink, OnModuleInit {
  readonly columns = [`${TABLE}.customer_id`];

  constructor(
    private readonly links: CustomerLinks,
    private readonly database: Database,
    private readonly stored: StoredRows,
  ) {}

  onModuleInit(): void {
    this.links.register('care-schedule.access-requests', this);
  }

  async move(from: string, to: string): Promise<LinkManifest> {
    const doubles = await this.database.rows<{ row: StoredRow }>(
      `delete from ${TABLE} mine where customer_id = $1 and decision is null
         and exists (select 1 from ${TABLE} hers where hers.customer_id = $2 and hers.requester_id = mine.requester_id and hers.decision is null)
       returning to_jsonb(mine) as row`,
      [from, to],
    );
    const moved = await this.database.rows<{ id: string }>(`update ${TABLE} set customer_id = $2 where customer_id = $1 returning id`, [from, to]);
    return { ids: moved.map(({ id }) => id), doubles: doubles.map(({ row }) => row) } satisfies MovedRequests;
  }

  async unmove(from: string, to: string, manifest: LinkManifest): Promise<void> {
    const { ids, doubles } = manifest as MovedRequests;
    await this.database.execute(`update ${TABLE} set customer_id = $1 where customer_id = $2 and id = any($3::uuid[])`, [from, to, ids]);
    await this.stored.putBack(TABLE, doubles);
  }

  async export(customerId: string): Promise<Readonly<Record<string, unknown>>> {
    const rows = await this.database.rows<{ askedAt: Date; decidedAt: Date | null }>(
      `select u.full_name as "askedBy", mine.asked_at as "askedAt", mine.note, mine.decision, mine.reason, mine.decided_at as "decidedAt"
       from ${TABLE} mine join user_summary u on u.id = mine.requester_id where mine.customer_id = $1 order by mine.id`,
      [customerId],
    );
    return { careAskedFor: rows.map((row) => ({ ...row, askedAt: row.askedAt.toISOString(), decidedAt: row.decidedAt?.toISOString() ?? null })) };
  }

  async erase(customerId: string): Promise<void> {
    await this.database.execute(`delete from ${TABLE} where customer_id = $1`, [customerId]);
  }
}
