import { ApiProperty } from '@nestjs/swagger';
import { defineList } from '@tantam/identity';
import {
  AmountField, BooleanField, EnumField, IdField, InstantField, IntegerField, LocalDateField, ObjectField, PageQuery, QueryBoolean, QueryEnums, QueryIds, StringField, pageOf,
} from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import {
  CARE_ACTIONS, NEXT_DATE_FOR, PLAN_STATES, REFUSALS, RESULT_CATEGORIES, type CareAction, type NextDateFor, type PlanState, type Refusal, type ResultCategory,
} from '../domain/care-words.js';

export class SettledPlanDto {
  @IdField() carePlanId!: string;
  @IntegerField({ min: 0, description: '`version` of the plan as it was shown' }) planVersion!: number;
}

export class CareGiftDto {
  @StringField({ minLength: 1, maxLength: 500, example: 'Hộp trà sen' }) what!: string;
  @AmountField({ optional: true, nullable: true, min: 0, description: 'What it cost, in minor units of the business currency' }) costMinor?: number | null;
}

/** One recorded care action. */
export class CareRecordDto {
  @EnumField(CARE_ACTIONS, 'CareAction') action!: CareAction;
  @IdField({ optional: true, nullable: true, description: 'A form of this action' }) formId?: string | null;
  @IdField({ optional: true, nullable: true, description: 'A reason of this form' }) reasonId?: string | null;
  @StringField({ minLength: 1, maxLength: 4000 }) content!: string;
  @IdField({ optional: true, nullable: true }) feedbackTypeId?: string | null;
  @IdField({ optional: true, nullable: true, description: 'Required for call_out, call_in, visit, chat; not accepted for the other actions' }) contactResultId?: string | null;
  @LocalDateField({ optional: true, nullable: true, description: 'Today or later; exclusive with finish' }) nextCareDate?: string | null;
  @BooleanField({ optional: true, description: 'No further care; exclusive with nextCareDate' }) finish?: boolean;
  @StringField({ optional: true, nullable: true, minLength: 1, maxLength: 1000, description: 'Asked when finishing below the suggested number of cares' }) finishReason?: string | null;
  @InstantField({ optional: true, nullable: true, description: 'Required for result category callback; in the future' }) callbackAt?: string | null;
  @EnumField(REFUSALS, 'CareRefusal', { optional: true, nullable: true, description: 'Required for result category refused' }) refusal?: Refusal | null;
  @ObjectField(() => CareGiftDto, { optional: true, nullable: true, description: 'Of the action gift; not accepted for the other actions' }) gift?: CareGiftDto | null;
}

export class PlanCareRecordDto extends CareRecordDto {
  @IntegerField({ min: 0, description: '`version` of the plan as it was shown' }) planVersion!: number;
}

export class CustomerCareRecordDto extends CareRecordDto {
  @ObjectField(() => SettledPlanDto, { optional: true, list: true, maxItems: 200, description: 'Plans settled with this care; without any it is an activity on the customer alone' })
  settles?: SettledPlanDto[];
  @EnumField(NEXT_DATE_FOR, 'NextDateFor', { optional: true, description: 'own_plan (default): chosen order plans finish and the date goes to the own plan; plans: every chosen plan gets the date' })
  nextDateFor?: NextDateFor;
}

export class ReopeningDto {
  @LocalDateField({ description: 'Today or later' }) nextCareDate!: string;
}

/** Who is to care for it. */
export class PlanAssignmentDto {
  @IdField() userId!: string;
}

export class CareDateDto {
  @LocalDateField({ description: 'Today or later' }) date!: string;
  @EnumField(CARE_ACTIONS, 'CareAction', { optional: true, nullable: true }) action?: CareAction | null;
  @IdField({ optional: true, nullable: true }) formId?: string | null;
  @IdField({ optional: true, nullable: true }) reasonId?: string | null;
}

export class ClaimDto {
  @BooleanField({ optional: true, description: 'Take over from another; supervisors only' }) takeOver?: boolean;
}

