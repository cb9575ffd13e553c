import type { OrderAction, OrderKind, OrderStatus, PaymentStatus } from '../domain/order-status.js';

/** What a list is asked for; days are those of the business zone. */
export interface OrderListRequest {
  readonly limit: number;
  readonly cursor?: string;
  readonly withTotal?: boolean;
  readonly q?: string;
  readonly status?: readonly string[];
  readonly kind?: readonly string[];
  readonly customerId?: readonly string[];
  readonly branchId?: readonly string[];
  readonly takenById?: readonly string[];
  readonly createdById?: readonly string[];
  readonly productId?: readonly string[];
  readonly placedFrom?: string;
  readonly placedTo?: string;
  readonly sourceSystem?: string;
  readonly sort?: readonly string[];
}

/** An order as a list shows it; amounts in minor units of its currency, moments in RFC 3339. */
export interface ListedOrder {
  id: string;
  code: string;
  sourceSystem: string;
  kind: OrderKind;
  customerId: string | null;
  customer: { id: string; code: string; fullName: string } | null;
  branchId: string | null;
  takenById: string | null;
  takenBy: { id: string; fullName: string } | null;
  takenByText: string | null;
  createdById: string | null;
  createdBy: { id: string; fullName: string } | null;
  placedAt: string;
  deliveredAt: string | null;
  status: OrderStatus;
  paymentStatus: PaymentStatus;
  returnsOrderCode: string | null;
  currency: string;
  total: number;
  salesChannel: string | null;
  historical: boolean;
  createdAt: string;
  version: number;
  allowedActions: OrderAction[];
}

/** Decimals as exact texts. */
export interface ShownLine {
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

export interface ShownOrder extends ListedOrder {
  subtotal: number;
  discount: number;
  shipping: number;
  cashOnDelivery: number;
  note: string | null;
  updatedAt: string;
  lines: ShownLine[];
  /** Base units that returns took off, per product. */
  returned: { productId: string; quantity: string }[];
}
