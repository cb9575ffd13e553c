import { Injectable } from '@nestjs/common';
import { rule, stale } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { Audit, fieldChanges, Transactional } from '@tantam/platform';
import type { CareProducts } from '../domain/care-products.js';
import { ChangedWork } from '../events/changed-work.js';
import { CareAssignments } from '../persistence/care-assignments.js';
import { ProductHolders } from '../persistence/product-holders.js';
import { AssignedProducts } from '../queries/assigned-products.query.js';
import { CareAssigners } from './care-assigners.js';

/** Gives a user products and whole groups to care for; a group covers what is added to it later, and the groups below it. */
@Injectable()
export class AssignProducts {
  constructor(
    private readonly assigners: CareAssigners,
    private readonly assignments: CareAssignments,
    private readonly assigned: AssignedProducts,
    private readonly holders: ProductHolders,
    private readonly work: ChangedWork,
    private readonly audit: Audit,
  ) {}

  /**
   * @param expectedVersion of `If-Match`, null when the caller does not care
   * @throws DomainError not_found `user-not-found`; forbidden `care-of-other-departments`; rule `care-of-unknown` with a
   *   pointer to each id that is none; stale `stale` with `current`
   */
  @Transactional()
  async run(actor: Actor, userId: string, wanted: Pick<CareProducts, 'productIds' | 'productGroupIds'>, expectedVersion: number | null): Promise<CareProducts> {
    await this.assigners.requireMayAssign(actor, userId);
    const version = await this.assignments.hold(userId, 'products');
    const before = await this.assigned.of(userId);
    if (expectedVersion !== null && expectedVersion !== version) throw stale('stale', { current: before });
    await this.requireKnown(wanted);
    const next = { productIds: unique(wanted.productIds), productGroupIds: unique(wanted.productGroupIds) };
    const changes = fieldChanges(before, { ...before, ...next }, ['productIds', 'productGroupIds']);
    if (Object.keys(changes).length === 0) return before;
    await this.assignments.replaceProducts(userId, next);
    await this.assignments.raiseVersion(userId, 'products');
    await this.holders.ofUser(userId);
    this.work.of([userId], 'by_product');
    this.audit.record({ action: 'care-products.assigned', resource: 'user', resourceId: userId, changes });
    return { ...next, version: version + 1 };
  }

  private async requireKnown({ productIds, productGroupIds }: Pick<CareProducts, 'productIds' | 'productGroupIds'>): Promise<void> {
    const noProducts = await this.assignments.unknown('product_summary', productIds);
    const noGroups = await this.assignments.unknown('product_groups', productGroupIds);
    const errors = [...unknownAmong('productIds', productIds, noProducts), ...unknownAmong('productGroupIds', productGroupIds, noGroups)];
    if (errors.length > 0) throw rule('care-of-unknown', { errors });
  }
}

/** Sorted as they are stored, each once. */
export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => id.toLowerCase()))].sort();
}

export function unknownAmong(field: string, ids: readonly string[], unknown: ReadonlySet<string>): { pointer: string; code: string }[] {
  return ids.flatMap((id, index) => (unknown.has(id.toLowerCase()) ? [{ pointer: `/${field}/${index}`, code: 'unknown-reference' }] : []));
}
