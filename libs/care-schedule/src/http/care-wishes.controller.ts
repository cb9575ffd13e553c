import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CustomerReader } from '@tantam/customers';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { EnumField, IdField, LocalDateField, Problems, StringField } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { CARE_ACTIONS, type CareAction } from '../domain/care-words.js';
import { CareWishes } from '../queries/care-wishes.query.js';
import { ChangeWishes } from '../use-cases/change-wishes.js';
import { CareWishList } from './care-plans.dto.js';

class WishDoDto {
  @EnumField(CARE_ACTIONS, 'CareAction', { optional: true, nullable: true }) action?: CareAction | null;
  @IdField({ optional: true, nullable: true }) formId?: string | null;
  @IdField({ optional: true, nullable: true }) reasonId?: string | null;
  @StringField({ optional: true, nullable: true, maxLength: 4000, description: 'What to say' }) script?: string | null;
}
export class CareWishCreationDto extends WishDoDto {
  @LocalDateField({ description: 'Today or later' }) date!: string;
}
export class CareWishChangeDto extends WishDoDto {
  @LocalDateField({ optional: true, description: 'Today or later' }) date?: string;
}

/** What is wished for a customer beside her orders: by hand, by appointments, by care programmes. */
@ApiTags('care')
@Controller('customers/:idOrCode/care-wishes')
export class CareWishesController {
  constructor(
    private readonly customers: CustomerReader,
    private readonly wishes: CareWishes,
    private readonly change: ChangeWishes,
  ) {}

  @Get()
  @RequirePermission(CARE.read.name)
  @Problems('customer-not-found')
  @ApiOperation({ operationId: 'listCareWishes', summary: "Wishes on the customer's own care plan: open ones, then settled ones" })
  @ApiOkResponse({ type: CareWishList })
  async list(@CurrentActor() actor: Actor, @Param('idOrCode') idOrCode: string): Promise<CareWishList> {
    return { items: await this.wishes.ofCustomer(await this.customers.idOf(actor, idOrCode)) };
  }

  @Post()
  @RequirePermission(CARE.record.name)
  @Problems('customer-claimed', 'customer-not-found', 'next-care-date-in-past')
  @ApiOperation({ operationId: 'addCareWish', summary: 'Add a wish by hand, beside those that are there' })
  @ApiCreatedResponse({ type: CareWishList })
  async add(@CurrentActor() actor: Actor, @Param('idOrCode') idOrCode: string, @Body() body: CareWishCreationDto): Promise<CareWishList> {
    return { items: await this.change.add(actor, idOrCode, body) };
  }

  @Patch(':wishId')
  @RequirePermission(CARE.record.name)
  @Problems('care-wish-not-by-hand', 'care-wish-not-found', 'customer-claimed', 'customer-not-found', 'next-care-date-in-past')
  @ApiOperation({ operationId: 'changeCareWish', summary: 'Change an open wish by hand' })
  @ApiOkResponse({ type: CareWishList })
  async patch(@CurrentActor() actor: Actor, @Param('idOrCode') idOrCode: string, @Param('wishId', ParseUUIDPipe) wishId: string, @Body() body: CareWishChangeDto): Promise<CareWishList> {
    return { items: await this.change.change(actor, idOrCode, wishId, body) };
  }

  @Delete(':wishId')
  @HttpCode(204)
  @RequirePermission(CARE.record.name)
  @Problems('care-wish-not-found', 'customer-claimed', 'customer-not-found')
  @ApiOperation({ operationId: 'removeCareWish', summary: 'Remove an open wish, also one of a programme; it stays in the history' })
  @ApiNoContentResponse()
  async remove(@CurrentActor() actor: Actor, @Param('idOrCode') idOrCode: string, @Param('wishId', ParseUUIDPipe) wishId: string): Promise<void> {
    await this.change.remove(actor, idOrCode, wishId);
  }
}
