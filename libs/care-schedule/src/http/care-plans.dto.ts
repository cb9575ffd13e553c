import { AmountField, BooleanField, DecimalField, EnumField, IdField, InstantField, IntegerField, LocalDateField, ObjectField, StringField, pageOf } from '@tantam/platform';
import { ApiProperty } from '@nestjs/swagger';
import {
  COUNT_FROM, DUE_REASONS, ORDER_CHANGES, PLAN_STATES, PLAN_TARGETS, VOID_REASONS, WISH_SOURCES, CARE_ACTIONS, type CareAction, type CountFrom, type DueReasonCode,
  type OrderChange, type PlanState, type PlanTarget, type VoidReason, type WishSource,
} from '../domain/care-words.js';
import { CareActivityView } from './care-activities.dto.js';

/** Who is on a customer right now. */
export class ClaimView {
  @IdField() userId!: string;
  @StringField() fullName!: string;
  @InstantField() expiresAt!: string;
  @BooleanField({ description: 'Whether it is the reader' }) isMine!: boolean;
}

/** What a worklist shows of a customer. Phones and e-mails are masked for readers without `customers.see-contact`. */
export class CareCustomerView {
  @IdField() id!: string;
  @StringField() code!: string;
  @StringField() fullName!: string;
  @StringField({ nullable: true }) salutation!: string | null;
  @StringField({ nullable: true }) phone1!: string | null;
  @BooleanField({ description: 'An agent found that this number is not hers; ask for another' }) phone1IsWrong!: boolean;
  @StringField({ nullable: true }) phone2!: string | null;
  @StringField({ nullable: true }) provinceCode!: string | null;
  @StringField({ nullable: true }) communeCode!: string | null;
  @IdField({ nullable: true }) areaId!: string | null;
  @StringField({ nullable: true }) address!: string | null;
  @IdField({ nullable: true }) ownerId!: string | null;
  @StringField({ nullable: true, description: 'Full name of the owner' }) ownerName!: string | null;
  @StringField() potential!: string;
  @StringField({ nullable: true, description: 'Category of the business: VIP, dealer …' }) category!: string | null;
  @AmountField({ description: 'What the customer has spent' }) spendMinor!: number;
}

export class CareOrderView {
  @IdField() id!: string;
  @StringField() code!: string;
  @InstantField() placedAt!: string;
  @LocalDateField({ nullable: true }) placedOn!: string | null;
  @InstantField({ nullable: true }) deliveredAt!: string | null;
  @StringField() status!: string;
  @AmountField() totalMinor!: number;
  @StringField() currency!: string;
}

export class CareLineView {
  @IdField() productId!: string;
  @StringField() productCode!: string;
  @StringField() productName!: string;
  @StringField({ nullable: true }) unit!: string | null;
  @DecimalField({ description: 'Base units that ask for care' }) quantity!: string;
  @IntegerField() intervalDays!: number;
  @LocalDateField() dueDate!: string;
  @BooleanField() settled!: boolean;
  @BooleanField({ description: 'Set by a care: no longer looks at the interval' }) setByCare!: boolean;
}

/** One product that was weighed. `quantity × intervalDays`, rounded up, after `placedOn` is `dueDate`. */
export class WeighedProductView {
  @StringField() code!: string;
  @StringField() name!: string;
  @StringField({ nullable: true }) unit!: string | null;
  @DecimalField({ description: 'Base units counted' }) quantity!: string;
  @DecimalField({ description: 'Base units left in the order, before the cap of the product', allowsNegative: true }) orderedQuantity!: string;
  @IntegerField() intervalDays!: number;
  @LocalDateField({ nullable: true }) dueDate!: string | null;
  @BooleanField() counted!: boolean;
  @StringField({ nullable: true, description: 'Why not: no_interval, returned, nothing_left, later_order' }) notCountedBecause!: string | null;
}

