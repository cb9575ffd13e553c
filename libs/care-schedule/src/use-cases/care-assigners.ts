import { Injectable } from '@nestjs/common';
import { forbidden, notFound, rule } from '@tantam/kernel';
import { can, type Actor } from '@tantam/identity';
import { Database } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';

export interface AssignablePerson {
  readonly userId: string;
  readonly fullName: string;
  readonly isActive: boolean;
}

/** Whose work somebody may hand out: a manager anybody's, a supervisor that of his departments. */
@Injectable()
export class CareAssigners {
  constructor(private readonly database: Database) {}

  /** @throws DomainError not_found `user-not-found`; forbidden `care-of-other-departments` */
  async requireMayAssign(actor: Actor, userId: string): Promise<void> {
    const user = await this.userOf(userId);
    if (can(actor, CARE.seeAll.name)) return;
    if (!can(actor, CARE.assign.name) || !user.departmentId || !actor.departmentIds.includes(user.departmentId)) throw forbidden('care-of-other-departments');
  }

  /** One's own, or what one may hand out. @throws as `requireMayAssign` */
  async requireMayRead(actor: Actor, userId: string): Promise<void> {
    if (actor.userId !== userId) await this.requireMayAssign(actor, userId);
  }

  /**
   * @param mustBeActive whether they are to get work
   * @param pointerTo where the one at an index stands in what was sent
   * @throws DomainError rule `care-of-unknown` and `care-assignee-inactive` with a pointer to each; forbidden `care-of-other-departments`
   */
  async requireMayAssignAll(actor: Actor, userIds: readonly string[], mustBeActive: boolean, pointerTo = (index: number): string => `/userIds/${index}`): Promise<void> {
    const people = await this.people(userIds);
    const pointers = (isWrong: (id: string) => boolean, code: string) => userIds.flatMap((id, index) => (isWrong(id.toLowerCase()) ? [{ pointer: pointerTo(index), code }] : []));
    const unknown = pointers((id) => !people.has(id), 'unknown-reference');
    if (unknown.length > 0) throw rule('care-of-unknown', { errors: unknown });
    const mayHandOut = await this.whoseWork(actor);
    if (userIds.some((id) => !mayHandOut(id.toLowerCase()))) throw forbidden('care-of-other-departments');
    const inactive = mustBeActive ? pointers((id) => !people.get(id)?.isActive, 'switched-off') : [];
    if (inactive.length > 0) throw rule('care-assignee-inactive', { errors: inactive });
  }

  /** Whose work the actor may hand out, to be asked for many; deactivated people are among them. */
  async whoseWork(actor: Actor): Promise<(userId: string) => boolean> {
    if (can(actor, CARE.seeAll.name)) return () => true;
    if (!can(actor, CARE.assign.name) || actor.departmentIds.length === 0) return () => false;
    const rows = await this.database.rows<{ id: string }>(`select id from user_summary where department_id = any($1::uuid[])`, [actor.departmentIds]);
    const theirs = new Set(rows.map((row) => row.id));
    return (userId) => theirs.has(userId);
  }

  async people(userIds: readonly string[]): Promise<ReadonlyMap<string, AssignablePerson>> {
    const rows = await this.database.rows<AssignablePerson & Record<string, unknown>>(
      `select id as "userId", full_name as "fullName", is_active as "isActive" from user_summary where id = any($1::uuid[])`,
      [userIds],
    );
    return new Map(rows.map((row) => [row.userId, row]));
  }

  private async userOf(userId: string): Promise<{ departmentId: string | null }> {
    const user = await this.database.row<{ departmentId: string | null }>(`select department_id as "departmentId" from user_summary where id = $1`, [userId]);
    if (!user) throw notFound('user-not-found');
    return user;
  }
}
