import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@tantam/kernel';
import { Actors, can, SqlParameters, type Actor } from '@tantam/identity';
import { Database } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';

/** An active agent, as who leads him sees him on a day. */
export interface TeamMember {
  readonly actor: Actor;
  readonly fullName: string;
  readonly departmentId: string | null;
  /** Cares a day; null: not set. */
  readonly capacity: number | null;
  readonly absence: { readonly until: LocalDate; readonly standIn: { readonly id: string; readonly fullName: string } | null } | null;
}

interface MemberRow {
  readonly id: string;
  readonly fullName: string;
  readonly departmentId: string | null;
  readonly capacity: number | null;
  readonly until: LocalDate | null;
  readonly standInId: string | null;
  readonly standInName: string | null;
  readonly [column: string]: unknown;
}

/** Of the day's absences the one that lasts longest; its stand-in only while he is active and there himself. */
const ABSENCE = (day: string): string => `
  left join lateral (
    select away.to_on, stand_in.id as stand_in_id, stand_in.full_name as stand_in_name from user_absences away
    left join user_summary stand_in on stand_in.id = away.stand_in_id and stand_in.is_active
      and not exists (select 1 from user_absences also where also.user_id = stand_in.id and ${day}::date between also.from_on and also.to_on)
    where away.user_id = u.id and ${day}::date between away.from_on and away.to_on order by away.to_on desc limit 1
  ) away on true`;

/** Who cares for customers and leads nobody, of those whom a reader leads. */
@Injectable()
export class TeamMembers {
  constructor(
    private readonly database: Database,
    private readonly actors: Actors,
  ) {}

  /**
   * By name. For `care.see-all` everyone, for a supervisor the active members of his departments; of one department with those
   * below it when asked.
   */
  async of(reader: Actor, asked: { readonly departmentId?: string; readonly day: LocalDate }): Promise<TeamMember[]> {
    const parameters = new SqlParameters();
    const day = parameters.add(asked.day);
    const conditions = ['u.is_active'];
    if (!can(reader, CARE.seeAll.name)) conditions.push(`u.department_id = any(${parameters.add(reader.departmentIds)}::uuid[])`);
    if (asked.departmentId) conditions.push(`u.department_id in (${departmentWithBelow(parameters.add(asked.departmentId))})`);
    return this.read(`where ${conditions.join(' and ')}`, day, parameters);
  }

  /** Everybody who cares for customers. */
  async all(day: LocalDate): Promise<TeamMember[]> {
    const parameters = new SqlParameters();
    return this.read('where u.is_active', parameters.add(day), parameters);
  }

  private async read(where: string, day: string, parameters: SqlParameters): Promise<TeamMember[]> {
    const rows = await this.database.rows<MemberRow>(
      `select u.id, u.full_name as "fullName", u.department_id as "departmentId", u.daily_care_capacity as capacity,
         away.to_on as until, away.stand_in_id as "standInId", away.stand_in_name as "standInName"
       from user_summary u ${ABSENCE(day)} ${where} order by u.full_name collate "vi-x-icu", u.id`,
      parameters.values,
    );
    const actors = new Map((await this.actors.ofUsers(rows.map(({ id }) => id))).map((actor) => [actor.userId, actor]));
    return rows.flatMap((row) => {
      const actor = actors.get(row.id);
      return actor && can(actor, CARE.record.name) && can(actor, CARE.read.name) && !can(actor, CARE.supervise.name) ? [toMember(row, actor)] : [];
    });
  }
}

function toMember({ fullName, departmentId, capacity, until, standInId, standInName }: MemberRow, actor: Actor): TeamMember {
  const standIn = standInId ? { id: standInId, fullName: standInName ?? '' } : null;
  return { actor, fullName, departmentId, capacity, absence: until ? { until, standIn } : null };
}

/** Ids of a department and of all below it. */
export function departmentWithBelow(departmentId: string): string {
  return `with recursive below (id) as (select ${departmentId}::uuid union all select d.id from below join departments d on d.parent_id = below.id) select id from below`;
}
