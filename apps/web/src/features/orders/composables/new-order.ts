import { computed } from 'vue';
import { newIdempotencyKey } from '@/shared/api/client.ts';
import { useFormProblems } from '@/shared/api/form-problems.ts';
import { useDraft } from '@/shared/drafts/drafts.ts';
import { businessInstant } from '@/shared/formatting/business-instant.ts';
import { today, type LocalDate } from '@/shared/formatting/dates.ts';
import { createOrder } from '../api.ts';
import type { FoundCustomer, Order, OrderInput, PaymentStatus, Person } from '../api.types.ts';
import { lineInput, type CartLine } from './cart.ts';
import { lineTotal, orderTotals } from './order-totals.ts';

/** An order being put together; plain data, kept as a draft until it is sent. */
export interface OrderDraft {
  /** Null is a walk-in. */
  customer: FoundCustomer | null;
  lines: CartLine[];
  discount: string | null;
  shipping: string | null;
  paymentStatus: PaymentStatus;
  salesChannel: string;
  takenBy: Person | null;
  branchId: string | null;
  /** Null: at the moment it is sent. */
  placedOn: LocalDate | null;
  placedTime: string;
  note: string;
}

const emptyOrder = (me: Person | null, branchId: string | null): OrderDraft => ({
  customer: null,
  lines: [],
  discount: null,
  shipping: null,
  paymentStatus: 'unpaid',
  salesChannel: '',
  takenBy: me,
  branchId,
  placedOn: null,
  placedTime: '09:00',
  note: '',
});

const amount = (text: string | null): { amount?: number } => (text === null || text === '0' ? {} : { amount: Number(text) });

/** The order as it is sent. */
export function orderInput(draft: OrderDraft): OrderInput {
  const [discount, shipping] = [amount(draft.discount).amount, amount(draft.shipping).amount];
  return {
    customerId: draft.customer?.id ?? null,
    branchId: draft.branchId,
    takenById: draft.takenBy?.id ?? null,
    ...(draft.placedOn === null ? {} : { placedAt: businessInstant(draft.placedOn, draft.placedTime) }),
    ...(discount === undefined ? {} : { discount }),
    ...(shipping === undefined ? {} : { shipping }),
    paymentStatus: draft.paymentStatus,
    salesChannel: draft.salesChannel.trim() || null,
    note: draft.note.trim() || null,
    lines: draft.lines.map(lineInput),
  };
}

/** State of the page for a new order: the draft, what it comes to, and sending it once however often it is pressed. */
export function useNewOrder(me: () => Person | null, branchId: () => string | null) {
  const draft = useDraft(
    () => 'order.new',
    () => emptyOrder(me(), branchId()),
  );
  const problems = useFormProblems();
  const order = draft.value;
  const sent = { text: '', key: '' };

  const totals = computed(() => orderTotals(order.value.lines, order.value.discount, order.value.shipping));
  const isReady = computed(
    () => order.value.lines.length > 0 && order.value.lines.every((line) => line.quantity !== '0' && lineTotal(line) !== undefined),
  );
  const placedOn = computed(() => order.value.placedOn ?? today());

  /** The same key for the same content: sent twice by a flaky line, it is written once. */
  function keyFor(input: OrderInput): string {
    const text = JSON.stringify(input);
    if (sent.text !== text) Object.assign(sent, { text, key: newIdempotencyKey() });
    return sent.key;
  }
  async function send(): Promise<Order | undefined> {
    if (!isReady.value || problems.isSaving.value) return undefined;
    const input = orderInput(order.value);
    const made = await problems.run(() => createOrder(input, keyFor(input)));
    if (made) draft.discard();
    return made;
  }
  return { order, totals, isReady, placedOn, problems, send, isRestored: draft.isRestored, discard: draft.discard };
}
