import { AmountField, BooleanField, DecimalField, EnumField, IdField, InstantField, IntegerField, LocalDateField, MapField, ObjectField, pageOf, StringField } from '@tantam/platform';
import { DUE_STANDINGS, type DueStanding } from '../queries/care-dues.js';

/** What every report says of itself. */
export class ReportHead {
  @InstantField({ nullable: true, description: 'Up to when the figures know everything; null while they are being counted for the first time' })
  asOf!: string | null;

  @StringField({ example: 'VND', description: 'Of all money here' })
  currency!: string;

  @StringField({ list: true, description: 'Currencies that were sold in, the most usual first' })
  currencies!: readonly string[];

  @MapField({ description: 'What was asked for, with the days that a preset means: a selection that can be kept and asked for again' })
  filter!: Readonly<Record<string, unknown>>;
}

export class ReportCustomerLabelsView {
  @StringField({ nullable: true }) owner!: string | null;
  @StringField({ nullable: true }) branch!: string | null;
  @StringField({ nullable: true }) group!: string | null;
  @StringField({ nullable: true }) category!: string | null;
  @StringField({ nullable: true }) channel!: string | null;
  @StringField({ nullable: true }) source!: string | null;
  @StringField({ nullable: true }) area!: string | null;
  @StringField({ nullable: true }) province!: string | null;
  @StringField({ nullable: true }) commune!: string | null;
}

export class ReportCustomerView {
  @IdField() id!: string;
  @StringField({ example: 'KH000123' }) code!: string;
  @StringField() fullName!: string;
  @StringField({ nullable: true, description: 'E.164; masked without customers.see-contact' }) phone1!: string | null;
  @StringField({ list: true }) emails!: readonly string[];
  @StringField() type!: string;
  @StringField() gender!: string;
  @LocalDateField({ nullable: true }) birthday!: string | null;
  @IntegerField({ nullable: true, description: 'Whole years today' }) age!: number | null;
  @StringField() lifecycle!: string;
  @StringField() potential!: string;
  @StringField() preferredChannel!: string;
  @ObjectField(() => ReportCustomerLabelsView) labels!: ReportCustomerLabelsView;
}

export class CustomerFiguresView {
  @ObjectField(() => ReportCustomerView) customer!: ReportCustomerView;
  @IntegerField({ description: 'Purchases' }) orderCount!: number;
  @IntegerField({ nullable: true, description: 'Different products; null in a period, where it is not kept' }) productCount!: number | null;
  @DecimalField({ nullable: true, places: 6, description: 'Base units; only when products were asked for' }) quantity!: string | null;
  @AmountField({ description: 'Gross' }) spend!: number;
  @DecimalField({ nullable: true, places: 6 }) returnedQuantity!: string | null;
  @AmountField({ description: 'Value of what came back' }) returned!: number;
  @LocalDateField({ nullable: true, description: 'First purchase ever' }) firstPurchaseOn!: string | null;
  @LocalDateField({ nullable: true, description: 'Last purchase ever' }) lastPurchaseOn!: string | null;
  @InstantField({ nullable: true }) lastContactAt!: string | null;
}

export class CustomerTotalsView {
  @IntegerField() customers!: number;
  @IntegerField() orderCount!: number;
  @AmountField() spend!: number;
  @AmountField() returned!: number;
}

export class CustomerFiguresPage extends pageOf(CustomerFiguresView) implements ReportHead {
  @InstantField({ nullable: true, description: 'Up to when the figures know everything; null while they are being counted for the first time' }) asOf!: string | null;
  @StringField({ example: 'VND' }) currency!: string;
  @StringField({ list: true }) currencies!: readonly string[];
  @MapField({ description: 'What was asked for, with the days that a preset means' }) filter!: Readonly<Record<string, unknown>>;
  @ObjectField(() => CustomerTotalsView, { optional: true, description: 'When withTotal=true' }) totals?: CustomerTotalsView;
}

