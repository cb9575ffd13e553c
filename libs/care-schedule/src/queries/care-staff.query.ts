import { Injectable } from '@nestjs/common';
import { can, SqlParameters, type Actor } from '@tantam/identity';
import { BusinessTime, Database } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';

export interface CareStaffRow {
  id: string;
  fullName: string;
  role: string;
  departmentId: string | null;
  active: boolean;
  dailyCareCapacity: number | null;
  productCount: number;
  productGroupCount: number;
  /** Given to him. */
  customerCount: number;
  ownedCount: number;
  /** Given to him or owned by him, each once. */
  caredCustomerCount: number;
  /** Today's absence: its last day, and who stands in. */
  awayUntil: string | null;
  standInName: string | null;
}

/**
 * One row per person whose work the actor may hand out, by name: all for managers, those of his departments for a supervisor.
 * Deactivated people stand in it as long as they still have something. Counts lean on the primary keys of the assignments and on
 * `customers_owner_id`.
 */
@Injectable()
export class CareStaffList {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
  ) {}

  async of(actor: Actor): Promise<CareStaffRow[]> {
    const parameters = new SqlParameters();
    const theirs = can(actor, CARE.seeAll.name) ? 'true' : `u.department_id = any(${parameters.add(actor.departmentIds)}::uuid[])`;
    const today = parameters.add(await this.time.today());
    return this.database.rows<CareStaffRow & Record<string, unknown>>(
      `select * from (
         select u.id, u.full_name as "fullName", u.role_code as role, u.department_id as "departmentId", u.is_active as active, u.daily_care_capacity as "dailyCareCapacity",
           (select count(*)::int from user_care_products mine where mine.user_id = u.id) as "productCount",
           (select count(*)::int from user_care_product_groups mine where mine.user_id = u.id) as "productGroupCount",
           (select count(*)::int from user_care_customers mine where mine.user_id = u.id) as "customerCount",
           (select count(*)::int from customer_summary owned where owned.owner_id = u.id) as "ownedCount",
           (select count(*)::int from (select id from customer_summary where owner_id = u.id union select customer_id from user_care_customers where user_id = u.id) hers) as "caredCustomerCount",
           away.to_on as "awayUntil", (select full_name from user_summary stand_in where stand_in.id = away.stand_in_id) as "standInName"
         from user_summary u
         left join lateral (
           select to_on, stand_in_id from user_absences where user_id = u.id and ${today}::date between from_on and to_on order by to_on desc limit 1
         ) away on true
         where ${theirs}
       ) person
       where person.active or person."productCount" + person."productGroupCount" + person."customerCount" + person."ownedCount" > 0
       order by person."fullName" collate "vi-x-icu", person.id`,
      parameters.values,
    );
  }
}
