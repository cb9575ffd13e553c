import { Injectable } from '@nestjs/common';
import { forbidden, notFound } from '@tantam/kernel';
import { can, type Actor } from '@tantam/identity';
import { Database } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';

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

  private async userOf(userId: string): Promise<{ departmentId: string | null }> {
    const user = await this.database.row<{ departmentId: string | null }>(`select department_id as "departmentId" from user_summary where id = $1`, [userId]);
    if (!user) throw notFound('user-not-found');
    return user;
  }
}
