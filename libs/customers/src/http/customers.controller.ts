import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { AboutCustomer, IfMatch, Problems, type Page } from '@tantam/platform';
import type { FastifyReply } from 'fastify';
import { CUSTOMER_PERMISSIONS } from '../customers.permissions.js';
import { CustomerDuplicates } from '../queries/customer-duplicates.query.js';
import { CustomerList } from '../queries/customer-list.query.js';
import { CustomerReader } from '../queries/customer-reader.js';
import { ChangeCustomer } from '../use-cases/change-customer.js';
import { CreateCustomer } from '../use-cases/create-customer.js';
import { ChangeCustomerInput, CreateCustomerInput } from './customer.dto.js';
import { CustomersQuery, DuplicatesQuery } from './customer-filters.dto.js';
import { CustomerPage, CustomerView, DuplicatesView } from './customer.view.js';
import { createdAt } from './location.js';

@ApiTags('customers')
@Controller('customers')
export class CustomersController {
  constructor(
    private readonly customers: CustomerList,
    private readonly reader: CustomerReader,
    private readonly duplicates: CustomerDuplicates,
    private readonly createCustomer: CreateCustomer,
    private readonly changeCustomer: ChangeCustomer,
  ) {}

  @Get()
  @RequirePermission(CUSTOMER_PERMISSIONS.read.name)
  @ApiOperation({ operationId: 'listCustomers', summary: 'Customers that you may see, searched, filtered and sorted' })
  @ApiOkResponse({ type: CustomerPage })
  async list(@CurrentActor() actor: Actor, @Query() query: CustomersQuery): Promise<Page<CustomerView>> {
    return this.customers.page(actor, query);
  }

  @Get('duplicates')
  @RequirePermission(CUSTOMER_PERMISSIONS.read.name)
  @ApiOperation({ operationId: 'findCustomerDuplicates', summary: 'Who holds a phone or an e-mail already; of customers you may not see, only who is responsible' })
  @ApiOkResponse({ type: DuplicatesView })
  async findDuplicates(@CurrentActor() actor: Actor, @Query() query: DuplicatesQuery): Promise<DuplicatesView> {
    return this.duplicates.find(actor, query);
  }

  @Post()
  @RequirePermission(CUSTOMER_PERMISSIONS.create.name)
  @AboutCustomer('id')
  @Problems('customer-code-taken', 'customer-not-found', 'customer-unnamed')
  @ApiOperation({ operationId: 'createCustomer', summary: 'Add a customer; a phone or e-mail in use warns' })
  @ApiCreatedResponse({ type: CustomerView })
  async create(@CurrentActor() actor: Actor, @Body() input: CreateCustomerInput, @Res({ passthrough: true }) reply: FastifyReply): Promise<CustomerView> {
    const { id, warnings } = await this.createCustomer.run(actor, input);
    return createdAt(reply, 'customers', { ...(await this.reader.writtenBy(actor, id)), warnings });
  }

  @Get(':idOrCode')
  @RequirePermission(CUSTOMER_PERMISSIONS.read.name)
  @Problems('customer-not-found')
  @ApiOperation({ operationId: 'getCustomer', summary: 'One customer, by id or code' })
  @ApiOkResponse({ type: CustomerView })
  async get(@CurrentActor() actor: Actor, @Param('idOrCode') idOrCode: string): Promise<CustomerView> {
    return this.reader.get(actor, idOrCode);
  }

  @Patch(':idOrCode')
  @RequirePermission(CUSTOMER_PERMISSIONS.update.name)
  @Problems('customer-code-taken', 'customer-not-found', 'customer-refers-to-itself', 'customer-unnamed')
  @ApiOperation({ operationId: 'changeCustomer', summary: 'Change some fields (merge patch); a phone or e-mail in use warns' })
  @ApiOkResponse({ type: CustomerView })
  async change(
    @CurrentActor() actor: Actor,
    @Param('idOrCode') idOrCode: string,
    @Body() input: ChangeCustomerInput,
    @IfMatch() expectedVersion: number | null,
  ): Promise<CustomerView> {
    const { id, warnings } = await this.changeCustomer.run(actor, idOrCode, input, expectedVersion);
    return { ...(await this.reader.writtenBy(actor, id)), warnings };
  }
}
