import { Injectable } from '@nestjs/common';
import { rule } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { Audit, BulkJobs, Database, Transactional, type BulkJob } from '@tantam/platform';
import { handOverShares, planHandOver, type HandOverRow, type HandOverShare } from '../domain/plan-hand-over.js';
import { WorkOfUserQuery } from '../queries/work-of-user.query.js';
import { unique } from './assign-products.js';
import { CareAssigners, type AssignablePerson } from './care-assigners.js';

export const HAND_OVER_JOB = 'care-hand-over';

export interface HandOverPreview {
  readonly ownedCustomers: number;
  readonly customers: number;
  readonly products: number;
  readonly productGroups: number;
  /** Customers of his that the actor may not see: they stay. */
  readonly hiddenCustomers: number;
  readonly people: readonly (HandOverShare & AssignablePerson)[];
}

/** Gives all that somebody has to care for to one or several others: what he owns, his customers, products and groups, and the customers he is on. */
@Injectable()
export class HandOverCare {
  constructor(
    private readonly database: Database,
    private readonly assigners: CareAssigners,
    private readonly work: WorkOfUserQuery,
    private readonly jobs: BulkJobs,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError as {@link start}, but for `care-hand-over-nothing` */
  async preview(actor: Actor, fromUserId: string, toUserIds: readonly string[]): Promise<HandOverPreview> {
    const to = unique(toUserIds);
    const { rows, hiddenCustomers } = await this.plan(actor, fromUserId, toUserIds);
    const people = await this.assigners.people(to);
    const count = (type: HandOverRow['targetType']): number => rows.filter((row) => row.targetType === type).length;
    return {
      ownedCustomers: count('owned_customer'), customers: count('customer'), products: count('product'), productGroups: count('product_group'), hiddenCustomers,
      people: handOverShares(rows, to).flatMap((share) => (people.has(share.userId) ? [{ ...people.get(share.userId)!, ...share }] : [])),
    };
  }

  /**
   * @throws DomainError not_found `user-not-found`; forbidden `care-of-other-departments`; rule `care-hand-over-to-himself`, `care-hand-over-nothing`,
   *   `care-assignee-inactive`, `care-of-unknown`; `bulk-too-many`
   */
  @Transactional()
  async start(actor: Actor, fromUserId: string, toUserIds: readonly string[]): Promise<BulkJob> {
    const { rows } = await this.plan(actor, fromUserId, toUserIds);
    if (rows.length === 0) throw rule('care-hand-over-nothing');
    const asked = { fromUserId, userIds: unique(toUserIds) };
    const id = await this.jobs.add(actor, HAND_OVER_JOB, asked, rows);
    // Whoever he has open right now waits for nobody.
    const claims = await this.database.execute(`delete from care_claims where user_id = $1`, [fromUserId]);
    this.audit.record({ action: 'care.handed-over', resource: 'user', resourceId: fromUserId, changes: { to: { from: null, to: asked.userIds }, job: { from: null, to: id }, claimsEnded: { from: null, to: claims } } });
    return this.jobs.get(actor, id);
  }

  private async plan(actor: Actor, fromUserId: string, toUserIds: readonly string[]): Promise<{ rows: readonly HandOverRow[]; hiddenCustomers: number }> {
    await this.assigners.requireMayAssign(actor, fromUserId);
    if (unique(toUserIds).includes(fromUserId.toLowerCase())) throw rule('care-hand-over-to-himself');
    await this.assigners.requireMayAssignAll(actor, toUserIds, true);
    const { hiddenCustomers, ...work } = await this.work.of(actor, fromUserId);
    return { rows: planHandOver(fromUserId.toLowerCase(), unique(toUserIds), work), hiddenCustomers };
  }
}
