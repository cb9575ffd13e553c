import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CUSTOMERS_ADDED, type CustomersAdded } from '@tantam/customers';
import { rule } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { Audit, BulkJobs, Events, Transactional, type BulkJob } from '@tantam/platform';
import { assignByRules, type RuledAssignment } from '../domain/assignment-rules.js';
import { AssignmentRuleSet } from '../persistence/assignment-rule-set.js';
import { AssignmentChanges } from './assignment-changes.js';
import { AssignmentSelection } from './assignment-selection.js';
import { ASSIGNMENTS_JOB } from './bulk-assign.js';

/** Gives new customers to people by the rules: soon after they were made, however that was; or those that are nobody's now, when asked. */
@Injectable()
export class AssignByRules implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly rules: AssignmentRuleSet,
    private readonly changes: AssignmentChanges,
    private readonly selection: AssignmentSelection,
    private readonly jobs: BulkJobs,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.events.later<CustomersAdded>(CUSTOMERS_ADDED, 'care-schedule.assign-new-customers', ({ data }) => this.added(data.customerIds));
  }

  /** Those whom somebody has assigned meanwhile are left alone, so it may be told twice. */
  @Transactional()
  async added(customerIds: readonly string[]): Promise<void> {
    if ((await this.rules.all()).length === 0) return;
    const given = await this.decide(customerIds);
    if (given.length === 0) return;
    await this.changes.apply('customer', given.map(({ userId, customerId }, rowNo) => ({ rowNo, targetId: customerId, targetType: 'customer', plan: { add: [userId], remove: [] } })), 'rule');
    for (const ruleId of new Set(given.map((one) => one.ruleId))) this.record(ruleId, given.filter((one) => one.ruleId === ruleId));
  }

  /**
   * Gives all customers that are nobody's now, and that the actor may see, as a job that can be taken back.
   *
   * @throws DomainError rule `care-assignment-changes-nothing` when no rule takes any; `bulk-nothing-chosen`, `bulk-too-many`
   */
  @Transactional()
  async apply(actor: Actor): Promise<BulkJob> {
    const targets = await this.selection.targets(actor, { of: 'customer', customerFilter: { assigned: 'none' } });
    const given = await this.decide(targets.map((target) => target.id));
    if (given.length === 0) throw rule('care-assignment-changes-nothing');
    const asked = { operation: 'rules', of: 'customer', userIds: [...new Set(given.map((one) => one.userId))].sort(), selected: targets.length };
    const id = await this.jobs.add(actor, ASSIGNMENTS_JOB, asked, given.map(({ customerId, userId }) => ({ targetId: customerId, targetType: 'customer', plan: { add: [userId], remove: [] } })));
    this.audit.record({ action: 'care-assignments.asked', resource: 'bulk-job', resourceId: id, changes: { assignments: { from: null, to: asked } } });
    return this.jobs.get(actor, id);
  }

  private record(ruleId: string, given: readonly RuledAssignment[]): void {
    const people = Object.fromEntries([...new Set(given.map((one) => one.userId))].map((userId) => [userId, given.filter((one) => one.userId === userId).map((one) => one.customerId)]));
    this.audit.record({ action: 'care-customers.assigned-by-rule', resource: 'care-assignment-rule', resourceId: ruleId, changes: { assigned: { from: null, to: people } } });
  }

  private async decide(customerIds: readonly string[]): Promise<readonly RuledAssignment[]> {
    await this.rules.hold();
    const { given, turns } = assignByRules(await this.rules.all(), await this.rules.unassigned(customerIds), await this.rules.availability());
    await this.rules.keepTurns(turns);
    return given;
  }
}
