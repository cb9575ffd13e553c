import { daysBetween, type LocalDate } from '@/shared/formatting/dates.ts';
import { sumIsExact } from '@/shared/formatting/due-sum.ts';
import type { CarePlan, CarePlanDetails, DueReason, WeighedProduct } from '../api.types.ts';

/** One product in “why it is due”. */
export interface DueLine {
  key: string;
  name: string;
  dueDate: LocalDate | null;
  /** The sum that comes to the date; without one the date is told by itself. */
  sum?: { placedOn: LocalDate; line: { quantity: string; intervalDays: number; dueDate: LocalDate; unit?: string } };
  isEarliest: boolean;
  isSettled: boolean;
  setByCare: boolean;
  /** Days that it is late; 0 when not. */
  lateDays: number;
}

/** A product of the order that asks for no care, and why. */
export interface QuietProduct {
  key: string;
  name: string;
  because: 'no_interval' | 'returned' | 'nothing_left' | 'later_order';
}

const lateDays = (dueDate: LocalDate | null, today: LocalDate): number => (dueDate ? Math.max(0, daysBetween(dueDate, today)) : 0);

function sumOf(plan: CarePlan, line: CarePlan['lines'][number]): DueLine['sum'] {
  const placedOn = plan.reason.params.placedOn;
  if (!placedOn || line.setByCare) return undefined;
  const parts = { quantity: line.quantity, intervalDays: line.intervalDays, dueDate: line.dueDate, unit: line.unit ?? undefined };
  return sumIsExact(placedOn, parts) ? { placedOn, line: parts } : undefined;
}

/** The care lines of a plan as the panel tells them: open ones first, nearest first; the earliest open one is marked. */
export function dueLines(plan: CarePlan, today: LocalDate): DueLine[] {
  const lines = [...plan.lines].sort((a, b) => Number(a.settled) - Number(b.settled) || a.dueDate.localeCompare(b.dueDate));
  const earliest = lines.find((line) => !line.settled)?.dueDate;
  return lines.map((line) => ({
    key: line.productId,
    name: line.productName,
    dueDate: line.dueDate,
    sum: sumOf(plan, line),
    isEarliest: !line.settled && line.dueDate === earliest,
    isSettled: line.settled,
    setByCare: line.setByCare,
    lateDays: line.settled ? 0 : lateDays(line.dueDate, today),
  }));
}

const quietReasons = ['no_interval', 'returned', 'nothing_left', 'later_order'] as const;

/** Products that were weighed and do not count. */
export function quietProducts(plan: Pick<CarePlan, 'reason'>): QuietProduct[] {
  return plan.reason.params.products
    .filter((product) => !product.counted)
    .map((product) => ({
      key: product.code,
      name: product.name,
      because: quietReasons.find((reason) => reason === product.notCountedBecause) ?? 'no_interval',
    }));
}

/** The product whose date the plan stands on. */
export function decidingProduct(reason: DueReason): WeighedProduct | undefined {
  const counted = reason.params.products.filter((product) => product.counted && product.dueDate);
  return (
    counted.find((product) => product.code === reason.params.decidedBy) ??
    [...counted].sort((a, b) => (a.dueDate ?? '').localeCompare(b.dueDate ?? ''))[0]
  );
}

/** What the list names as the order's goods: the product that decides, and how many others ask for care too. */
export function mainProduct(plan: CarePlan): { name: string; others: number } | undefined {
  const open = plan.lines.filter((line) => !line.settled);
  const lines = open.length > 0 ? open : plan.lines;
  const main = [...lines].sort((a, b) => a.dueDate.localeCompare(b.dueDate))[0];
  return main && { name: main.productName, others: lines.length - 1 };
}

/** Days overdue of a row; 0 for today, the future, and plans that wait no more. */
export function daysLate(plan: Pick<CarePlan, 'dueDate' | 'state'>, today: LocalDate): number {
  return plan.state === 'not_cared' || plan.state === 'in_care' ? lateDays(plan.dueDate, today) : 0;
}

/** Products of the order that the reason does not speak of, such as those of a plan in care whose order grew. */
export function unweighedProducts(plan: CarePlanDetails): string[] {
  const told = new Set([...plan.lines.map((line) => line.productCode), ...plan.reason.params.products.map((product) => product.code)]);
  return plan.orderedProducts.filter((product) => !told.has(product.productCode)).map((product) => product.productName);
}
