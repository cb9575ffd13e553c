import type { LocalDate } from '@/shared/formatting/dates.ts';

export const orderStatuses = ['draft', 'placed', 'fulfilled', 'cancelled', 'returned'] as const;
export const orderKinds = ['sale', 'return'] as const;
export const paymentStatuses = ['unpaid', 'partly', 'paid', 'refunded'] as const;
export type OrderStatus = (typeof orderStatuses)[number];
export type OrderKind = (typeof orderKinds)[number];
export type PaymentStatus = (typeof paymentStatuses)[number];

export interface Person {
  id: string;
  fullName: string;
}

export interface OrderListItem {
  id: string;
  code: string;
  kind: OrderKind;
  customer: { id: string; code: string; fullName: string } | null;
  branchId: string | null;
  takenBy: Person | null;
  takenByText: string | null;
  createdBy: Person | null;
  placedAt: string;
  deliveredAt: string | null;
  status: OrderStatus;
  paymentStatus: PaymentStatus;
  returnsOrderCode: string | null;
  currency: string;
  /** Minor units of the currency. */
  total: number;
  salesChannel: string | null;
  sourceSystem: string;
  historical: boolean;
  createdAt: string;
  version: number;
  allowedActions: ('update' | 'cancel')[];
}

export interface OrderLine {
  position: number;
  productId: string;
  productCode: string;
  productName: string;
  unit: string;
  unitFactor: string;
  quantity: string;
  unitPrice: string;
  discount: number;
  total: number;
  serials: string[];
}

export interface Order extends OrderListItem {
  subtotal: number;
  discount: number;
  shipping: number;
  cashOnDelivery: number;
  note: string | null;
  lines: OrderLine[];
  /** Base units that returns took off, per product. */
  returned: { productId: string; quantity: string }[];
}

export interface OrderLineInput {
  productId: string;
  unit: string;
  quantity: string;
  unitPrice?: string;
  discount?: number;
}

export interface OrderInput {
  kind?: OrderKind;
  sourceSystem?: string;
  customerId: string | null;
  branchId?: string | null;
  takenById?: string | null;
  placedAt?: string;
  returnsOrderCode?: string;
  currency?: string;
  discount?: number;
  shipping?: number;
  paymentStatus?: PaymentStatus;
  salesChannel?: string | null;
  note?: string | null;
  lines: OrderLineInput[];
}

export interface Product {
  id: string;
  code: string;
  name: string;
  kind: 'good' | 'service' | 'combo';
  unit: string;
  units: { name: string; factor: string; price: string | null }[];
  components: { productId: string; name: string; unit: string; quantity: string }[];
  price: string;
  careIntervalDays: number;
  careQuantityMax: string | null;
}

export interface FoundCustomer {
  id: string;
  code: string;
  fullName: string;
  phone1: string | null;
  phone2: string | null;
  orderCount: number;
  lastPurchaseOn: LocalDate | null;
  branchId: string | null;
  labels: { owner: string | null; commune: string | null; province: string | null };
}

export interface CarePlanOfOrder {
  id: string;
  state: 'not_cared' | 'in_care' | 'finished' | 'void';
  dueDate: LocalDate | null;
  careCount: number;
  careCountMin: number;
  careCountMax: number | null;
  lines: {
    productId: string;
    productName: string;
    unit: string | null;
    quantity: string;
    intervalDays: number;
    dueDate: LocalDate;
    settled: boolean;
    setByCare: boolean;
  }[];
  reason: { text: string; params: { placedOn: LocalDate | null } };
}
