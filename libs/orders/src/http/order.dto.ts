import { defineList } from '@tantam/identity';
import {
  AmountField, DecimalField, EnumField, IdField, InstantField, LocalDateField, ObjectField, PageQuery, QueryEnums, QueryIds, QuerySort, StringField,
} from '@tantam/platform';
import { ORDER_PERMISSIONS } from '../orders.permissions.js';
import { ORDER_KINDS, ORDER_STATUSES, PAYMENT_STATUSES, SETTABLE_STATUSES, type OrderKind, type OrderStatus, type PaymentStatus, type SettableStatus } from '../domain/order-status.js';

export class OrderLineInput {
  @IdField()
  productId!: string;

  @StringField({ optional: true, minLength: 1, maxLength: 60, description: "One of the product's units; its base unit when left out" })
  unit?: string;

  @DecimalField({ optional: true, places: 6, description: 'Base units in one unit. Taken from the product; when given it must be the same' })
  unitFactor?: string;

  @DecimalField({ allowsNegative: true, description: 'In units, up to 3 decimals; not 0' })
  quantity!: string;

  @DecimalField({ places: 4, allowsNegative: true, optional: true, description: "Major units of the currency, up to 4 decimals; the unit's own price when left out" })
  unitPrice?: string;

  @AmountField({ optional: true, min: 0 })
  discount?: number;

  @StringField({ optional: true, list: true, maxItems: 1000, minLength: 1, maxLength: 100, description: 'Serial numbers sold' })
  serials?: string[];
}

export class CreateOrderBody {
  @StringField({ optional: true, minLength: 1, maxLength: 60, description: 'Unique per sourceSystem, compared exactly; DH + number when left out' })
  code?: string;

  @StringField({ optional: true, minLength: 1, maxLength: 60, default: 'tantam' })
  sourceSystem?: string;

  @EnumField(ORDER_KINDS, 'OrderKind', { optional: true, default: 'sale' })
  kind?: OrderKind;

  @IdField({ optional: true, nullable: true, description: 'Null for a walk-in' })
  customerId?: string | null;

  @IdField({ optional: true, nullable: true })
  branchId?: string | null;

  @IdField({ optional: true, nullable: true, description: 'An active user' })
  takenById?: string | null;

  @InstantField({ optional: true, description: 'Now when left out' })
  placedAt?: string;

  @InstantField({ optional: true, nullable: true })
  deliveredAt?: string | null;

  @EnumField(SETTABLE_STATUSES, 'SettableOrderStatus', { optional: true, default: 'placed' })
  status?: SettableStatus;

  @EnumField(PAYMENT_STATUSES, 'PaymentStatus', { optional: true, default: 'unpaid' })
  paymentStatus?: PaymentStatus;

  @StringField({ optional: true, nullable: true, minLength: 1, maxLength: 60, description: 'The order that a return takes back; it may come later' })
  returnsOrderCode?: string | null;

  @StringField({ optional: true, pattern: /^[A-Z]{3}$/, default: 'VND', description: 'ISO 4217' })
  currency?: string;

  @AmountField({ optional: true, min: 0, description: 'Discount on the whole order, minor units' })
  discount?: number;

  @AmountField({ optional: true, min: 0 })
  shipping?: number;

  @AmountField({ optional: true, min: 0, description: 'To be collected on delivery' })
  cashOnDelivery?: number;

  @StringField({ optional: true, nullable: true, maxLength: 100 })
  salesChannel?: string | null;

  @StringField({ optional: true, nullable: true, maxLength: 4000 })
  note?: string | null;

  @ObjectField(() => OrderLineInput, { list: true, minItems: 1, maxItems: 1000 })
  lines!: OrderLineInput[];
}

/** JSON merge patch: a field left out is untouched, null clears it; lines are replaced as a whole. */
export class UpdateOrderBody {
  @IdField({ optional: true, nullable: true })
  customerId?: string | null;

  @IdField({ optional: true, nullable: true })
  branchId?: string | null;

  @IdField({ optional: true, nullable: true })
  takenById?: string | null;

  @InstantField({ optional: true })
  placedAt?: string;

  @InstantField({ optional: true, nullable: true })
  deliveredAt?: string | null;

  @EnumField(SETTABLE_STATUSES, 'SettableOrderStatus', { optional: true })
  status?: SettableStatus;

  @EnumField(PAYMENT_STATUSES, 'PaymentStatus', { optional: true })
  paymentStatus?: PaymentStatus;

  @StringField({ optional: true, nullable: true, minLength: 1, maxLength: 60 })
  returnsOrderCode?: string | null;

  @AmountField({ optional: true, min: 0 })
  discount?: number;

  @AmountField({ optional: true, min: 0 })
  shipping?: number;

  @AmountField({ optional: true, min: 0 })
  cashOnDelivery?: number;

  @StringField({ optional: true, nullable: true, maxLength: 100 })
  salesChannel?: string | null;

  @StringField({ optional: true, nullable: true, maxLength: 4000 })
  note?: string | null;

  @ObjectField(() => OrderLineInput, { list: true, minItems: 1, maxItems: 1000, optional: true })
  lines?: OrderLineInput[];
}

export class OrderListQuery extends PageQuery {
  @StringField({ optional: true, maxLength: 200, description: "The order's code (its beginning, any case), or the customer's name or phone" })
  q?: string;

  @QueryEnums(ORDER_STATUSES, 'OrderStatus')
  status?: OrderStatus[];

  @QueryEnums(ORDER_KINDS, 'OrderKind')
  kind?: OrderKind[];

  @QueryIds()
  customerId?: string[];

  @QueryIds()
  branchId?: string[];

  @QueryIds()
  takenById?: string[];

  @QueryIds()
  createdById?: string[];

  @QueryIds({ description: 'Orders with a line of one of these products' })
  productId?: string[];

  @LocalDateField({ optional: true, description: 'Placed on this day of the business zone or later' })
  placedFrom?: string;

  @LocalDateField({ optional: true, description: 'Placed on this day of the business zone or earlier' })
  placedTo?: string;

  @StringField({ optional: true, maxLength: 60 })
  sourceSystem?: string;

  @QuerySort(['placedAt', 'code', 'total'])
  sort?: string[];
}

defineList({ name: 'orders', permission: ORDER_PERMISSIONS.read.name, query: OrderListQuery });
