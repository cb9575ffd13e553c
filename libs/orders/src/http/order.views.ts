import { AmountField, BooleanField, DecimalField, EnumField, IdField, InstantField, IntegerField, ObjectField, pageOf, StringField } from '@tantam/platform';
import { ORDER_ACTIONS, ORDER_KINDS, ORDER_STATUSES, PAYMENT_STATUSES, type OrderAction, type OrderKind, type OrderStatus, type PaymentStatus } from '../domain/order-status.js';

/** Name and code: an order that one may see shows no more of its customer. */
export class OrderCustomerView {
  @IdField()
  id!: string;

  @StringField()
  code!: string;

  @StringField()
  fullName!: string;
}

export class OrderPersonView {
  @IdField()
  id!: string;

  @StringField()
  fullName!: string;
}

export class OrderLineView {
  @IntegerField({ min: 1 })
  position!: number;

  @IdField()
  productId!: string;

  @StringField()
  productCode!: string;

  @StringField()
  productName!: string;

  @StringField()
  unit!: string;

  @DecimalField({ places: 6 })
  unitFactor!: string;

  @DecimalField({ allowsNegative: true })
  quantity!: string;

  @DecimalField({ places: 4, allowsNegative: true })
  unitPrice!: string;

  @AmountField()
  discount!: number;

  @AmountField({ description: 'quantity × unitPrice, rounded half up, less the discount' })
  total!: number;

  @StringField({ list: true })
  serials!: string[];
}

export class ReturnedProductView {
  @IdField()
  productId!: string;

  @DecimalField({ places: 9, description: 'Base units that returns of this order took off, in all' })
  quantity!: string;
}

export class OrderListItem {
  @IdField()
  id!: string;

  @StringField()
  code!: string;

  @StringField()
  sourceSystem!: string;

  @EnumField(ORDER_KINDS, 'OrderKind')
  kind!: OrderKind;

  @IdField({ nullable: true })
  customerId!: string | null;

  @ObjectField(() => OrderCustomerView, { nullable: true, description: 'Null for a walk-in' })
  customer!: OrderCustomerView | null;

  @IdField({ nullable: true })
  branchId!: string | null;

  @IdField({ nullable: true })
  takenById!: string | null;

  @ObjectField(() => OrderPersonView, { nullable: true })
  takenBy!: OrderPersonView | null;

  @StringField({ nullable: true, description: 'Who took it as an imported file wrote it, where that is no user' })
  takenByText!: string | null;

  @IdField({ nullable: true })
  createdById!: string | null;

  @ObjectField(() => OrderPersonView, { nullable: true })
  createdBy!: OrderPersonView | null;

  @InstantField()
  placedAt!: string;

  @InstantField({ nullable: true })
  deliveredAt!: string | null;

  @EnumField(ORDER_STATUSES, 'OrderStatus')
  status!: OrderStatus;

  @EnumField(PAYMENT_STATUSES, 'PaymentStatus')
  paymentStatus!: PaymentStatus;

  @StringField({ nullable: true })
  returnsOrderCode!: string | null;

  @StringField()
  currency!: string;

  @AmountField()
  total!: number;

  @StringField({ nullable: true })
  salesChannel!: string | null;

  @BooleanField({ description: 'Brought in by an import of the past' })
  historical!: boolean;

  @InstantField()
  createdAt!: string;

  @IntegerField({ min: 1 })
  version!: number;

  @EnumField(ORDER_ACTIONS, 'OrderAction', { list: true })
  allowedActions!: OrderAction[];
}

export class OrderView extends OrderListItem {
  @AmountField({ description: 'Sum of the line totals' })
  subtotal!: number;

  @AmountField()
  discount!: number;

  @AmountField()
  shipping!: number;

  @AmountField()
  cashOnDelivery!: number;

  @StringField({ nullable: true, maxLength: 4000 })
  note!: string | null;

  @InstantField()
  updatedAt!: string;

  @ObjectField(() => OrderLineView, { list: true })
  lines!: OrderLineView[];

  @ObjectField(() => ReturnedProductView, { list: true })
  returned!: ReturnedProductView[];
}

export class OrderPage extends pageOf(OrderListItem) {}
