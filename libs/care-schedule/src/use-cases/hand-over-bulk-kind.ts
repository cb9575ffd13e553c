import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ChangeOwners, type OwnerChange } from '@tantam/customers';
import type { Actor } from '@tantam/identity';
import { BulkKinds, type BulkContext, type BulkKind, type BulkRow, type ChangedRow, type RowResult } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { ASSIGNED_KINDS } from '../domain/assigned-kinds.js';
import { AssignedNames } from '../queries/assigned-names.query.js';
import { AssignmentChanges, type AssignmentPlan, type Holders } from './assignment-changes.js';
import { HAND_OVER_JOB } from './hand-over-care.js';

interface OwnerPlan {
  readonly from: string;
  readonly to: string;
}
type Value = Holders | { readonly ownerId: string | null };
type Owned = { readonly rowNo: number } & OwnerChange;

/** All that somebody had, given to others as a bulk job. */
@Injectable()
export class HandOverBulkKind implements BulkKind<AssignmentPlan | OwnerPlan, Value>, OnModuleInit {
  readonly kind = HAND_OVER_JOB;
  readonly title = { vi: 'Bàn giao chăm sóc', en: 'Hand care over' };
  readonly permission = CARE.assign.name;

  constructor(
    private readonly kinds: BulkKinds,
    private readonly changes: AssignmentChanges,
    private readonly owners: ChangeOwners,
    private readonly targetNames: AssignedNames,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async apply(_context: BulkContext, rows: readonly BulkRow<AssignmentPlan | OwnerPlan>[]): Promise<RowResult<Value>[]> {
    const owned = rows.filter((row) => row.targetType === 'owned_customer').map(({ rowNo, targetId, plan }) => ({ rowNo, customerId: targetId, ...(plan as OwnerPlan) }));
    const results: RowResult<Value>[] = await this.give(owned);
    for (const kind of ASSIGNED_KINDS) {
      const ofKind = rows.filter((row) => row.targetType === kind) as BulkRow<AssignmentPlan>[];
      if (ofKind.length > 0) results.push(...(await this.changes.apply(kind, ofKind, 'hand_over')));
    }
    return results;
  }

  async reverse(_context: BulkContext, rows: readonly ChangedRow<Value>[]): Promise<RowResult<Value>[]> {
    const ownerOf = (value: Value): string | null => (value as { ownerId: string | null }).ownerId;
    const owned = rows.filter((row) => row.targetType === 'owned_customer').map(({ rowNo, targetId, before, after }) => ({ rowNo, customerId: targetId, from: ownerOf(after), to: ownerOf(before) }));
    const results: RowResult<Value>[] = await this.give(owned);
    for (const kind of ASSIGNED_KINDS) {
      const ofKind = rows.filter((row) => row.targetType === kind) as ChangedRow<Holders>[];
      if (ofKind.length > 0) results.push(...(await this.changes.reverse(kind, ofKind)));
    }
    return results;
  }

  names(reader: Actor, targets: readonly Pick<BulkRow, 'targetId' | 'targetType'>[]): Promise<ReadonlyMap<string, string>> {
    return this.targetNames.of(reader, targets);
  }

  private async give(owned: readonly Owned[]): Promise<RowResult<Value>[]> {
    if (owned.length === 0) return [];
    const outcomes = await this.owners.run(owned);
    return owned.map(({ rowNo, from, to }, index): RowResult<Value> => {
      const outcome = outcomes[index]!;
      if (outcome === 'changed') return { rowNo, outcome, before: { ownerId: from }, after: { ownerId: to } };
      return outcome === 'unchanged' ? { rowNo, outcome } : { rowNo, outcome: 'skipped', reason: outcome };
    });
  }
}
