import { Body, Controller, Get, Headers, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { AboutCustomer, IfMatch, languageOf, Problems } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { CarePlanDetails } from '../queries/care-plan-details.query.js';
import { CarePlanList } from '../queries/care-plan-list.query.js';
import { CustomersDue } from '../queries/customers-due.query.js';
import { DueCounts } from '../queries/due-counts.query.js';
import { AssignPlan } from '../use-cases/assign-plan.js';
import { RecordCare } from '../use-cases/record-care.js';
import { ReopenCarePlan } from '../use-cases/reopen-care-plan.js';
import { PlanAssignmentDto, PlanCareRecordDto, ReopeningDto } from './care-activities.dto.js';
import { CarePlanDetailsView, CarePlanPage, CarePlanView, CustomersDuePage, DueCountsView } from './care-plans.dto.js';
import { CarePlanQuery, CareRecordedView, CustomersDueQuery, DueCountsQuery } from './care-plans.query-dto.js';

@ApiTags('care')
@Controller('care-plans')
export class CarePlansController {
  constructor(
    private readonly list: CarePlanList,
    private readonly counts: DueCounts,
    private readonly details: CarePlanDetails,
    private readonly record: RecordCare,
    private readonly reopen: ReopenCarePlan,
    private readonly assign: AssignPlan,
  ) {}

  @Get()
  @RequirePermission(CARE.read.name)
  @ApiOperation({
    operationId: 'listCarePlans',
    summary: 'Care plans: orders due and own plans of customers',
    description: 'Default order: today; then 1–30 days overdue, latest first; then coming, nearest first; then more than 30 days overdue, latest first. The cursor carries its "today".',
  })
  @ApiOkResponse({ type: CarePlanPage })
  page(@CurrentActor() actor: Actor, @Query() query: CarePlanQuery, @Headers('accept-language') language?: string): Promise<CarePlanPage> {
    return this.list.page(actor, query, languageOf(language));
  }

  @Get('counts')
  @RequirePermission(CARE.read.name)
  @ApiOperation({ operationId: 'countCarePlans', summary: 'How many plans match, by state, product group or region; exact to 9,999' })
  @ApiOkResponse({ type: DueCountsView })
  count(@CurrentActor() actor: Actor, @Query() query: DueCountsQuery, @Headers('accept-language') language?: string): Promise<DueCountsView> {
    return this.counts.by(actor, query.by, query, languageOf(language));
  }

  @Get(':id')
  @RequirePermission(CARE.read.name)
  @Problems('care-plan-not-found')
  @ApiOperation({ operationId: 'getCarePlan', summary: 'One plan with all that the care panel shows' })
  @ApiOkResponse({ type: CarePlanDetailsView })
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Headers('accept-language') language?: string): Promise<CarePlanDetailsView> {
    return this.details.of(actor, id, languageOf(language));
  }

  @Post(':id/activities')
  @RequirePermission(CARE.record.name)
  @Problems('attempt-takes-no-date', 'callback-time-in-past', 'callback-time-not-accepted', 'callback-time-required', 'care-activity-not-found', 'care-already-recorded', 'care-plan-changed', 'care-plan-finished', 'care-plan-not-found', 'care-plan-void', 'contact-result-not-accepted', 'contact-result-required', 'customer-claimed', 'gift-not-accepted', 'next-care-date-in-past', 'next-date-and-finish-exclude', 'next-date-needs-plan', 'next-date-or-finish-required', 'next-date-takes-no-line', 'refusal-not-accepted', 'refusal-required')
  @AboutCustomer('customer.id')
  @ApiOperation({
    operationId: 'recordCareOnPlan',
    summary: 'Record care on a plan and move it',
    description: 'A second save on the same version of the plan answers 409 `care-already-recorded` with the first `activity` and the `plan` as it is now.',
  })
  @ApiCreatedResponse({ type: CareRecordedView })
  recordCare(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PlanCareRecordDto,
    @Headers('accept-language') language?: string,
  ): Promise<CareRecordedView> {
    return this.record.onPlan(actor, id, body, languageOf(language));
  }

  @Post(':id/reopening')
  @HttpCode(200)
  @RequirePermission(CARE.record.name)
  @Problems('care-plan-not-finished', 'care-plan-not-found', 'next-care-date-in-past', 'reopening-not-allowed')
  @AboutCustomer('customer.id')
  @ApiOperation({ operationId: 'reopenCarePlan', summary: 'Reopen a finished plan with a next date: supervisors any day, who finished it the same day' })
  @ApiOkResponse({ type: CarePlanView })
  reopening(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReopeningDto,
    @IfMatch() version: number | null,
    @Headers('accept-language') language?: string,
  ): Promise<CarePlanView> {
    return this.reopen.run(actor, id, body.nextCareDate, languageOf(language), version);
  }

  @Post(':id/assignment')
  @HttpCode(200)
  @RequirePermission(CARE.assign.name)
  @Problems('bulk-nothing-chosen', 'bulk-too-many', 'care-assignee-inactive', 'care-choose-ids-or-filter', 'care-of-other-departments', 'care-of-unknown', 'care-plan-not-found')
  @AboutCustomer('customer.id')
  @ApiOperation({
    operationId: 'assignCarePlan',
    summary: 'Give the care of a plan to somebody else',
    description:
      'In place of whom you may take it from, as `replace` of `POST /care-assignments` does: with care divided by product its open products, so all orders with them; else its customer. Whoever has a product by a whole group keeps it, and the owner of a customer stays her owner.',
  })
  @ApiOkResponse({ type: CarePlanView })
  assignment(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: PlanAssignmentDto, @Headers('accept-language') language?: string): Promise<CarePlanView> {
    return this.assign.run(actor, id, body.userId, languageOf(language));
  }
}

@ApiTags('care')
@Controller('customers-due')
export class CustomersDueController {
  constructor(private readonly customersDue: CustomersDue) {}

  @Get()
  @RequirePermission(CARE.read.name)
  @ApiOperation({ operationId: 'listCustomersDue', summary: 'Customers with an open plan that matches; figures from the matching plans alone' })
  @ApiOkResponse({ type: CustomersDuePage })
  page(@CurrentActor() actor: Actor, @Query() query: CustomersDueQuery, @Headers('accept-language') language?: string): Promise<CustomersDuePage> {
    return this.customersDue.page(actor, query, languageOf(language));
  }
}