export class CustomerGroupView {
  @StringField({ nullable: true, description: 'What the matching filter takes; null: none' }) key!: string | null;
  @StringField({ nullable: true, description: 'Where the business gave it a name' }) label!: string | null;
  @IntegerField() customers!: number;
  @IntegerField() orderCount!: number;
  @AmountField() spend!: number;
  @AmountField() returned!: number;
}

export class CustomerGroupsView extends ReportHead {
  @ObjectField(() => CustomerGroupView, { list: true }) groups!: readonly CustomerGroupView[];
  @ObjectField(() => CustomerTotalsView) totals!: CustomerTotalsView;
}

export class ReportProductView {
  @IdField() id!: string;
  @StringField() code!: string;
  @StringField() name!: string;
  @StringField() unit!: string;
  @StringField({ nullable: true }) group!: string | null;
}

export class ProductFiguresView {
  @ObjectField(() => ReportProductView) product!: ReportProductView;
  @IntegerField({ description: 'Purchases with it, walk-ins included' }) orderCount!: number;
  @IntegerField({ nullable: true, description: 'Known customers; null unless withCustomers=true' }) customerCount!: number | null;
  @DecimalField({ places: 6, description: 'Base units, gross' }) quantity!: string;
  @AmountField({ description: 'Gross' }) revenue!: number;
  @DecimalField({ places: 6 }) returnedQuantity!: string;
  @AmountField() returned!: number;
  @LocalDateField({ nullable: true }) firstPurchaseOn!: string | null;
  @LocalDateField({ nullable: true }) lastPurchaseOn!: string | null;
}

export class ProductTotalsView {
  @IntegerField() products!: number;
  @DecimalField({ places: 6 }) quantity!: string;
  @AmountField() revenue!: number;
  @DecimalField({ places: 6 }) returnedQuantity!: string;
  @AmountField() returned!: number;
}

export class ProductFiguresPage extends pageOf(ProductFiguresView) implements ReportHead {
  @InstantField({ nullable: true, description: 'Up to when the figures know everything; null while they are being counted for the first time' }) asOf!: string | null;
  @StringField({ example: 'VND' }) currency!: string;
  @StringField({ list: true }) currencies!: readonly string[];
  @MapField({ description: 'What was asked for, with the days that a preset means' }) filter!: Readonly<Record<string, unknown>>;
  @ObjectField(() => ProductTotalsView, { optional: true, description: 'When withTotal=true' }) totals?: ProductTotalsView;
}

export class ReportPersonView {
  @IdField() id!: string;
  @StringField() code!: string;
  @StringField() fullName!: string;
}

export class CustomerProductView {
  @ObjectField(() => ReportPersonView) customer!: ReportPersonView;
  @ObjectField(() => ReportProductView) product!: ReportProductView;
  @IntegerField() orderCount!: number;
  @DecimalField({ places: 6 }) quantity!: string;
  @AmountField() revenue!: number;
  @DecimalField({ places: 6 }) returnedQuantity!: string;
  @AmountField() returned!: number;
  @LocalDateField({ nullable: true }) firstPurchaseOn!: string | null;
  @LocalDateField({ nullable: true }) lastPurchaseOn!: string | null;
}

export class CustomerProductTotalsView {
  @IntegerField() rows!: number;
  @DecimalField({ places: 6 }) quantity!: string;
  @AmountField() revenue!: number;
  @DecimalField({ places: 6 }) returnedQuantity!: string;
  @AmountField() returned!: number;
}

export class CustomerProductsPage extends pageOf(CustomerProductView) implements ReportHead {
  @InstantField({ nullable: true, description: 'Up to when the figures know everything; null while they are being counted for the first time' }) asOf!: string | null;
  @StringField({ example: 'VND' }) currency!: string;
  @StringField({ list: true }) currencies!: readonly string[];
  @MapField({ description: 'What was asked for, with the days that a preset means' }) filter!: Readonly<Record<string, unknown>>;
  @ObjectField(() => CustomerProductTotalsView, { optional: true, description: 'When withTotal=true' }) totals?: CustomerProductTotalsView;
}

