import { splitEvenly, type AssignmentTarget } from './plan-assignments.js';

/** All that somebody has, each with whoever else has it. */
export interface WorkOfUser {
  /** Customers owned or assigned, or both. */
  readonly customers: readonly (AssignmentTarget & { readonly isOwned: boolean })[];
  readonly products: readonly AssignmentTarget[];
  readonly productGroups: readonly AssignmentTarget[];
}

export type HandOverRow =
  | { readonly targetType: 'owned_customer'; readonly targetId: string; readonly plan: { readonly from: string; readonly to: string } }
  | { readonly targetType: 'customer' | 'product' | 'product_group'; readonly targetId: string; readonly plan: { readonly add: readonly string[]; readonly remove: readonly string[] } };

/**
 * Who gets what of somebody's work: each customer, product and group goes to one of the recipients, all about equally many of
 * each; a customer goes to one whole, owner and assignment. Whoever of the recipients has it already keeps it.
 *
 * @param toUserIds not empty, each once, without the one who leaves
 */
export function planHandOver(fromUserId: string, toUserIds: readonly string[], work: WorkOfUser): readonly HandOverRow[] {
  const passOn = (targetType: 'customer' | 'product' | 'product_group', target: AssignmentTarget, to: string): HandOverRow[] =>
    target.holderIds.includes(fromUserId)
      ? [{ targetType, targetId: target.id, plan: { add: target.holderIds.includes(to) ? [] : [to], remove: [fromUserId] } }]
      : [];
  const customers = splitEvenly(work.customers, toUserIds);
  return [
    ...work.customers.flatMap((customer, index): HandOverRow[] => [
      ...(customer.isOwned ? [{ targetType: 'owned_customer' as const, targetId: customer.id, plan: { from: fromUserId, to: customers[index]! } }] : []),
      ...passOn('customer', customer, customers[index]!),
    ]),
    ...splitEvenly(work.productGroups, toUserIds).flatMap((to, index) => passOn('product_group', work.productGroups[index]!, to)),
    ...splitEvenly(work.products, toUserIds).flatMap((to, index) => passOn('product', work.products[index]!, to)),
  ];
}

/** How many of each somebody gets. */
export interface HandOverShare {
  readonly userId: string;
  readonly ownedCustomers: number;
  readonly customers: number;
  readonly products: number;
  readonly productGroups: number;
}

export function handOverShares(rows: readonly HandOverRow[], toUserIds: readonly string[]): readonly HandOverShare[] {
  const countOf = (userId: string, type: HandOverRow['targetType']): number =>
    rows.filter((row) => row.targetType === type && (row.targetType === 'owned_customer' ? row.plan.to === userId : row.plan.add.includes(userId))).length;
  return toUserIds.map((userId) => ({
    userId, ownedCustomers: countOf(userId, 'owned_customer'), customers: countOf(userId, 'customer'), products: countOf(userId, 'product'), productGroups: countOf(userId, 'product_group'),
  }));
}
