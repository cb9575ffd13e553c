import { Body, Controller, Delete, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { AboutCustomer, IfMatch, languageOf, Problems } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { ClaimCustomer } from '../use-cases/claim-customer.js';
import { RecordCare } from '../use-cases/record-care.js';
import { SetCareDate } from '../use-cases/set-care-date.js';
import { CareDateDto, ClaimDto, CustomerCareRecordDto } from './care-activities.dto.js';
import { CarePlanView } from './care-plans.dto.js';
import { CareClaimView, CareRecordedView } from './care-plans.query-dto.js';

/** Care that starts from the customer, not from an order. `idOrCode` takes both. */
@ApiTags('care')
@Controller('customers/:idOrCode')
export class CustomerCareController {
  constructor(
    private readonly record: RecordCare,
    private readonly setCareDate: SetCareDate,
    private readonly claims: ClaimCustomer,
  ) {}

  @Post('activities')
  @RequirePermission(CARE.record.name)
  @Problems('attempt-takes-no-date', 'callback-time-in-past', 'callback-time-not-accepted', 'callback-time-required', 'care-activity-not-found', 'care-already-recorded', 'care-plan-changed', 'care-plan-finished', 'care-plan-not-found', 'care-plan-void', 'contact-result-not-accepted', 'contact-result-required', 'customer-claimed', 'customer-not-found', 'gift-not-accepted', 'next-care-date-in-past', 'next-date-and-finish-exclude', 'next-date-needs-plan', 'next-date-or-finish-required', 'next-date-takes-no-line', 'refusal-not-accepted', 'refusal-required')
  @AboutCustomer('customer.id')
  @ApiOperation({
    operationId: 'recordCareOnCustomer',
    summary: 'Record care on a customer; plans named in `settles` are moved by it',
    description: 'A plan that changed meanwhile answers 409 `care-already-recorded` and names it. Without plans it is an activity alone and moves no date.',
  })
  @ApiCreatedResponse({ type: CareRecordedView })
  recordCare(
    @CurrentActor() actor: Actor,
    @Param('idOrCode') idOrCode: string,
    @Body() body: CustomerCareRecordDto,
    @Headers('accept-language') language?: string,
  ): Promise<CareRecordedView> {
    return this.record.onCustomer(actor, idOrCode, body, languageOf(language));
  }

  @Put('care-date')
  @RequirePermission(CARE.record.name)
  @Problems('care-plan-not-found', 'customer-claimed', 'customer-not-found', 'next-care-date-in-past')
  @ApiOperation({ operationId: 'setCustomerCareDate', summary: "Set the day of the customer's own care plan by hand" })
  @ApiOkResponse({ type: CarePlanView })
  setDate(
    @CurrentActor() actor: Actor,
    @Param('idOrCode') idOrCode: string,
    @Body() body: CareDateDto,
    @IfMatch() version: number | null,
    @Headers('accept-language') language?: string,
  ): Promise<CarePlanView> {
    return this.setCareDate.run(actor, idOrCode, body, languageOf(language), version);
  }

  @Put('care-claim')
  @RequirePermission(CARE.record.name)
  @Problems('customer-claimed', 'customer-not-found', 'take-over-not-allowed')
  @ApiOperation({ operationId: 'claimCustomer', summary: 'Say that you are on this customer; repeated: still there. 409 `customer-claimed` with `claimedBy` when another is' })
  @ApiOkResponse({ type: CareClaimView })
  claim(@CurrentActor() actor: Actor, @Param('idOrCode') idOrCode: string, @Body() body: ClaimDto): Promise<CareClaimView> {
    return this.claims.take(actor, idOrCode, body.takeOver ?? false);
  }

  @Delete('care-claim')
  @HttpCode(204)
  @RequirePermission(CARE.record.name)
  @Problems('customer-not-found')
  @ApiOperation({ operationId: 'releaseCustomer', summary: 'Leave the customer; nothing happens when the claim is not yours' })
  @ApiNoContentResponse()
  async release(@CurrentActor() actor: Actor, @Param('idOrCode') idOrCode: string): Promise<void> {
    await this.claims.release(actor, idOrCode);
  }
}
