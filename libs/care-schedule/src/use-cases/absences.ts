import { Injectable } from '@nestjs/common';
import { notFound, rule, uuidv7 } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { Audit, BusinessTime, Database, Transactional } from '@tantam/platform';
import { ChangedWork } from '../events/changed-work.js';
import { CareAssigners } from './care-assigners.js';

/** Days as `YYYY-MM-DD`, both included. */
export interface Absence {
  readonly id: string;
  readonly userId: string;
  readonly userName: string;
  readonly from: string;
  readonly to: string;
  readonly standInId: string;
  readonly standInName: string;
}

export interface NewAbsence {
  readonly from: string;
  readonly to: string;
  readonly standInId: string;
}

const SELECT = `select away.id, away.user_id as "userId", absent.full_name as "userName", away.from_on as "from", away.to_on as "to", away.stand_in_id as "standInId", u.full_name as "standInName"
  from user_absences away join user_summary u on u.id = away.stand_in_id join user_summary absent on absent.id = away.user_id`;

/** Who is away, from which day to which, and who sees his work meanwhile. */
@Injectable()
export class Absences {
  constructor(
    private readonly database: Database,
    private readonly assigners: CareAssigners,
    private readonly time: BusinessTime,
    private readonly work: ChangedWork,
    private readonly audit: Audit,
  ) {}

  /** The latest first. @throws DomainError as `CareAssigners.requireMayRead` */
  async list(actor: Actor, userId: string): Promise<Absence[]> {
    await this.assigners.requireMayRead(actor, userId);
    return this.database.rows<Absence & Record<string, unknown>>(`${SELECT} where away.user_id = $1 order by away.from_on desc, away.id desc limit 500`, [userId]);
  }

  /** Of everybody whose work the actor may hand out, that touch these days; by first day, then by name. */
  async between(actor: Actor, from: string, to: string): Promise<Absence[]> {
    const mayHandOut = await this.assigners.whoseWork(actor);
    const rows = await this.database.rows<Absence & Record<string, unknown>>(
      `${SELECT} where away.from_on <= $2::date and away.to_on >= $1::date order by away.from_on, absent.full_name collate "vi-x-icu", away.id limit 2000`,
      [from, to],
    );
    return rows.filter((absence) => mayHandOut(absence.userId));
  }

  /**
   * @throws DomainError as `CareAssigners.requireMayAssign`, for the stand-in too; rule `absence-ends-before-it-begins`,
   *   `absence-needs-another`, `care-of-unknown` for a stand-in that is no active user
   */
  @Transactional()
  async add(actor: Actor, userId: string, absence: NewAbsence): Promise<Absence> {
    await this.assigners.requireMayAssign(actor, userId);
    if (absence.to < absence.from) throw rule('absence-ends-before-it-begins');
    if (absence.standInId === userId) throw rule('absence-needs-another');
    const standIn = await this.database.row(`select 1 from user_summary where id = $1 and is_active`, [absence.standInId]);
    if (!standIn) throw rule('care-of-unknown', { errors: [{ pointer: '/standInId', code: 'unknown-reference' }] });
    await this.assigners.requireMayAssign(actor, absence.standInId);
    const id = uuidv7();
    await this.database.execute(
      `insert into user_absences (id, user_id, from_on, to_on, stand_in_id, created_by_id) values ($1, $2, $3, $4, $5, $6)`,
      [id, userId, absence.from, absence.to, absence.standInId, actor.userId],
    );
    await this.tellToday(userId, absence);
    this.audit.record({ action: 'absence.created', resource: 'user', resourceId: userId, changes: { absence: { from: null, to: { ...absence } } } });
    const [added] = await this.database.rows<Absence & Record<string, unknown>>(`${SELECT} where away.id = $1`, [id]);
    if (!added) throw new Error('an absence that was just added is gone');
    return added;
  }

  /** An absence changes what its stand-in sees on its days alone. */
  private async tellToday(userId: string, { from, to, standInId }: NewAbsence): Promise<void> {
    const today = await this.time.today();
    if (from <= today && today <= to) this.work.of([userId, standInId], null);
  }

  /** @throws DomainError as `CareAssigners.requireMayAssign`; not_found `absence-not-found` */
  @Transactional()
  async remove(actor: Actor, userId: string, id: string): Promise<void> {
    await this.assigners.requireMayAssign(actor, userId);
    const gone = await this.database.row<{ from: string; to: string; standInId: string }>(
      `delete from user_absences where id = $1 and user_id = $2 returning from_on as "from", to_on as "to", stand_in_id as "standInId"`,
      [id, userId],
    );
    if (!gone) throw notFound('absence-not-found');
    await this.tellToday(userId, gone);
    this.audit.record({ action: 'absence.removed', resource: 'user', resourceId: userId, changes: { absence: { from: gone, to: null } } });
  }
}
