import { Injectable } from '@nestjs/common';
import { can, type Actor } from '@tantam/identity';
import { BusinessTime, Database } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';

/** Through whose lists the work of some people goes: theirs, their stand-ins' today, and of whoever leads one of these departments. */
interface Watchers {
  readonly userIds: ReadonlySet<string>;
  readonly departmentIds: ReadonlySet<string>;
}

/** Whose open lists are others when the work of some people changes. For those who see all, a change of work changes nothing. */
@Injectable()
export class WorkWatchers {
  /** The same people are asked about for every listener. */
  private readonly found = new WeakMap<readonly string[], Promise<Watchers>>();

  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
  ) {}

  /** @param userIds whose work; null: everybody's */
  async isConcerned(reader: Actor, userIds: readonly string[] | null): Promise<boolean> {
    if (can(reader, CARE.seeAll.name)) return false;
    if (userIds === null) return true;
    const known = this.found.get(userIds) ?? this.find(userIds);
    this.found.set(userIds, known);
    const watchers = await known;
    return watchers.userIds.has(reader.userId) || (can(reader, CARE.supervise.name) && reader.departmentIds.some((id) => watchers.departmentIds.has(id)));
  }

  private async find(userIds: readonly string[]): Promise<Watchers> {
    const rows = await this.database.rows<{ id: string; departmentId: string | null }>(
      `select id, department_id as "departmentId" from user_summary where id = any($1::uuid[])
         or id in (select stand_in_id from user_absences where user_id = any($1::uuid[]) and $2::date between from_on and to_on)`,
      [userIds, await this.time.today()],
    );
    return { userIds: new Set(rows.map(({ id }) => id)), departmentIds: new Set(rows.flatMap(({ departmentId }) => departmentId ?? [])) };
  }
}