export class DueReasonParams {
  @LocalDateField({ nullable: true, description: 'The day counted from' }) placedOn!: string | null;
  @EnumField(COUNT_FROM, 'CountFrom', { nullable: true }) countFrom!: CountFrom | null;
  @ObjectField(() => WeighedProductView, { list: true }) products!: WeighedProductView[];
  @StringField({ nullable: true, description: 'Code of the product that decides, or the name of who set the date' }) decidedBy!: string | null;
  @LocalDateField({ nullable: true, description: 'The day that was set or reached' }) dueDate!: string | null;
  @LocalDateField({ nullable: true, description: 'The day on which it was set' }) setOn!: string | null;
  @IntegerField({ nullable: true, description: 'Horizon in force, in days' }) horizonDays!: number | null;
  @LocalDateField({ nullable: true, description: 'Of a plan that was levelled: the day on which it stood before' }) formerDueDate!: string | null;
}

/** Why a plan stands on its day: code and numbers, and the sentence made from them. */
export class DueReasonView {
  @EnumField(DUE_REASONS, 'DueReasonCode') code!: DueReasonCode;
  @ObjectField(() => DueReasonParams) params!: DueReasonParams;
  @StringField({ maxLength: 4000, description: 'In the language of Accept-Language' }) text!: string;
}

export class CarePlanView {
  @IdField() id!: string;
  @IntegerField({ description: 'Version of care: sent as `planVersion` when recording. Counts activities, reopenings and changes of state' }) version!: number;
  @EnumField(PLAN_TARGETS, 'CarePlanTarget') target!: PlanTarget;
  @ObjectField(() => CareOrderView, { nullable: true }) order!: CareOrderView | null;
  @ObjectField(() => CareCustomerView) customer!: CareCustomerView;
  @LocalDateField({ nullable: true }) dueDate!: string | null;
  @BooleanField({ description: 'The date lies after 9999-12-31, which stands in its place' }) dueBeyondHorizon!: boolean;
  @BooleanField({ description: 'Nobody works on the day; it is never moved for that' }) isDueOnDayOff!: boolean;
  @StringField({ nullable: true, description: 'The holiday on that day; null on working days and plain weekly rest days' }) dayOffName!: string | null;
  @EnumField(PLAN_STATES, 'CarePlanState') state!: PlanState;
  @EnumField(VOID_REASONS, 'CareVoidReason', { nullable: true }) voidReason!: VoidReason | null;
  @ObjectField(() => CareLineView, { list: true }) lines!: CareLineView[];
  @IntegerField({ description: 'Counted cares' }) careCount!: number;
  @IntegerField() careCountMin!: number;
  @IntegerField({ nullable: true, description: 'null: no limit' }) careCountMax!: number | null;
  @IntegerField() attempts!: number;
  @InstantField({ nullable: true }) nextAttemptAt!: string | null;
  @BooleanField() needsDecision!: boolean;
  @EnumField(ORDER_CHANGES, 'CareOrderChange', { nullable: true }) orderChanged!: OrderChange | null;
  @ObjectField(() => DueReasonView) reason!: DueReasonView;
  @ObjectField(() => ClaimView, { nullable: true }) claimedBy!: ClaimView | null;
  @StringField({ list: true, description: 'record, finish, reopen' }) allowedActions!: string[];
}
export class CarePlanPage extends pageOf(CarePlanView) {}

export class CareWishView {
  @IdField() id!: string;
  @EnumField(WISH_SOURCES, 'CareWishSource') source!: WishSource;
  @LocalDateField() wishedOn!: string;
  @EnumField(CARE_ACTIONS, 'CareAction', { nullable: true }) action!: CareAction | null;
  @IdField({ nullable: true }) formId!: string | null;
  @IdField({ nullable: true }) reasonId!: string | null;
  @StringField({ nullable: true, maxLength: 4000, description: 'What to say: of the wish, else of its programme' }) script!: string | null;
  @StringField({ nullable: true }) programmeName!: string | null;
  @StringField({ nullable: true }) createdByName!: string | null;
  @InstantField() createdAt!: string;
  @InstantField({ nullable: true, description: 'null: open' }) settledAt!: string | null;
  @BooleanField({ description: 'Settled by no care: removed, or its programme changed' }) isTakenBack!: boolean;
}
export class CareWishList {
  @ObjectField(() => CareWishView, { list: true, description: 'Open ones, nearest first; then settled ones, latest first, up to fifty' }) items!: CareWishView[];
}

