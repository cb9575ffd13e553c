import { Injectable } from '@nestjs/common';
import type { Actor } from '@tantam/identity';
import { Audit, BusinessTime, Live } from '@tantam/platform';
import { AccessRequests, type AccessDecision, type HeldRequest } from '../persistence/access-requests.js';

/** Writes down what became of a request for a customer, and tells whoever asked, granted or not. */
@Injectable()
export class AnswerAccess {
  constructor(
    private readonly requests: AccessRequests,
    private readonly time: BusinessTime,
    private readonly audit: Audit,
    private readonly live: Live,
  ) {}

  /** In the transaction of what was decided. */
  async run(actor: Actor, { id, customerId, requesterId }: HeldRequest, { decision, reason }: Pick<AccessDecision, 'decision' | 'reason'>): Promise<void> {
    await this.requests.decide(id, { decision, reason, byId: actor.userId, at: this.time.now() });
    this.audit.record({
      action: 'customer-access.decided', resource: 'customer-access-request', resourceId: id, customerId,
      changes: { decision: { from: null, to: decision }, requesterId: { from: null, to: requesterId }, reason: { from: null, to: reason } }, personal: ['reason'],
    });
    await this.live.publish(`user:${requesterId}`, 'customer_access_decided', { requestId: id, decision });
  }
}
