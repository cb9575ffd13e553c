import { Injectable } from '@nestjs/common';
import { rule } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { Audit, BulkJobs, Transactional, type BulkJob } from '@tantam/platform';
import { CareMode } from '../access/care-mode.js';
import type { AssignedKind } from '../domain/assigned-kinds.js';
import { planAssignments, sharesAfter, type AssignOperation, type PlannedAssignment, type UserShare } from '../domain/plan-assignments.js';
import { AssignmentPairs } from '../persistence/assignment-pairs.js';
import { AssignmentSelection, type AssignmentSelectionInput } from './assignment-selection.js';
import { CareAssigners, type AssignablePerson } from './care-assigners.js';
import { unique } from './assign-products.js';

export const ASSIGNMENTS_JOB = 'care-assignments';

export interface BulkAssignInput extends AssignmentSelectionInput {
  readonly operation: AssignOperation;
  readonly userIds: readonly string[];
}

export interface BulkAssignPreview {
  /** How many targets are chosen, and how many of them would change. */
  readonly selected: number;
  readonly changes: number;
  /** Whether such assignments count in the mode in force; else they are kept for when it does. */
  readonly isInForce: boolean;
  readonly people: readonly (UserShare & AssignablePerson)[];
}

/** Gives many products, groups or customers to people, or takes them away; looked at before, done as a job that can be taken back. */
@Injectable()
export class BulkAssign {
  constructor(
    private readonly assigners: CareAssigners,
    private readonly selection: AssignmentSelection,
    private readonly pairs: AssignmentPairs,
    private readonly mode: CareMode,
    private readonly jobs: BulkJobs,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError as {@link start}, but for `care-assignment-changes-nothing` */
  async preview(actor: Actor, input: BulkAssignInput): Promise<BulkAssignPreview> {
    const { planned, selected } = await this.plan(actor, input);
    const touched = unique([...input.userIds, ...planned.flatMap(({ add, remove }) => [...add, ...remove])]);
    const shares = sharesAfter(planned, unique(input.userIds), await this.pairs.counts(input.of, touched));
    const people = await this.assigners.people(shares.map((share) => share.userId));
    return {
      selected,
      changes: planned.length,
      isInForce: (await this.mode.inForce()).assignmentMode === modeOf(input.of),
      people: shares.flatMap((share) => (people.has(share.userId) ? [{ ...people.get(share.userId)!, ...share }] : [])),
    };
  }

  /**
   * @returns the job
   * @throws DomainError rule `care-assignee-inactive`, `care-split-needs-two`, `care-assignment-changes-nothing`, `care-of-unknown`; forbidden
   *   `care-of-other-departments`; as `AssignmentSelection.targets`
   */
  @Transactional()
  async start(actor: Actor, input: BulkAssignInput): Promise<BulkJob> {
    const { planned, selected } = await this.plan(actor, input);
    if (planned.length === 0) throw rule('care-assignment-changes-nothing');
    const asked = { operation: input.operation, of: input.of, userIds: unique(input.userIds), selected };
    const id = await this.jobs.add(actor, ASSIGNMENTS_JOB, asked, planned.map(({ targetId, ...plan }) => ({ targetId, targetType: input.of, plan })));
    this.audit.record({ action: 'care-assignments.asked', resource: 'bulk-job', resourceId: id, changes: { assignments: { from: null, to: asked } } });
    return this.jobs.get(actor, id);
  }

  private async plan(actor: Actor, input: BulkAssignInput): Promise<{ planned: readonly PlannedAssignment[]; selected: number }> {
    const userIds = unique(input.userIds);
    if (input.operation === 'split-evenly' && userIds.length < 2) throw rule('care-split-needs-two');
    await this.assigners.requireMayAssignAll(actor, input.userIds, input.operation !== 'remove');
    const mayTakeFrom = await this.assigners.whoseWork(actor);
    const targets = await this.selection.targets(actor, input);
    return { planned: planAssignments({ operation: input.operation, userIds, mayTakeFrom }, targets), selected: targets.length };
  }
}

function modeOf(kind: AssignedKind): 'by_product' | 'by_customer' {
  return kind === 'customer' ? 'by_customer' : 'by_product';
}