export class NamedView {
  @IdField() id!: string;
  @StringField() name!: string;
}
export class ContactResultRef extends NamedView {
  @EnumField(RESULT_CATEGORIES, 'ContactResultCategory') category!: ResultCategory;
}
export class ActivityGiftView {
  @StringField() what!: string;
  @AmountField({ nullable: true }) costMinor!: number | null;
}
export class ActivityUserView {
  @IdField() id!: string;
  @StringField() fullName!: string;
}
export class ActivityCustomerView {
  @IdField() id!: string;
  @StringField() code!: string;
  @StringField() fullName!: string;
}
export class ActivityPlanView {
  @IdField() id!: string;
  @IdField({ nullable: true }) orderId!: string | null;
  @StringField({ nullable: true }) orderCode!: string | null;
  @EnumField(PLAN_STATES, 'CarePlanState') stateBefore!: PlanState;
  @EnumField(PLAN_STATES, 'CarePlanState') stateAfter!: PlanState;
  @LocalDateField({ nullable: true }) dueBefore!: string | null;
  @LocalDateField({ nullable: true }) dueAfter!: string | null;
}

export class CareActivityView {
  @IdField() id!: string;
  @ObjectField(() => ActivityCustomerView) customer!: ActivityCustomerView;
  @EnumField(CARE_ACTIONS, 'CareAction') action!: CareAction;
  @ObjectField(() => NamedView, { nullable: true }) form!: NamedView | null;
  @ObjectField(() => NamedView, { nullable: true }) reason!: NamedView | null;
  @StringField({ maxLength: 4000 }) content!: string;
  @ObjectField(() => NamedView, { nullable: true }) feedbackType!: NamedView | null;
  @ObjectField(() => ContactResultRef, { nullable: true }) contactResult!: ContactResultRef | null;
  @BooleanField({ description: 'Counts as a care' }) counted!: boolean;
  @LocalDateField({ nullable: true }) nextCareDate!: string | null;
  @BooleanField() finish!: boolean;
  @StringField({ nullable: true, maxLength: 1000 }) finishReason!: string | null;
  @InstantField({ nullable: true }) callbackAt!: string | null;
  @EnumField(REFUSALS, 'CareRefusal', { nullable: true }) refusal!: Refusal | null;
  @ObjectField(() => ActivityGiftView, { nullable: true, description: 'Of the action gift' }) gift!: ActivityGiftView | null;
  @ObjectField(() => ActivityUserView) recordedBy!: ActivityUserView;
  @InstantField() recordedAt!: string;
  @ObjectField(() => ActivityPlanView, { list: true, description: 'Plans that it moved; empty for a care without a plan' }) plans!: ActivityPlanView[];
}

export class ActivityTotalView {
  @StringField({ description: 'Action or result category; `none` for activities without a result' }) key!: string;
  @IntegerField() count!: number;
}
export class ActivityTotalsView {
  @IntegerField() activities!: number;
  @IntegerField({ description: 'That count as a care' }) counted!: number;
  @IntegerField({ description: 'Customers among them' }) customers!: number;
  @ObjectField(() => ActivityTotalView, { list: true }) byAction!: ActivityTotalView[];
  @ObjectField(() => ActivityTotalView, { list: true }) byResult!: ActivityTotalView[];
}
export class CareActivityPage extends pageOf(CareActivityView) {
  @ApiProperty({ type: ActivityTotalsView, required: false, description: 'Over the whole filter, with withTotal=true' }) totals?: ActivityTotalsView;
}

/** Filters of the care history; newest first. */
export class CareActivityQuery extends PageQuery {
  @QueryIds({ description: 'Recorded by' }) userId?: string[];
  @QueryIds() customerId?: string[];
  @QueryIds() planId?: string[];
  @QueryIds() orderId?: string[];
  @QueryIds({ description: 'With all groups under them' }) productGroupId?: string[];
  @QueryEnums(CARE_ACTIONS, 'CareAction') action?: CareAction[];
  @QueryIds() formId?: string[];
  @QueryIds() reasonId?: string[];
  @QueryIds() feedbackTypeId?: string[];
  @QueryIds() contactResultId?: string[];
  @QueryEnums(RESULT_CATEGORIES, 'ContactResultCategory', { description: "Category of the result as it was then" }) resultCategory?: ResultCategory[];
  @QueryBoolean({ description: 'Those that count as a care' }) counted?: boolean;
  @QueryBoolean({ description: 'Contacts that we began: with a result, but not a call from the customer' }) outbound?: boolean;
  @LocalDateField({ optional: true, description: 'First day, in the business time zone' }) from?: string;
  @LocalDateField({ optional: true, description: 'Last day' }) to?: string;
  @StringField({ optional: true, maxLength: 200, description: 'Customer (as in the customer search), order code or words of the content' }) q?: string;
}

defineList({ name: 'care-activities', permission: CARE.read.name, query: CareActivityQuery });
