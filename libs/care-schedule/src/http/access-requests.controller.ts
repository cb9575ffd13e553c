import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequirePermission, SignedIn, type Actor } from '@tantam/identity';
import { AboutCustomer, BooleanField, EnumField, IdField, InstantField, ObjectField, PageQuery, pageOf, Problems, QueryBoolean, StringField } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { AccessRequestQueries } from '../queries/access-requests.query.js';
import { AskForAccess, requireMayAsk } from '../use-cases/ask-for-access.js';
import { DecideAccess } from '../use-cases/decide-access.js';

const MAY_ASK = 'with customers.create or care.record, as who is warned of a phone in use';

export class CustomerAccessRequestDto {
  @StringField({ maxLength: 30, description: 'The phone that is in use' }) phone!: string;
  @StringField({ optional: true, nullable: true, maxLength: 500, description: 'Why' }) note?: string | null;
}
export class CustomerAccessAskedView {
  @IdField() id!: string;
  @InstantField() askedAt!: string;
  @StringField({ nullable: true, description: 'Who is responsible; null when nobody is' }) responsible!: string | null;
}
export class AccessPersonView {
  @IdField() id!: string;
  @StringField() fullName!: string;
}
export class AccessCustomerView extends AccessPersonView {
  @StringField() code!: string;
}
export class CustomerAccessRequestView extends CustomerAccessAskedView {
  @StringField({ description: 'As it was asked for; masked for a reader without customers.see-contact' }) phone!: string;
  @StringField({ nullable: true }) note!: string | null;
  @ObjectField(() => AccessPersonView) requester!: AccessPersonView;
  @EnumField(['assigned', 'owner', 'refused'], 'CustomerAccessDecision', { nullable: true, description: 'Null: open' }) decision!: 'assigned' | 'owner' | 'refused' | null;
  @InstantField({ nullable: true }) decidedAt!: string | null;
  @StringField({ nullable: true }) decidedByName!: string | null;
  @StringField({ nullable: true }) reason!: string | null;
  @ObjectField(() => AccessCustomerView, { nullable: true, description: 'Null for the asker until it is granted, and while he does not see her' }) customer!: AccessCustomerView | null;
}
export class CustomerAccessRequestsPage extends pageOf(CustomerAccessRequestView) {}
export class CustomerAccessRequestsQuery extends PageQuery {
  @EnumField(['open', 'decided'], 'CustomerAccessState', { optional: true }) state?: 'open' | 'decided';
  @QueryBoolean({ description: 'Your own; else those that you may decide' }) mine?: boolean;
}
export class CustomerAccessDecisionDto {
  @BooleanField() granted!: boolean;
  @EnumField(['assigned', 'owner'], 'CustomerAccessKind', { optional: true, description: 'How it is granted; assigned unless said, which counts in the mode by_customer' }) as?: 'assigned' | 'owner';
  @StringField({ optional: true, nullable: true, maxLength: 500, description: 'Told to who asked' }) reason?: string | null;
}

/** A phone is somebody's whom the user may not see: he asks to care for her, who assigns customers decides. */
@ApiTags('care')
@Controller('customer-access-requests')
export class AccessRequestsController {
  constructor(
    private readonly queries: AccessRequestQueries,
    private readonly ask: AskForAccess,
    private readonly decision: DecideAccess,
  ) {}

  @Post()
  @SignedIn(MAY_ASK)
  @Problems('access-not-needed', 'customer-access-asked', 'forbidden', 'phone-of-nobody')
  @ApiOperation({ operationId: 'askForCustomer', summary: 'Ask to care for a customer whom you may not see, by her phone; you are told who is responsible, and nothing else' })
  @ApiCreatedResponse({ type: CustomerAccessAskedView })
  async add(@CurrentActor() actor: Actor, @Body() body: CustomerAccessRequestDto): Promise<CustomerAccessAskedView> {
    return this.ask.run(actor, body);
  }

  @Get()
  @SignedIn(MAY_ASK)
  @Problems('forbidden')
  @ApiOperation({ operationId: 'listCustomerAccessRequests', summary: 'Requests to care for customers, the latest first: your own, or those that you may decide' })
  @ApiOkResponse({ type: CustomerAccessRequestsPage })
  async list(@CurrentActor() actor: Actor, @Query() query: CustomerAccessRequestsQuery): Promise<CustomerAccessRequestsPage> {
    requireMayAsk(actor);
    const page = await this.queries.page(actor, query);
    return { ...page, items: [...page.items] };
  }

  @Post(':id/decision')
  @HttpCode(200)
  @RequirePermission(CARE.assign.name)
  @AboutCustomer('customer.id')
  @Problems('care-assignee-inactive', 'care-of-other-departments', 'customer-access-decided', 'customer-access-request-not-found')
  @ApiOperation({ operationId: 'decideCustomerAccessRequest', summary: 'Give the customer to who asked, as an assignment or as her owner, or refuse; the first decision stands' })
  @ApiOkResponse({ type: CustomerAccessRequestView })
  async decide(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: CustomerAccessDecisionDto): Promise<CustomerAccessRequestView> {
    await this.decision.run(actor, id, body);
    return this.queries.get(actor, id);
  }
}
