import { Controller, Get, Headers, Query, Res, type OnModuleInit } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags, OmitType } from '@nestjs/swagger';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { EnumField, ExportLists, languageOf, Problems, TABLE_FORMATS, TableExports, type TableFormat } from '@tantam/platform';
import type { FastifyReply } from 'fastify';
import { CUSTOMER_PERMISSIONS } from '../customers.permissions.js';
import { ExportCustomers } from '../queries/customer-export.js';
import { CustomersQuery } from './customer-filters.dto.js';

class CustomerListQuery extends OmitType(CustomersQuery, ['limit', 'cursor', 'withTotal']) {}
class CustomerExportQuery extends CustomerListQuery {
  @EnumField(TABLE_FORMATS, 'ExportFormat') format!: TableFormat;
}

@ApiTags('customers')
@Controller('customers/export')
export class CustomerExportsController implements OnModuleInit {
  constructor(
    private readonly customers: ExportCustomers,
    private readonly tables: TableExports,
    private readonly lists: ExportLists,
  ) {}

  onModuleInit(): void {
    this.lists.register({ list: 'customers', permission: CUSTOMER_PERMISSIONS.export.name, query: CustomerListQuery, table: (actor, query, language) => this.customers.table(actor, query, language) });
  }

  @Get()
  @RequirePermission(CUSTOMER_PERMISSIONS.export.name)
  @Problems('export-too-large')
  @ApiOperation({
    operationId: 'exportCustomers',
    summary: 'Customers as CSV or Excel',
    description: 'The same filters, rights, masked numbers and order as the list; up to 50,000 rows. The file can be imported again. Who exported how many rows is audited.',
  })
  @ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@CurrentActor() actor: Actor, @Query() { format, ...filters }: CustomerExportQuery, @Res() reply: FastifyReply, @Headers('accept-language') accept?: string): Promise<void> {
    const language = languageOf(accept);
    await this.tables.send(reply, format, language, await this.customers.table(actor, filters, language));
  }
}
