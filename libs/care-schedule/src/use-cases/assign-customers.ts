import { Injectable } from '@nestjs/common';
import { rule, stale } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { Audit, Transactional } from '@tantam/platform';
import { ChangedWork } from '../events/changed-work.js';
import { AssignmentHistory } from '../persistence/assignment-history.js';
import { CareAssignments } from '../persistence/care-assignments.js';
import { unique, unknownAmong } from './assign-products.js';
import { CareAssigners } from './care-assigners.js';

/** Gives a user customers to care for, a small set as a whole. */
@Injectable()
export class AssignCustomers {
  constructor(
    private readonly assigners: CareAssigners,
    private readonly assignments: CareAssignments,
    private readonly history: AssignmentHistory,
    private readonly work: ChangedWork,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns the version of the set
   * @throws DomainError not_found `user-not-found`; forbidden `care-of-other-departments`; rule `care-of-unknown` with a
   *   pointer to each customer that is not there for the actor; stale `stale`
   */
  @Transactional()
  async run(actor: Actor, userId: string, customerIds: readonly string[], expectedVersion: number | null): Promise<number> {
    await this.assigners.requireMayAssign(actor, userId);
    const version = await this.assignments.hold(userId, 'customers');
    if (expectedVersion !== null && expectedVersion !== version) throw stale('stale', { current: { version } });
    const wanted = unique(customerIds);
    const errors = unknownAmong('customerIds', customerIds, await this.assignments.invisible(actor, wanted));
    if (errors.length > 0) throw rule('care-of-unknown', { errors });
    const { added, removed } = await this.assignments.replaceCustomers(actor, userId, wanted);
    if (added.length + removed.length === 0) return version;
    await this.assignments.raiseVersion(userId, 'customers');
    await this.history.note([...added.map((customerId) => ({ customerId, givenIds: [userId], takenIds: [] })), ...removed.map((customerId) => ({ customerId, givenIds: [], takenIds: [userId] }))], 'hand');
    this.work.of([userId], 'by_customer');
    this.audit.record({ action: 'care-customers.assigned', resource: 'user', resourceId: userId, changes: { customerIds: { from: null, to: wanted } } });
    return version + 1;
  }
}
