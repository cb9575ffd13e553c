import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags, OmitType } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { EnumField, languageOf, Problems, TABLE_FORMATS, type TableFormat } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { ExportCare } from '../use-cases/export-care.js';
import { CareActivityQuery } from './care-activities.dto.js';
import { CarePlanQuery, CustomersDueQuery } from './care-plans.query-dto.js';

const PAGING = ['limit', 'cursor', 'withTotal'] as const;
const FILE = { schema: { type: 'string', format: 'binary' } };
const DESCRIPTION = 'The same filters, rights, masked numbers and order as the list; up to 50,000 rows. Who exported how many rows is audited.';

class CarePlanExportQuery extends OmitType(CarePlanQuery, PAGING) {
  @EnumField(TABLE_FORMATS, 'ExportFormat') format!: TableFormat;
}
class CustomersDueExportQuery extends OmitType(CustomersDueQuery, PAGING) {
  @EnumField(TABLE_FORMATS, 'ExportFormat') format!: TableFormat;
}
class CareActivityExportQuery extends OmitType(CareActivityQuery, PAGING) {
  @EnumField(TABLE_FORMATS, 'ExportFormat') format!: TableFormat;
}

@ApiTags('care')
@ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
@Controller()
@RequirePermission(CARE.export.name)
export class CareExportsController {
  constructor(private readonly exporting: ExportCare) {}

  @Get('care-plans/export')
  @Problems('export-too-large')
  @ApiOperation({ operationId: 'exportCarePlans', summary: 'A worklist of orders as CSV or Excel', description: DESCRIPTION })
  @ApiOkResponse(FILE)
  plans(@CurrentActor() actor: Actor, @Query() query: CarePlanExportQuery, @Res() reply: FastifyReply, @Headers('accept-language') language?: string): Promise<void> {
    return this.exporting.ofPlans(actor, query, languageOf(language), reply);
  }

  @Get('customers-due/export')
  @Problems('export-too-large')
  @ApiOperation({ operationId: 'exportCustomersDue', summary: 'Customers due as CSV or Excel', description: DESCRIPTION })
  @ApiOkResponse(FILE)
  customersDue(@CurrentActor() actor: Actor, @Query() query: CustomersDueExportQuery, @Res() reply: FastifyReply, @Headers('accept-language') language?: string): Promise<void> {
    return this.exporting.ofCustomersDue(actor, query, languageOf(language), reply);
  }

  @Get('care-activities/export')
  @Problems('export-too-large')
  @ApiOperation({ operationId: 'exportCareActivities', summary: 'The care history as CSV or Excel', description: DESCRIPTION })
  @ApiOkResponse(FILE)
  activities(@CurrentActor() actor: Actor, @Query() query: CareActivityExportQuery, @Res() reply: FastifyReply, @Headers('accept-language') language?: string): Promise<void> {
    return this.exporting.ofActivities(actor, query, languageOf(language), reply);
  }
}
