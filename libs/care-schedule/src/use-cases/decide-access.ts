import { Injectable } from '@nestjs/common';
import { ChangeOwners } from '@tantam/customers';
import { cleanLine, forbidden, rule } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { Transactional } from '@tantam/platform';
import { AccessRequests, type HeldRequest } from '../persistence/access-requests.js';
import { AnswerAccess } from './answer-access.js';
import { AssignmentChanges } from './assignment-changes.js';
import { CareAssigners } from './care-assigners.js';

export interface AccessDecisionInput {
  readonly granted: boolean;
  /** How a granted one is granted; `assigned` unless said. */
  readonly as?: 'assigned' | 'owner';
  readonly reason?: string | null;
}

/** Grants a request to care for a customer, as an assignment or by making the asker her owner, or refuses it. */
@Injectable()
export class DecideAccess {
  constructor(
    private readonly requests: AccessRequests,
    private readonly assigners: CareAssigners,
    private readonly assignments: AssignmentChanges,
    private readonly owners: ChangeOwners,
    private readonly answer: AnswerAccess,
  ) {}

  /**
   * @throws DomainError not_found `customer-access-request-not-found`; conflict `customer-access-decided`; rule `care-assignee-inactive`; forbidden
   *   `care-of-other-departments` when her owner is somebody whose work the actor may not hand out
   */
  @Transactional()
  async run(actor: Actor, id: string, { granted, as = 'assigned', reason }: AccessDecisionInput): Promise<void> {
    const held = await this.requests.hold(actor, id);
    const decision = granted ? as : 'refused';
    if (granted && !held.requesterIsActive) throw rule('care-assignee-inactive');
    if (decision === 'assigned') await this.assign(held);
    if (decision === 'owner') await this.give(actor, held);
    await this.answer.run(actor, held, { decision, reason: cleanLine(reason ?? '') || null });
  }

  private async assign({ customerId, requesterId }: HeldRequest): Promise<void> {
    await this.assignments.apply('customer', [{ rowNo: 1, targetId: customerId, targetType: 'customer', plan: { add: [requesterId], remove: [] } }], 'hand');
  }

  private async give(actor: Actor, { customerId, ownerId, requesterId }: HeldRequest): Promise<void> {
    const mayTakeFrom = await this.assigners.whoseWork(actor);
    if (ownerId !== null && !mayTakeFrom(ownerId)) throw forbidden('care-of-other-departments');
    await this.owners.run([{ customerId, from: ownerId, to: requesterId }]);
  }
}
