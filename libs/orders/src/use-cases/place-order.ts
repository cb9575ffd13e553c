import { Injectable } from '@nestjs/common';
import { cleanLine } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { Audit, BusinessTime, invalidInput, Transactional } from '@tantam/platform';
import { headFaults, type OrderHead } from '../domain/order.js';
import { OWN_SOURCE_SYSTEM } from '../domain/order-code.js';
import { orderTotals } from '../domain/order-totals.js';
import type { LineRequest } from '../domain/sold-line.js';
import type { OrderKind, PaymentStatus, SettableStatus } from '../domain/order-status.js';
import { PaymentParts, type RequestedPart } from '../payments/payment-parts.js';
import { Orders } from '../persistence/orders.js';
import { FollowUpOrders } from './follow-up-orders.js';
import { SellLines } from './sell-lines.js';

/** An order as asked for; what is left out takes its default. Moments are RFC 3339. */
export interface OrderRequest {
  readonly code?: string;
  readonly sourceSystem?: string;
  readonly kind?: OrderKind;
  readonly customerId?: string | null;
  readonly branchId?: string | null;
  readonly takenById?: string | null;
  readonly placedAt?: string;
  readonly deliveredAt?: string | null;
  readonly status?: SettableStatus;
  readonly paymentStatus?: PaymentStatus;
  readonly returnsOrderCode?: string | null;
  readonly currency?: string;
  readonly discount?: number;
  readonly shipping?: number;
  readonly cashOnDelivery?: number;
  readonly salesChannel?: string | null;
  readonly note?: string | null;
  readonly lines: readonly LineRequest[];
  /** What is paid with what other modules keep; only with kinds that are registered. */
  readonly payments?: readonly RequestedPart[];
}

/** Places an order or a return. Its care plan exists when this is done. */
@Injectable()
export class PlaceOrder {
  constructor(
    private readonly orders: Orders,
    private readonly sellLines: SellLines,
    private readonly followUp: FollowUpOrders,
    private readonly payments: PaymentParts,
    private readonly time: BusinessTime,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns the new order's id
   * @throws DomainError malformed `invalid-input` for unknown references, units, quantities and contradictions
   * @throws DomainError conflict `order-code-taken`
   */
  @Transactional()
  async run(actor: Actor, request: OrderRequest): Promise<string> {
    const head = headOf(request, this.time.now());
    const faults = headFaults(head);
    if (faults.length > 0) throw invalidInput(faults);
    const lines = await this.sellLines.run(request.lines, head);
    const totals = orderTotals(lines, head, head.currency);
    const added = await this.orders.add(head, lines, totals, actor.userId);
    await this.followUp.placed({ ...head, ...added, purchaseMinor: totals.purchaseMinor });
    // Last: ledgers are locked after customer and plan.
    if (request.payments) await this.payments.take({ ...head, id: added.id, totalMinor: totals.totalMinor }, request.payments, actor);
    this.audit.record({
      action: 'order.placed', resource: 'order', resourceId: added.id, customerId: head.customerId,
      changes: { kind: { from: null, to: head.kind }, status: { from: null, to: head.status }, totalMinor: { from: null, to: totals.totalMinor } },
    });
    return added.id;
  }
}

function headOf(request: OrderRequest, now: Date): OrderHead {
  const placedAt = request.placedAt ? new Date(request.placedAt) : now;
  const status = request.status ?? 'placed';
  return {
    code: request.code === undefined ? null : cleanCode(request.code),
    sourceSystem: request.sourceSystem === undefined ? OWN_SOURCE_SYSTEM : cleanLine(request.sourceSystem),
    kind: request.kind ?? 'sale',
    customerId: request.customerId ?? null,
    branchId: request.branchId ?? null,
    takenById: request.takenById ?? null,
    placedAt,
    deliveredAt: request.deliveredAt ? new Date(request.deliveredAt) : status === 'fulfilled' ? placedAt : null,
    status,
    paymentStatus: request.paymentStatus ?? 'unpaid',
    returnsOrderCode: request.returnsOrderCode ? cleanCode(request.returnsOrderCode) : null,
    currency: request.currency ?? 'VND',
    discountMinor: request.discount ?? 0,
    shippingMinor: request.shipping ?? 0,
    cashOnDeliveryMinor: request.cashOnDelivery ?? 0,
    salesChannel: request.salesChannel ?? null,
    note: request.note ?? null,
  };
}

/** Codes are trimmed and compared exactly, case kept. */
function cleanCode(code: string): string {
  const cleaned = cleanLine(code);
  if (cleaned === '') throw invalidInput([{ pointer: '/code', code: 'too-short' }]);
  return cleaned;
}