export class OrderedProductView {
  @IdField() productId!: string;
  @StringField() productCode!: string;
  @StringField() productName!: string;
  @StringField({ nullable: true }) unit!: string | null;
  @DecimalField({ allowsNegative: true, description: 'Base units as ordered' }) quantity!: string;
  @DecimalField({ description: 'Base units returned' }) returnedQuantity!: string;
}

/** Another open plan of the same customer, to be settled with the same care. */
export class OtherPlanView {
  @IdField() id!: string;
  @IntegerField() version!: number;
  @EnumField(PLAN_TARGETS, 'CarePlanTarget') target!: PlanTarget;
  @StringField({ nullable: true }) orderCode!: string | null;
  @EnumField(PLAN_STATES, 'CarePlanState') state!: PlanState;
  @LocalDateField({ nullable: true }) dueDate!: string | null;
}

/** A line that a care of the reader leaves open, as somebody else answers for it. */
export class LineLeftView {
  @IdField() productId!: string;
  @StringField() productName!: string;
  @LocalDateField() dueDate!: string;
  @StringField({ list: true, description: 'Who answers for it, up to five names; empty: supervisors alone' }) people!: string[];
}

/** All that the care panel needs, in one answer. */
export class CarePlanDetailsView extends CarePlanView {
  @ObjectField(() => OrderedProductView, { list: true, description: 'Products of the order, returns beside' }) orderedProducts!: OrderedProductView[];
  @ObjectField(() => CareWishView, { list: true, description: "Open wishes of a customer's own plan" }) wishes!: CareWishView[];
  @ApiProperty({ type: () => [CareActivityView], description: 'The latest ten with this customer' }) latestActivities!: CareActivityView[];
  @ObjectField(() => OtherPlanView, { list: true, description: 'Other open plans of the customer, nearest first' }) otherPlans!: OtherPlanView[];
  @BooleanField({ description: 'The next counted care is the last suggested one: propose to finish' }) suggestsFinish!: boolean;
  @BooleanField({ description: 'Finishing now would be below the suggested number: `finishReason` is asked' }) asksFinishReason!: boolean;
  @BooleanField({ description: 'Whether a next date or a finish of the reader moves anything: some open line is his to settle. Where false, a next date is refused' }) movesLines!: boolean;
  @ObjectField(() => LineLeftView, { list: true, description: 'What stays open whatever the reader records, and for whom, nearest first' }) openForOthers!: LineLeftView[];
}

export class CustomerDueView {
  @IdField({ description: 'The customer' }) id!: string;
  @ObjectField(() => CareCustomerView) customer!: CareCustomerView;
  @LocalDateField() dueDate!: string;
  @BooleanField({ description: 'Nobody works on the day' }) isDueOnDayOff!: boolean;
  @StringField({ nullable: true, description: 'The holiday on that day' }) dayOffName!: string | null;
  @IntegerField({ description: 'Matching plans of orders' }) dueOrderCount!: number;
  @IdField({ list: true, description: 'Matching plans, nearest first' }) planIds!: string[];
  @EnumField(PLAN_STATES, 'CarePlanState') state!: PlanState;
  @ObjectField(() => DueReasonView) reason!: DueReasonView;
  @ObjectField(() => ClaimView, { nullable: true }) claimedBy!: ClaimView | null;
}
export class CustomersDuePage extends pageOf(CustomerDueView) {}

export class DueCountView {
  @StringField({ description: 'State, id of the group, or `area:…`, `province:…`, `commune:…`; `none` for those without' }) key!: string;
  @StringField() label!: string;
  @StringField({ nullable: true, description: 'Key of the node above in the tree' }) parentKey!: string | null;
  @IntegerField({ description: 'Plans; 9,999 with isMore above it' }) count!: number;
  @BooleanField() isMore!: boolean;
}
export class DueCountsView {
  @ApiProperty({ type: DueCountView, isArray: true }) items!: DueCountView[];
}
