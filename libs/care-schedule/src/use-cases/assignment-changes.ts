import { Injectable } from '@nestjs/common';
import type { ChangedRow, BulkRow, RowResult } from '@tantam/platform';
import type { AssignedKind } from '../domain/assigned-kinds.js';
import { ChangedWork } from '../events/changed-work.js';
import { AssignmentHistory, type WhyAssigned } from '../persistence/assignment-history.js';
import { AssignmentPairs, type AssignedPair } from '../persistence/assignment-pairs.js';
import { ProductHolders } from '../persistence/product-holders.js';

/** What a row of a bulk job is to do with one target. */
export interface AssignmentPlan {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** Who had a target before and after; ids in order. */
export type Holders = readonly string[];

interface Wanted {
  readonly row: Pick<BulkRow, 'rowNo' | 'targetId'>;
  /** Null: leave it alone, and say why. */
  readonly next: (holders: Holders) => { readonly after: Holders } | { readonly skipped: string };
}

/** Writes who cares for what, many targets of one kind at once, and says what became of each. */
@Injectable()
export class AssignmentChanges {
  constructor(
    private readonly pairs: AssignmentPairs,
    private readonly products: ProductHolders,
    private readonly history: AssignmentHistory,
    private readonly work: ChangedWork,
  ) {}

  /** Adds and takes away what was planned, and nothing else: what others changed meanwhile stays. */
  apply(kind: AssignedKind, rows: readonly BulkRow<AssignmentPlan>[], why: WhyAssigned): Promise<RowResult<Holders>[]> {
    const users = rows.flatMap(({ plan }) => [...plan.add, ...plan.remove]);
    return this.write(kind, why, users, rows.map((row) => ({
      row,
      next: (holders) => ({ after: sorted([...holders.filter((id) => !row.plan.remove.includes(id)), ...row.plan.add]) }),
    })));
  }

  /** Gives targets back to whom they were of; those that somebody has changed since are left alone. */
  reverse(kind: AssignedKind, rows: readonly ChangedRow<Holders>[]): Promise<RowResult<Holders>[]> {
    const users = rows.flatMap(({ before, after }) => [...before, ...after]);
    return this.write(kind, 'reversal', users, rows.map((row) => ({
      row,
      next: (holders) => (isSame(holders, row.after) ? { after: row.before } : { skipped: 'changed-since' }),
    })));
  }

  private async write(kind: AssignedKind, why: WhyAssigned, userIds: readonly string[], wanted: readonly Wanted[]): Promise<RowResult<Holders>[]> {
    const people = sorted(userIds);
    await this.pairs.hold(people);
    const targetIds = wanted.map(({ row }) => row.targetId);
    await this.pairs.holdTargets(kind, targetIds);
    const holders = await this.pairs.holders(kind, targetIds);
    const results = wanted.map(({ row, next }) => resultOf(row.rowNo, holders.get(row.targetId) ?? null, next));
    const changed = results.flatMap((result, index) => (result.outcome === 'changed' ? [{ targetId: targetIds[index]!, before: result.before!, after: result.after! }] : []));
    await this.pairs.write(kind, changed.flatMap((one) => pairsOf(one.targetId, one.after, one.before)), changed.flatMap((one) => pairsOf(one.targetId, one.before, one.after)));
    if (kind === 'customer') await this.history.note(changed.map(({ targetId, before, after }) => ({ customerId: targetId, givenIds: without(after, before), takenIds: without(before, after) })), why);
    else for (const userId of people) await this.products.ofUser(userId);
    this.work.of(changed.flatMap(({ before, after }) => [...without(after, before), ...without(before, after)]), kind === 'customer' ? 'by_customer' : 'by_product');
    return results;
  }
}

function resultOf(rowNo: number, before: Holders | null, next: Wanted['next']): RowResult<Holders> {
  if (before === null) return { rowNo, outcome: 'skipped', reason: 'gone' };
  const decided = next(before);
  if ('skipped' in decided) return { rowNo, outcome: 'skipped', reason: decided.skipped };
  return isSame(before, decided.after) ? { rowNo, outcome: 'unchanged' } : { rowNo, outcome: 'changed', before, after: decided.after };
}

function pairsOf(targetId: string, userIds: Holders, others: Holders): AssignedPair[] {
  return without(userIds, others).map((userId) => ({ userId, targetId }));
}

function without(userIds: Holders, others: Holders): string[] {
  return userIds.filter((userId) => !others.includes(userId));
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

function isSame(one: Holders, other: Holders): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
