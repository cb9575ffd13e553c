import { can, type Actor, type SqlParameters, type Visibility } from '@tantam/identity';
import { CARE } from '../care-schedule.permissions.js';

/**
 * Requests (`request`, of customer `c`, by `asker`) that the actor may decide: of customers that he sees, by people whose work
 * he may hand out, as `CareAssigners` has it; never his own.
 */
export async function decidable(visibility: Visibility, actor: Actor, parameters: SqlParameters): Promise<string> {
  if (!can(actor, CARE.assign.name)) return 'false';
  const visible = await visibility.visibleTo(actor, 'customer', 'c', parameters);
  const theirs = can(actor, CARE.seeAll.name) ? 'true' : `asker.department_id = any(${parameters.add(actor.departmentIds)}::uuid[])`;
  return `(request.requester_id <> ${parameters.add(actor.userId)}::uuid and ${theirs} and ${visible})`;
}