export class SalesOfPeriodView {
  @LocalDateField({ description: 'First day of the period' }) startsOn!: string;
  @IntegerField({ description: 'Purchases' }) orderCount!: number;
  @AmountField({ description: 'Gross' }) revenue!: number;
  @IntegerField({ description: 'Orders that brought something back' }) returnCount!: number;
  @AmountField() returned!: number;
  @IntegerField() walkInOrderCount!: number;
  @AmountField() walkInRevenue!: number;
  @IntegerField({ description: 'Known customers who bought' }) customers!: number;
  @IntegerField({ nullable: true, description: 'Customers whose first purchase ever it was; null when only some products or branches are asked for' }) newCustomers!: number | null;
}

export class SalesByPeriodView extends ReportHead {
  @ObjectField(() => SalesOfPeriodView, { list: true, description: 'In order; periods without sales or returns are left out' }) periods!: readonly SalesOfPeriodView[];
}

export class CareFiguresView {
  @IntegerField({ description: 'onTime + late + missed + waiting' }) due!: number;
  @IntegerField() onTime!: number;
  @IntegerField({ description: 'Recorded after the due date' }) late!: number;
  @IntegerField({ description: 'Open past the due date' }) missed!: number;
  @IntegerField({ description: 'Open, due today or later' }) waiting!: number;
  @StringField({ nullable: true, description: 'Median of days between due date and care, of late ones, as a decimal' }) lateDays!: string | null;
  @IntegerField({ description: 'Order plans among the dues' }) orders!: number;
  @StringField({ nullable: true, description: 'Counted cares per order plan, as a decimal' }) caresPerOrder!: string | null;
  @IntegerField({ description: 'Orders finished with fewer cares than suggested' }) belowMin!: number;
  @IntegerField({ description: 'Orders cared for more often than suggested' }) aboveMax!: number;
  @IntegerField({ description: 'Recorded in the period' }) activities!: number;
  @IntegerField({ description: 'Of these, cares that count' }) counted!: number;
  @IntegerField({ description: 'Contacts that we began' }) outbound!: number;
  @IntegerField() reached!: number;
  @StringField({ nullable: true, description: 'reached / outbound, 0 to 1, as a decimal', example: '0.6300' }) reachRate!: string | null;
}

export class CareGroupView extends CareFiguresView {
  @StringField({ nullable: true }) key!: string | null;
  @StringField({ nullable: true }) label!: string | null;
}

export class CareReportView {
  @InstantField({ description: 'Care is read as it is: now' }) asOf!: string;
  @MapField() filter!: Readonly<Record<string, unknown>>;
  @ObjectField(() => CareFiguresView) totals!: CareFiguresView;
  @ObjectField(() => CareGroupView, { list: true, description: 'A due of several products counts with each of their groups, in the totals once' }) groups!: readonly CareGroupView[];
}

export class CareItemOrderView {
  @IdField() id!: string;
  @StringField() code!: string;
}

export class CareItemUserView {
  @IdField() id!: string;
  @StringField() fullName!: string;
}

export class CareItemView {
  @IdField() planId!: string;
  @IdField({ nullable: true }) activityId!: string | null;
  @ObjectField(() => CareItemOrderView, { nullable: true }) order!: CareItemOrderView | null;
  @ObjectField(() => ReportPersonView) customer!: ReportPersonView;
  @StringField({ list: true }) products!: readonly string[];
  @LocalDateField() dueOn!: string;
  @LocalDateField({ nullable: true }) doneOn!: string | null;
  @EnumField(DUE_STANDINGS, 'DueStanding') standing!: DueStanding;
  @IntegerField({ description: 'Up to the care, or today; 0 in time' }) lateDays!: number;
  @ObjectField(() => CareItemUserView, { nullable: true }) user!: CareItemUserView | null;
  @StringField({ nullable: true }) action!: string | null;
  @StringField({ nullable: true }) resultCategory!: string | null;
  @StringField({ nullable: true }) feedback!: string | null;
}

export class CareItemsPage extends pageOf(CareItemView) {}

export class RecountView {
  @BooleanField({ description: 'Figures are counted anew in the background; see asOf' }) isStarted!: boolean;
}
