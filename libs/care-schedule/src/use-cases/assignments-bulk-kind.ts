import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BulkKinds, type BulkContext, type BulkKind, type BulkRow, type ChangedRow, type RowResult } from '@tantam/platform';
import type { Actor } from '@tantam/identity';
import { CARE } from '../care-schedule.permissions.js';
import { ASSIGNED_KINDS } from '../domain/assigned-kinds.js';
import { AssignedNames } from '../queries/assigned-names.query.js';
import { AssignmentChanges, type AssignmentPlan, type Holders } from './assignment-changes.js';
import { ASSIGNMENTS_JOB } from './bulk-assign.js';

/** Assignments of many products, groups or customers, as a bulk job. */
@Injectable()
export class AssignmentsBulkKind implements BulkKind<AssignmentPlan, Holders>, OnModuleInit {
  readonly kind = ASSIGNMENTS_JOB;
  readonly title = { vi: 'Phân công chăm sóc', en: 'Assign care' };
  readonly permission = CARE.assign.name;

  constructor(
    private readonly kinds: BulkKinds,
    private readonly changes: AssignmentChanges,
    private readonly targetNames: AssignedNames,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async apply({ input }: BulkContext, rows: readonly BulkRow<AssignmentPlan>[]): Promise<RowResult<Holders>[]> {
    const results: RowResult<Holders>[] = [];
    for (const kind of ASSIGNED_KINDS) {
      const ofKind = rows.filter((row) => row.targetType === kind);
      if (ofKind.length > 0) results.push(...(await this.changes.apply(kind, ofKind, input.operation === 'rules' ? 'rule' : 'bulk')));
    }
    return results;
  }

  async reverse(_context: BulkContext, rows: readonly ChangedRow<Holders>[]): Promise<RowResult<Holders>[]> {
    const results: RowResult<Holders>[] = [];
    for (const kind of ASSIGNED_KINDS) {
      const ofKind = rows.filter((row) => row.targetType === kind);
      if (ofKind.length > 0) results.push(...(await this.changes.reverse(kind, ofKind)));
    }
    return results;
  }

  names(reader: Actor, targets: readonly Pick<BulkRow, 'targetId' | 'targetType'>[]): Promise<ReadonlyMap<string, string>> {
    return this.targetNames.of(reader, targets);
  }
}
