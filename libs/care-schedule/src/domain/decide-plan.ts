import type { LocalDate } from '@tantam/kernel';
import type { CareLine } from './care-line.js';
import type { CareSettings } from './care-settings.js';
import type { PlanState, VoidReason } from './care-words.js';
import type { DueReason } from './due-reason.js';
import { suggestedCares } from './suggested-cares.js';
import { weighOrder, type OrderFacts, type ProductBook, type Weighed } from './weigh-order.js';

export type DecidingSettings = Pick<CareSettings, 'countFrom' | 'horizonDays' | 'careStartsOn' | 'laterOrderSettles'>;

export interface DecidedLine extends CareLine {
  /** A later order of the customer has the product again. */
  readonly isSettledByLaterOrder: boolean;
}

/** What a plan that nobody has cared for yet should be. */
export interface DecidedPlan {
  readonly state: Extract<PlanState, 'not_cared' | 'void'>;
  readonly voidReason: VoidReason | null;
  /** Null when no product asks for care any more. */
  readonly dueDate: LocalDate | null;
  readonly dueBeyondHorizon: boolean;
  readonly lines: readonly DecidedLine[];
  readonly reason: DueReason;
  readonly careCountMin: number;
  readonly careCountMax: number | null;
}

export interface PlanContext {
  /** Whether the order has a plan already: one cancelled from the start gets none, one cancelled later keeps it, void. */
  readonly hasPlan: boolean;
  /** Products that a later order of the same customer has, after returns. */
  readonly laterProductIds: ReadonlySet<string>;
}

/**
 * The plan that an order's facts call for, or null when it has none: returns, walk-ins, drafts, orders of which no
 * product ever asked for care, and orders cancelled from the start.
 *
 * Pure and complete: the same facts and settings give the same plan, whatever came before.
 */
export function decidePlan(order: OrderFacts, book: ProductBook, settings: DecidingSettings, context: PlanContext): DecidedPlan | null {
  if (order.kind !== 'sale' || order.customerId === null || order.status === 'draft') return null;
  const weighed = weighOrder(order, book, settings);
  if (!context.hasPlan && (!weighed.everAsks || order.status === 'cancelled')) return null;
  const lines = weighed.lines.map((line) => decidedLine(line, settings.laterOrderSettles && context.laterProductIds.has(line.productId)));
  const deciding = earliest(lines.filter((line) => !line.isSettledByLaterOrder)) ?? earliest(lines);
  const voidReason = voidReasonOf(order, weighed, lines, deciding, settings);
  const suggested = suggestedCares(lines.map((line) => book.get(line.productId) ?? { careCountMin: null, careCountMax: null }));
  return {
    state: voidReason ? 'void' : 'not_cared',
    voidReason,
    dueDate: deciding?.dueDate ?? null,
    dueBeyondHorizon: deciding?.dueBeyondHorizon ?? false,
    lines,
    reason: reasonOf(weighed, lines, deciding, settings),
    careCountMin: suggested.min,
    careCountMax: suggested.max,
  };
}

/** Written out: an import decides lines by the hundred thousand, and copying one by its keys takes longer than weighing it. The order of the keys is that of the plan's hash. */
function decidedLine({ productId, quantity, intervalDays, dueDate, dueBeyondHorizon, isCutByHorizon }: CareLine, isSettledByLaterOrder: boolean): DecidedLine {
  return { productId, quantity, intervalDays, dueDate, dueBeyondHorizon, isCutByHorizon, isSettledByLaterOrder };
}

function voidReasonOf(order: OrderFacts, weighed: Weighed, lines: readonly DecidedLine[], deciding: CareLine | null, settings: DecidingSettings): VoidReason | null {
  if (order.status === 'cancelled') return 'order_cancelled';
  if (order.status === 'returned' || weighed.isAllReturned) return 'fully_returned';
  if (!deciding) return 'no_product';
  if (lines.every((line) => line.isSettledByLaterOrder)) return 'later_order';
  return settings.careStartsOn !== null && deciding.dueDate < settings.careStartsOn ? 'before_start' : null;
}

function reasonOf(weighed: Weighed, lines: readonly DecidedLine[], deciding: CareLine | null, settings: DecidingSettings): DueReason {
  const settled = new Set(lines.filter((line) => line.isSettledByLaterOrder).map((line) => line.productId));
  return {
    code: deciding?.isCutByHorizon ? 'horizon' : 'interval',
    countedOn: weighed.countedOn,
    countFrom: settings.countFrom,
    ...(weighed.isDeliveryAwaited ? { isDeliveryAwaited: true } : {}),
    products: settled.size === 0 ? weighed.products : weighed.products.map((product) => (settled.has(product.productId) ? { ...product, why: 'later_order' as const } : product)),
    ...(weighed.sold ? { sold: weighed.sold } : {}),
    decidingProductId: deciding?.productId ?? null,
    setByName: null,
    setOn: null,
    dueDate: deciding?.dueDate ?? null,
    horizonDays: settings.horizonDays,
  };
}

/** The line that decides: the earliest; of several on one day the one that stands first by product id, so that it never flickers. */
function earliest<L extends CareLine>(lines: readonly L[]): L | null {
  let found: L | null = null;
  for (const line of lines) {
    if (!found || line.dueDate < found.dueDate || (line.dueDate === found.dueDate && line.productId < found.productId)) found = line;
  }
  return found;
}
