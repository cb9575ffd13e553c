import { ApiProperty } from '@nestjs/swagger';
import { AmountField, BooleanField, EnumField, IdField, InstantField, LocalDateField, PageQuery, QueryBoolean, QueryEnums, QueryIds, QueryInteger, QuerySort, StringField } from '@tantam/platform';
import { defineList } from '@tantam/identity';
import { CARE } from '../care-schedule.permissions.js';
import { PLAN_STATES, PLAN_TARGETS, type PlanState, type PlanTarget } from '../domain/care-words.js';
import { CareActivityView } from './care-activities.dto.js';
import { CarePlanView, ClaimView } from './care-plans.dto.js';

export const PLAN_SORTS = ['dueDate', 'code', 'customerName', 'category', 'spend'] as const;
export const COUNTS_BY = ['state', 'productGroup', 'region'] as const;

/** Filters of the worklists; none by default. */
export class CarePlanFilterQuery extends PageQuery {
  @QueryIds({ description: 'These plans, as far as the other filters let them through' }) id?: string[];
  @EnumField(PLAN_TARGETS, 'CarePlanTarget', { optional: true }) target?: PlanTarget;
  @QueryEnums(PLAN_STATES, 'CarePlanState') state?: PlanState[];
  @LocalDateField({ optional: true }) dueFrom?: string;
  @LocalDateField({ optional: true }) dueTo?: string;
  @QueryIds({ description: 'With all groups under them' }) productGroupId?: string[];
  @QueryBoolean({ description: 'With a product that lies in no group' }) hasNoProductGroup?: boolean;
  @QueryIds() areaId?: string[];
  @QueryBoolean({ description: 'Of customers who belong to no area' }) hasNoArea?: boolean;
  @StringField({ optional: true, maxLength: 500, description: 'Codes, comma-separated' }) provinceCode?: string;
  @StringField({ optional: true, maxLength: 500, description: 'Codes, comma-separated' }) communeCode?: string;
  @QueryIds({ description: 'Branch of the order; of the customer for own plans' }) branchId?: string[];
  @QueryIds({ description: 'Category of the customer' }) categoryId?: string[];
  @QueryInteger({ min: 0, max: Number.MAX_SAFE_INTEGER, description: 'What the customer has spent, in minor units' }) spendFrom?: number;
  @QueryInteger({ min: 0, max: Number.MAX_SAFE_INTEGER }) spendTo?: number;
  @QueryIds() customerId?: string[];
  @QueryIds() orderId?: string[];
  @StringField({ optional: true, maxLength: 200, description: 'Order code, or a customer as in the customer search' }) q?: string;
  @QueryBoolean({ description: 'Only open plans with something unsettled that the reader answers for' }) forMe?: boolean;
  @QueryBoolean({ description: 'Plans that a supervisor must decide' }) needsDecision?: boolean;
  @QueryBoolean({ description: 'Could not be reached, and are to be tried again by now' }) attemptDue?: boolean;
  @IdField({ optional: true, description: "What this person's own list asked with `forMe` holds, as far as the reader sees it" }) forUserId?: string;
}

export class CarePlanQuery extends CarePlanFilterQuery {
  @QuerySort(PLAN_SORTS) sort?: string[];
}

export class CustomersDueQuery extends CarePlanFilterQuery {
  @QuerySort(['dueDate', 'customerName', 'category', 'spend']) sort?: string[];
}

defineList({ name: 'care-plans', permission: CARE.read.name, query: CarePlanQuery });
defineList({ name: 'customers-due', permission: CARE.read.name, query: CustomersDueQuery });

export class DueCountsQuery extends CarePlanFilterQuery {
  @EnumField(COUNTS_BY, 'DueCountsBy') by!: (typeof COUNTS_BY)[number];
}

/** Among which plans the next is looked for; all that the caller answers for by default. */
export class NextCareDto {
  @EnumField(PLAN_TARGETS, 'CarePlanTarget', { optional: true }) target?: PlanTarget;
  @EnumField(PLAN_STATES, 'CarePlanState', { optional: true, list: true, maxItems: 4, description: 'Of the open ones' }) state?: PlanState[];
  @LocalDateField({ optional: true }) dueFrom?: string;
  @LocalDateField({ optional: true }) dueTo?: string;
  @IdField({ optional: true, list: true, maxItems: 200, description: 'With all groups under them' }) productGroupId?: string[];
  @BooleanField({ optional: true }) hasNoProductGroup?: boolean;
  @IdField({ optional: true, list: true, maxItems: 200 }) areaId?: string[];
  @BooleanField({ optional: true }) hasNoArea?: boolean;
  @StringField({ optional: true, maxLength: 500, description: 'Codes, comma-separated' }) provinceCode?: string;
  @StringField({ optional: true, maxLength: 500, description: 'Codes, comma-separated' }) communeCode?: string;
  @IdField({ optional: true, list: true, maxItems: 200 }) branchId?: string[];
  @IdField({ optional: true, list: true, maxItems: 200, description: 'Category of the customer' }) categoryId?: string[];
  @AmountField({ optional: true, min: 0, description: 'What the customer has spent, in minor units' }) spendFrom?: number;
  @AmountField({ optional: true, min: 0 }) spendTo?: number;
  @BooleanField({ optional: true }) needsDecision?: boolean;
}

/** Answer to a recorded care: the activity, and every plan that it moved as it now is. */
export class CareRecordedView extends CareActivityView {
  @ApiProperty({ type: () => CarePlanView, nullable: true, description: 'The plan recorded on; of several, the first' }) plan!: CarePlanView | null;
  @ApiProperty({ type: () => [CarePlanView], description: 'All plans that were moved, with a new own plan' }) movedPlans!: CarePlanView[];
}

export class CareClaimView extends ClaimView {
  @InstantField() claimedAt!: string;
}
