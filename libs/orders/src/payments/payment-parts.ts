import { Injectable } from '@nestjs/common';
import { rule } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { Database, invalidInput, Registries, type Registry } from '@tantam/platform';

/** A part of what an order costs, paid with something that another module keeps: points, stored money, a voucher. */
export interface RequestedPart {
  /** Of a registered part, e.g. `points`. */
  readonly kind: string;
  /** What it pays, in minor units of the order's currency; more than 0. */
  readonly amountMinor: number;
  /** Which one, where there are several: a voucher's code. */
  readonly reference?: string | null;
}

/** As much of an order as whoever takes a payment needs to know. */
export interface PaidOrder {
  readonly id: string;
  readonly customerId: string | null;
  readonly currency: string;
  readonly totalMinor: number;
}

/**
 * One kind of payment that another module keeps. Both calls run inside the order's transaction, after the customer and
 * the plans are locked: what they throw undoes the order, and a failing order gives back what they took.
 */
export interface PaymentPart {
  readonly kind: string;
  /** @throws DomainError when there is not enough, or it cannot pay this order */
  take(order: PaidOrder, part: RequestedPart, actor: Actor): Promise<void>;
  /** Gives back everything that was taken for this order and is not given back yet. */
  giveBack(order: PaidOrder): Promise<void>;
}

interface TakenPart extends RequestedPart {
  readonly [column: string]: unknown;
}

/** The payment parts that modules register, and what of them orders were paid with. */
@Injectable()
export class PaymentParts {
  private readonly registry: Registry<PaymentPart>;
  private readonly byKind = new Map<string, PaymentPart>();

  constructor(
    registries: Registries,
    private readonly database: Database,
  ) {
    this.registry = registries.open('payment-parts');
  }

  /** At start. @param key `loyalty.points` */
  register(key: string, part: PaymentPart): void {
    this.registry.add(key, part);
    this.byKind.set(part.kind, part);
  }

  /** Kinds that an order can be paid with; none: orders offer no payments. */
  kinds(): readonly string[] {
    return [...this.byKind.keys()];
  }

  /**
   * Takes what an order is paid with, one part after the other.
   *
   * @throws DomainError malformed `invalid-input` for an unknown kind or amount; rule `payment-exceeds-total`; what a part throws
   */
  async take(order: PaidOrder, parts: readonly RequestedPart[], actor: Actor): Promise<void> {
    if (parts.length === 0) return;
    this.refuseFaults(parts);
    refuseExcess(order, parts);
    for (const part of parts) await this.part(part.kind).take(order, part, actor);
    await this.database.execute(
      `insert into order_payment_parts (order_id, position, kind, amount_minor, reference)
       select $1, coalesce((select max(position) from order_payment_parts where order_id = $1), 0) + position, kind, amount, reference
       from unnest($2::text[], $3::bigint[], $4::text[]) with ordinality as part (kind, amount, reference, position)`,
      [order.id, parts.map((part) => part.kind), parts.map((part) => part.amountMinor), parts.map((part) => part.reference ?? null)],
    );
  }

  /** Gives back what the order was paid with; an order paid with nothing costs one look. */
  async giveBack(order: PaidOrder): Promise<void> {
    const kinds = new Set((await this.taken(order.id)).map((part) => part.kind));
    for (const kind of kinds) await this.part(kind).giveBack(order);
    if (kinds.size > 0) await this.database.execute(`update order_payment_parts set given_back_at = now() where order_id = $1 and given_back_at is null`, [order.id]);
  }

  /**
   * After an edit: other parts, or another customer to take them from, are given back and taken anew; parts that stay
   * must still fit the total.
   *
   * @param parts undefined: as they were
   */
  async changed(before: PaidOrder, after: PaidOrder, parts: readonly RequestedPart[] | undefined, actor: Actor): Promise<void> {
    const taken = await this.taken(before.id);
    const isRetaken = parts !== undefined || (taken.length > 0 && before.customerId !== after.customerId);
    if (!isRetaken) return refuseExcess(after, taken);
    await this.giveBack(before);
    await this.take(after, parts ?? taken, actor);
  }

  /** While nobody keeps payments, no order was paid with any: nothing is looked up. */
  private async taken(orderId: string): Promise<TakenPart[]> {
    if (this.byKind.size === 0) return [];
    return this.database.rows<TakenPart>(
      `select kind, amount_minor as "amountMinor", reference from order_payment_parts where order_id = $1 and given_back_at is null order by position`,
      [orderId],
    );
  }

  private part(kind: string): PaymentPart {
    const part = this.byKind.get(kind);
    if (!part) throw new Error(`Nobody answers for payments with ${kind}`);
    return part;
  }

  private refuseFaults(parts: readonly RequestedPart[]): void {
    const faults = parts.flatMap((part, index) => [
      ...(this.byKind.has(part.kind) ? [] : [{ pointer: `/payments/${index}/kind`, code: 'unknown-reference' }]),
      ...(Number.isSafeInteger(part.amountMinor) && part.amountMinor > 0 ? [] : [{ pointer: `/payments/${index}/amount`, code: 'min' }]),
    ]);
    if (faults.length > 0) throw invalidInput(faults);
  }
}

function refuseExcess(order: PaidOrder, parts: readonly RequestedPart[]): void {
  const paid = parts.reduce((sum, part) => sum + part.amountMinor, 0);
  if (parts.length > 0 && paid > order.totalMinor) throw rule('payment-exceeds-total', { paid, total: order.totalMinor });
}
