import { Injectable } from '@nestjs/common';
import { BusinessTime, Database } from '@tantam/platform';
import type { AssignmentRule, Availability, NewCustomer } from '../domain/assignment-rules.js';

const SELECT = `select id, name, owner_ids as "ownerIds", area_ids as "areaIds", branch_ids as "branchIds", channel_ids as "channelIds", user_ids as "userIds",
  is_active as "isActive", turn from care_assignment_rules order by position, id`;

/** The rules for new customers, one set in one order. */
@Injectable()
export class AssignmentRuleSet {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
  ) {}

  async all(): Promise<AssignmentRule[]> {
    return this.database.rows<AssignmentRule & Record<string, unknown>>(SELECT);
  }

  async version(): Promise<number> {
    return (await this.database.row<{ version: number }>(`select version from care_assignment_rule_sets`))?.version ?? 0;
  }

  /** The version, held: whoever gives customers by the rules takes turns, and nobody changes them meanwhile. */
  async hold(): Promise<number> {
    return (await this.database.row<{ version: number }>(`select version from care_assignment_rule_sets for update`))?.version ?? 0;
  }

  /** Replaces all; a rule that stays keeps whose turn it is. */
  async replace(rules: readonly Omit<AssignmentRule, 'turn'>[]): Promise<void> {
    await this.database.execute(`delete from care_assignment_rules where not id = any($1::uuid[])`, [rules.map((rule) => rule.id)]);
    for (const [position, rule] of rules.entries()) {
      await this.database.execute(
        `insert into care_assignment_rules as rule (id, position, name, owner_ids, area_ids, branch_ids, channel_ids, user_ids, is_active)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (id) do update set position = excluded.position, name = excluded.name, owner_ids = excluded.owner_ids, area_ids = excluded.area_ids,
           branch_ids = excluded.branch_ids, channel_ids = excluded.channel_ids, user_ids = excluded.user_ids, is_active = excluded.is_active,
           turn = case when rule.user_ids = excluded.user_ids then rule.turn else 0 end`,
        [rule.id, position, rule.name, rule.ownerIds, rule.areaIds, rule.branchIds, rule.channelIds, rule.userIds, rule.isActive],
      );
    }
    await this.database.execute(`update care_assignment_rule_sets set version = version + 1`);
  }

  async keepTurns(turns: ReadonlyMap<string, number>): Promise<void> {
    await this.database.execute(
      `update care_assignment_rules rule set turn = now.turn from unnest($1::uuid[], $2::int[]) as now (id, turn) where rule.id = now.id and rule.turn <> now.turn`,
      [[...turns.keys()], [...turns.values()]],
    );
  }

  /** Of these customers those whom nobody is to care for yet, in the order of their making. */
  async unassigned(customerIds: readonly string[]): Promise<NewCustomer[]> {
    return this.database.rows<NewCustomer & Record<string, unknown>>(
      `select c.id, c.owner_id as "ownerId", owner.id is not null as "hasActiveOwner", c.area_id as "areaId", c.branch_id as "branchId", c.channel_id as "channelId"
       from customer_summary c left join user_summary owner on owner.id = c.owner_id and owner.is_active
       where c.id = any($1::uuid[]) and not exists (select 1 from user_care_customers mine where mine.customer_id = c.id) order by c.id`,
      [customerIds],
    );
  }

  async availability(): Promise<Availability> {
    const rows = await this.database.rows<{ id: string; isAway: boolean }>(
      `select u.id, exists (select 1 from user_absences away where away.user_id = u.id and $1::date between away.from_on and away.to_on) as "isAway"
       from user_summary u where u.is_active`,
      [await this.time.today()],
    );
    return { active: new Set(rows.map((row) => row.id)), away: new Set(rows.filter((row) => row.isAway).map((row) => row.id)) };
  }

  /** Of these ids, those that are no entry of the table. */
  async unknown(table: 'user_summary' | 'areas' | 'branches' | 'customer_channels', ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ id: string }>(`select id from unnest($1::uuid[]) asked (id) where not exists (select 1 from ${table} known where known.id = asked.id)`, [ids]);
    return new Set(rows.map((row) => row.id));
  }
}
