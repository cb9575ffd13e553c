import { Injectable } from '@nestjs/common';
import { can, type Actor, type SqlParameters } from '@tantam/identity';
import { BusinessTime } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';

/** Whose eyes a reader looks through, as arrays of user ids in SQL that are worked out once per statement. */
@Injectable()
export class CareStaff {
  constructor(private readonly time: BusinessTime) {}

  /**
   * Those whose work the reader sees: himself, and whom he stands in for today; for a supervisor also the active
   * members of his departments and whom they stand in for. A deactivated one's work is nobody's, stand-in or not.
   */
  async whoseWork(actor: Actor, parameters: SqlParameters): Promise<string> {
    return `array(with team as (${team(actor, parameters)})
      select id from team
      union all
      select away.user_id from user_absences away join user_summary absent on absent.id = away.user_id and absent.is_active
      where away.stand_in_id in (select id from team) and ${parameters.share(await this.time.today(), 'date')} between away.from_on and away.to_on)`;
  }

  /** Himself, and whom he stands in for today: for whose products he answers. */
  async answersFor(actor: Actor, parameters: SqlParameters): Promise<string> {
    const me = parameters.share(actor.userId, 'uuid');
    return `array(select ${me}
      union all
      select away.user_id from user_absences away join user_summary absent on absent.id = away.user_id and absent.is_active
      where away.stand_in_id = ${me} and ${parameters.share(await this.time.today(), 'date')} between away.from_on and away.to_on)`;
  }

  /** The reader himself; for a supervisor also the active members of his departments. */
  team(actor: Actor, parameters: SqlParameters): string {
    return `array(${team(actor, parameters)})`;
  }
}

function team(actor: Actor, parameters: SqlParameters): string {
  const me = `select ${parameters.share(actor.userId, 'uuid')} as id`;
  if (!can(actor, CARE.supervise.name) || actor.departmentIds.length === 0) return me;
  return `${me} union select id from user_summary where is_active and department_id = any(${parameters.share(actor.departmentIds, 'uuid[]')})`;
}
