import { Injectable } from '@nestjs/common';
import { conflict } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { BusinessTime, type Language } from '@tantam/platform';
import type { CarePlan } from '../domain/care-plan.js';
import { ChangedPlans } from '../events/changed-plans.js';
import { CareActivities } from '../persistence/care-activities.js';
import { CareClaims, type StoredClaim } from '../persistence/care-claims.js';
import { CareHistory } from '../queries/care-history.query.js';
import { CarePlanItems } from '../queries/care-plan-items.js';

/** What stands against recording: another is on the customer, or the plan is no longer as it was shown. */
@Injectable()
export class CareConflicts {
  constructor(
    private readonly claims: CareClaims,
    private readonly time: BusinessTime,
    private readonly activities: CareActivities,
    private readonly history: CareHistory,
    private readonly plans: CarePlanItems,
    private readonly changed: ChangedPlans,
  ) {}

  /** @throws DomainError conflict `customer-claimed` with `claimedBy` */
  async requireUnclaimed(actor: Actor, customerId: string): Promise<void> {
    this.requireOwnClaim(actor, await this.claims.current(customerId, this.time.now()));
  }

  /** The same where the claim has been read. @throws DomainError conflict `customer-claimed` with `claimedBy` */
  requireOwnClaim(actor: Actor, claim: StoredClaim | null): void {
    if (claim && claim.userId !== actor.userId) throw claimedByAnother(claim);
  }

  /** The claim ends with the save: from here on others may go on. */
  async endClaim(actor: Actor, customerId: string): Promise<void> {
    if (await this.claims.release(customerId, actor.userId)) await this.changed.addOfCustomer(customerId);
  }

  /**
   * @throws DomainError conflict `care-already-recorded` with the `activity` that came first and the `plan` as it is now;
   *   `care-plan-changed` with the `plan` when it was not a care that changed it
   */
  async requireVersion(actor: Actor, plan: CarePlan, planVersion: number, language: Language): Promise<void> {
    if (plan.careVersion === planVersion) return;
    const [shown] = await this.plans.of(actor, [plan.id], language);
    const activityId = await this.activities.recordedSince(plan.id, planVersion);
    if (activityId === null) throw conflict('care-plan-changed', { carePlanId: plan.id, plan: shown });
    throw conflict('care-already-recorded', { carePlanId: plan.id, activity: await this.history.one(actor, activityId), plan: shown });
  }
}

export function claimedByAnother(claim: { userId: string; fullName: string; expiresAt: Date }) {
  return conflict('customer-claimed', { name: claim.fullName, claimedBy: { userId: claim.userId, fullName: claim.fullName, expiresAt: claim.expiresAt.toISOString(), isMine: false } });
}
