import { Injectable } from '@nestjs/common';
import { forbidden } from '@tantam/kernel';
import { CustomerReader } from '@tantam/customers';
import { can, type Actor } from '@tantam/identity';
import { Audit, BusinessTime, Transactional } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { ChangedPlans } from '../events/changed-plans.js';
import { CareClaims } from '../persistence/care-claims.js';
import { CareSettingsStore } from '../persistence/care-settings.store.js';
import type { ClaimItem } from '../queries/care-plan.rows.js';
import { claimedByAnother } from './care-conflicts.js';

/** Who is on a customer right now: said by opening her, renewed by a heartbeat, gone after some minutes of silence. */
@Injectable()
export class ClaimCustomer {
  constructor(
    private readonly customers: CustomerReader,
    private readonly claims: CareClaims,
    private readonly settings: CareSettingsStore,
    private readonly time: BusinessTime,
    private readonly audit: Audit,
    private readonly changed: ChangedPlans,
  ) {}

  /** @throws DomainError not_found `customer-not-found`; conflict `customer-claimed` with `claimedBy`; forbidden `take-over-not-allowed` */
  @Transactional()
  async take(actor: Actor, idOrCode: string, takeOver: boolean): Promise<ClaimItem & { claimedAt: string }> {
    if (takeOver && !can(actor, CARE.supervise.name)) throw forbidden('take-over-not-allowed');
    const customerId = await this.customers.idOf(actor, idOrCode);
    const { claimMinutes } = await this.settings.get();
    const now = this.time.now();
    const former = takeOver ? await this.claims.current(customerId, now) : null;
    const claim = await this.claims.take(customerId, actor.userId, now, new Date(now.getTime() + claimMinutes * 60_000), takeOver);
    if (claim && former && former.userId !== actor.userId) {
      this.audit.record({ action: 'care-claim.taken-over', resource: 'care-claim', resourceId: customerId, customerId, changes: { userId: { from: former.userId, to: actor.userId } } });
    }
    // A heartbeat is no news; worklists hear of who came.
    if (claim?.claimedAt.getTime() === now.getTime()) await this.changed.addOfCustomer(customerId);
    if (claim) return { userId: claim.userId, fullName: claim.fullName, claimedAt: claim.claimedAt.toISOString(), expiresAt: claim.expiresAt.toISOString(), isMine: true };
    const other = await this.claims.current(customerId, now);
    // Between the two statements the other may have left: then a second try takes it.
    return other ? Promise.reject(claimedByAnother(other)) : this.take(actor, customerId, takeOver);
  }

  @Transactional()
  async release(actor: Actor, idOrCode: string): Promise<void> {
    const customerId = await this.customers.idOf(actor, idOrCode);
    if (await this.claims.release(customerId, actor.userId)) await this.changed.addOfCustomer(customerId);
  }
}
