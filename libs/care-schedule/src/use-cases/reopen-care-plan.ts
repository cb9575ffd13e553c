import { Injectable } from '@nestjs/common';
import { localDate, notFound, stale } from '@tantam/kernel';
import { can, type Actor } from '@tantam/identity';
import { Audit, Transactional, type Language } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { reopenPlan } from '../domain/reopen-plan.js';
import { CarePlans } from '../persistence/care-plans.js';
import type { CarePlanItem } from '../queries/care-plan.rows.js';
import { CarePlanItems } from '../queries/care-plan-items.js';
import { CareContexts } from './care-contexts.js';

/** Opens a finished plan again, with a next date. */
@Injectable()
export class ReopenCarePlan {
  constructor(
    private readonly plans: CarePlans,
    private readonly contexts: CareContexts,
    private readonly items: CarePlanItems,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError not_found `care-plan-not-found`; stale `stale` with `current`; as `reopenPlan` */
  @Transactional()
  async run(actor: Actor, planId: string, nextCareDate: string, language: Language, version: number | null = null): Promise<CarePlanItem> {
    const [customerId = ''] = await this.plans.customersOf(actor, [planId]);
    const [plan] = (await this.plans.hold(customerId, [planId])).plans;
    if (!plan) throw notFound('care-plan-not-found', { carePlanId: planId });
    if (version !== null && version !== plan.careVersion) throw stale('stale', { current: (await this.items.of(actor, [planId], language))[0] });
    const finishedAt = plan.finishedAtMs === null ? null : new Date(plan.finishedAtMs);
    await this.plans.save(plan, reopenPlan(plan, localDate(nextCareDate), can(actor, CARE.supervise.name), await this.contexts.of(actor, [planId]), finishedAt), null);
    this.audit.record({
      action: 'care-plan.reopened', resource: 'care-plan', resourceId: planId, customerId,
      changes: { state: { from: plan.state, to: 'in_care' }, dueDate: { from: plan.dueDate, to: nextCareDate } },
    });
    const [item] = await this.items.of(actor, [planId], language);
    if (!item) throw notFound('care-plan-not-found', { carePlanId: planId });
    return item;
  }
}
