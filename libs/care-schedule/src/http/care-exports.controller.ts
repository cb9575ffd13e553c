import { Controller, Get, Headers, Query, Res, type OnModuleInit } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags, OmitType } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { EnumField, ExportLists, languageOf, Problems, TABLE_FORMATS, TableExports, type TableFormat } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { ExportCare } from '../use-cases/export-care.js';
import { CareActivityQuery } from './care-activities.dto.js';
import { CarePlanQuery, CustomersDueQuery } from './care-plans.query-dto.js';

const PAGING = ['limit', 'cursor', 'withTotal'] as const;
const FILE = { schema: { type: 'string', format: 'binary' } };
const DESCRIPTION = 'The same filters, rights, masked numbers and order as the list; up to 50,000 rows. Who exported how many rows is audited.';

class CarePlanListQuery extends OmitType(CarePlanQuery, PAGING) {}
class CustomersDueListQuery extends OmitType(CustomersDueQuery, PAGING) {}
class CareActivityListQuery extends OmitType(CareActivityQuery, PAGING) {}

class CarePlanExportQuery extends CarePlanListQuery {
  @EnumField(TABLE_FORMATS, 'ExportFormat') format!: TableFormat;
}
class CustomersDueExportQuery extends CustomersDueListQuery {
  @EnumField(TABLE_FORMATS, 'ExportFormat') format!: TableFormat;
}
class CareActivityExportQuery extends CareActivityListQuery {
  @EnumField(TABLE_FORMATS, 'ExportFormat') format!: TableFormat;
}

@ApiTags('care')
@ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
@Controller()
@RequirePermission(CARE.export.name)
export class CareExportsController implements OnModuleInit {
  constructor(
    private readonly exporting: ExportCare,
    private readonly tables: TableExports,
    private readonly lists: ExportLists,
  ) {}

  onModuleInit(): void {
    const permission = CARE.export.name;
    this.lists.register({ list: 'care-plans', permission, query: CarePlanListQuery, table: (actor, query, language) => this.exporting.ofPlans(actor, query, language) });
    this.lists.register({ list: 'customers-due', permission, query: CustomersDueListQuery, table: (actor, query, language) => this.exporting.ofCustomersDue(actor, query, language) });
    this.lists.register({ list: 'care-activities', permission, query: CareActivityListQuery, table: (actor, query, language) => this.exporting.ofActivities(actor, query, language) });
  }

  @Get('care-plans/export')
  @Problems('export-too-large')
  @ApiOperation({ operationId: 'exportCarePlans', summary: 'A worklist of orders as CSV or Excel', description: DESCRIPTION })
  @ApiOkResponse(FILE)
  async plans(@CurrentActor() actor: Actor, @Query() { format, ...filters }: CarePlanExportQuery, @Res() reply: FastifyReply, @Headers('accept-language') accept?: string): Promise<void> {
    const language = languageOf(accept);
    await this.tables.send(reply, format, language, await this.exporting.ofPlans(actor, filters, language));
  }

  @Get('customers-due/export')
  @Problems('export-too-large')
  @ApiOperation({ operationId: 'exportCustomersDue', summary: 'Customers due as CSV or Excel', description: DESCRIPTION })
  @ApiOkResponse(FILE)
  async customersDue(@CurrentActor() actor: Actor, @Query() { format, ...filters }: CustomersDueExportQuery, @Res() reply: FastifyReply, @Headers('accept-language') accept?: string): Promise<void> {
    const language = languageOf(accept);
    await this.tables.send(reply, format, language, await this.exporting.ofCustomersDue(actor, filters, language));
  }

  @Get('care-activities/export')
  @Problems('export-too-large')
  @ApiOperation({ operationId: 'exportCareActivities', summary: 'The care history as CSV or Excel', description: DESCRIPTION })
  @ApiOkResponse(FILE)
  async activities(@CurrentActor() actor: Actor, @Query() { format, ...filters }: CareActivityExportQuery, @Res() reply: FastifyReply, @Headers('accept-language') accept?: string): Promise<void> {
    const language = languageOf(accept);
    await this.tables.send(reply, format, language, await this.exporting.ofActivities(actor, filters, language));
  }
}
