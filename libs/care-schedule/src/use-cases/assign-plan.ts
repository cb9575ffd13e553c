import { Injectable } from '@nestjs/common';
import { notFound } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { Audit, Transactional, type Language } from '@tantam/platform';
import { CareMode } from '../access/care-mode.js';
import type { AssignedKind } from '../domain/assigned-kinds.js';
import { planAssignments } from '../domain/plan-assignments.js';
import { CarePlans } from '../persistence/care-plans.js';
import { CarePlanItems } from '../queries/care-plan-items.js';
import type { CarePlanItem } from '../queries/care-plan.rows.js';
import { AssignmentChanges } from './assignment-changes.js';
import { AssignmentSelection } from './assignment-selection.js';
import { CareAssigners } from './care-assigners.js';

/**
 * Gives the care of one plan to somebody else. A plan has no agent of its own: who cares for it follows from its products or from its
 * customer, as the mode says, so it is these that are given.
 */
@Injectable()
export class AssignPlan {
  constructor(
    private readonly plans: CarePlans,
    private readonly items: CarePlanItems,
    private readonly mode: CareMode,
    private readonly assigners: CareAssigners,
    private readonly selection: AssignmentSelection,
    private readonly changes: AssignmentChanges,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns the plan as the actor sees it then
   * @throws DomainError not_found `care-plan-not-found`; rule `care-of-unknown` and `care-assignee-inactive`; forbidden `care-of-other-departments`
   */
  @Transactional()
  async run(actor: Actor, planId: string, userId: string, language: Language): Promise<CarePlanItem> {
    const [customerId = ''] = await this.plans.customersOf(actor, [planId]);
    await this.assigners.requireMayAssignAll(actor, [userId], true, () => '/userId');
    const { of, ids } = await this.what(customerId, planId);
    const targets = await this.selection.targets(actor, { of, ids });
    const mayTakeFrom = await this.assigners.whoseWork(actor);
    const planned = planAssignments({ operation: 'replace', userIds: [userId.toLowerCase()], mayTakeFrom }, targets);
    await this.changes.apply(of, planned.map(({ targetId, ...plan }, rowNo) => ({ rowNo, targetId, targetType: of, plan })), 'hand');
    this.audit.record({ action: 'care-plan.assigned', resource: 'care-plan', resourceId: planId, customerId, changes: { assignments: { from: null, to: { operation: 'replace', of, userIds: [userId], selected: ids.length } } } });
    const [item] = await this.items.of(actor, [planId], language);
    if (!item) throw notFound('care-plan-not-found', { carePlanId: planId });
    return item;
  }

  private async what(customerId: string, planId: string): Promise<{ of: AssignedKind; ids: readonly string[] }> {
    const [plan] = (await this.plans.hold(customerId, [planId])).plans;
    const open = plan?.lines.filter((line) => line.settledBy === null).map((line) => line.productId) ?? [];
    const isByProduct = (await this.mode.inForce()).assignmentMode === 'by_product';
    return isByProduct && open.length > 0 ? { of: 'product', ids: open } : { of: 'customer', ids: [customerId] };
  }
}
