import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { API_PREFIX, IfMatch, PageQuery, Problems } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { AssignedProducts } from '../queries/assigned-products.query.js';
import { CareCustomers } from '../queries/care-customers.query.js';
import { Absences } from '../use-cases/absences.js';
import { AssignCustomers } from '../use-cases/assign-customers.js';
import { AssignProducts } from '../use-cases/assign-products.js';
import { CareAssigners } from '../use-cases/care-assigners.js';
import { AbsenceDto, AbsencesView, AbsenceView, AssignedCustomersPage, CareCustomersDto, CareProductsDto, CareProductsView } from './care-assignments.dto.js';

@ApiTags('care')
@Controller('users/:id')
export class CareAssignmentsController {
  constructor(
    private readonly assigners: CareAssigners,
    private readonly assignedProducts: AssignedProducts,
    private readonly customers: CareCustomers,
    private readonly assignProducts: AssignProducts,
    private readonly assignCustomers: AssignCustomers,
  ) {}

  @Get('care-products')
  @RequirePermission(CARE.read.name)
  @Problems('care-of-other-departments', 'user-not-found')
  @ApiOperation({ operationId: 'getCareProducts', summary: 'Products and groups that a user cares for' })
  @ApiOkResponse({ type: CareProductsView })
  async products(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CareProductsView> {
    await this.assigners.requireMayRead(actor, id);
    const { productIds, productGroupIds, version } = await this.assignedProducts.of(id);
    return { productIds: [...productIds], productGroupIds: [...productGroupIds], version };
  }

  @Put('care-products')
  @RequirePermission(CARE.assign.name)
  @Problems('care-of-other-departments', 'care-of-unknown', 'stale', 'user-not-found')
  @ApiOperation({ operationId: 'assignCareProducts', summary: 'Give a user products and groups to care for; counts in the mode by_product, kept in the others' })
  @ApiOkResponse({ type: CareProductsView })
  async putProducts(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: CareProductsDto, @IfMatch() version: number | null): Promise<CareProductsView> {
    const given = await this.assignProducts.run(actor, id, body, version);
    return { productIds: [...given.productIds], productGroupIds: [...given.productGroupIds], version: given.version };
  }

  @Get('care-customers')
  @RequirePermission(CARE.read.name)
  @Problems('care-of-other-departments', 'user-not-found')
  @ApiOperation({ operationId: 'listCareCustomers', summary: 'Customers assigned to a user, by code' })
  @ApiOkResponse({ type: AssignedCustomersPage })
  async listCustomers(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Query() query: PageQuery): Promise<AssignedCustomersPage> {
    await this.assigners.requireMayRead(actor, id);
    const page = await this.customers.page(actor, id, query);
    return { ...page, items: [...page.items] };
  }

  @Put('care-customers')
  @RequirePermission(CARE.assign.name)
  @Problems('care-of-other-departments', 'care-of-unknown', 'stale', 'user-not-found')
  @ApiOperation({ operationId: 'assignCareCustomers', summary: 'Give a user customers to care for; counts in the mode by_customer, kept in the others' })
  @ApiOkResponse({ type: AssignedCustomersPage })
  async putCustomers(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: CareCustomersDto, @IfMatch() version: number | null): Promise<AssignedCustomersPage> {
    await this.assignCustomers.run(actor, id, body.customerIds, version);
    const page = await this.customers.page(actor, id, { limit: 50 });
    return { ...page, items: [...page.items] };
  }
}

@ApiTags('users')
@Controller('users/:id/absences')
export class AbsencesController {
  constructor(private readonly absences: Absences) {}

  @Get()
  @RequirePermission(CARE.read.name)
  @Problems('care-of-other-departments', 'user-not-found')
  @ApiOperation({ operationId: 'listAbsences', summary: 'When a user is away, and who stands in; the latest first' })
  @ApiOkResponse({ type: AbsencesView })
  async list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AbsencesView> {
    return { items: await this.absences.list(actor, id) };
  }

  @Post()
  @RequirePermission(CARE.assign.name)
  @Problems('absence-ends-before-it-begins', 'absence-needs-another', 'care-of-other-departments', 'care-of-unknown', 'user-not-found')
  @ApiOperation({ operationId: 'addAbsence', summary: 'A user is away; the stand-in sees his work on these days' })
  @ApiCreatedResponse({ type: AbsenceView })
  async add(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: AbsenceDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<AbsenceView> {
    const absence = await this.absences.add(actor, id, body);
    void reply.header('Location', `/${API_PREFIX}/users/${id}/absences/${absence.id}`);
    return absence;
  }

  @Delete(':absenceId')
  @HttpCode(204)
  @RequirePermission(CARE.assign.name)
  @Problems('absence-not-found', 'care-of-other-departments', 'user-not-found')
  @ApiOperation({ operationId: 'removeAbsence', summary: 'The absence does not take place, or ends now' })
  @ApiNoContentResponse()
  async remove(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Param('absenceId', ParseUUIDPipe) absenceId: string): Promise<void> {
    await this.absences.remove(actor, id, absenceId);
  }
}
