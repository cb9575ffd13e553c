import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { languageOf, Problems } from '@tantam/platform';
import type { FastifyReply } from 'fastify';
import { CARE_FILE } from '../export/report-columns.js';
import { MOST_ROWS, SendReport } from '../export/send-report.js';
import { CareItemsReport, showItem, type DueRow } from '../queries/care-items.query.js';
import { CareReport } from '../queries/care-report.query.js';
import { REPORTS } from '../reports.permissions.js';
import { CareItemsExportQuery, CareItemsQuery, CareReportQuery } from './report-query.dto.js';
import { ReportRequests } from './report-request.js';
import { CareItemsPage, CareReportView } from './report.views.js';

@ApiTags('reports')
@Controller('reports/care')
export class CareReportsController {
  constructor(
    private readonly care: CareReport,
    private readonly items: CareItemsReport,
    private readonly requests: ReportRequests,
    private readonly sender: SendReport,
  ) {}

  @Get()
  @RequirePermission(REPORTS.view.name)
  @Problems('report-period')
  @ApiOperation({ operationId: 'reportCare', summary: 'Care due, done, late and reached, in all and by week, person, product group, action, result …' })
  @ApiOkResponse({ type: CareReportView })
  async report(@CurrentActor() actor: Actor, @Query() query: CareReportQuery): Promise<CareReportView> {
    const { care, customers, filter, asOf } = await this.requests.readCare(query);
    const [totals, groups] = await Promise.all([this.care.totals(actor, care, customers), this.care.groups(actor, query.by, care, customers)]);
    return { asOf, filter, totals, groups };
  }

  @Get('items')
  @RequirePermission(REPORTS.view.name)
  @Problems('report-period')
  @ApiOperation({ operationId: 'reportCareItems', summary: 'The dues behind the figures, most overdue first' })
  @ApiOkResponse({ type: CareItemsPage })
  async list(@CurrentActor() actor: Actor, @Query() query: CareItemsQuery): Promise<CareItemsPage> {
    const { care, customers } = await this.requests.readCare(query);
    const page = await this.items.page(actor, care, customers, query);
    return { ...page, items: [...page.items] };
  }

  @Get('items/export')
  @RequirePermission(REPORTS.export.name)
  @Problems('report-period')
  @ApiOperation({ operationId: 'exportReportCareItems', summary: 'The dues behind the figures as an Excel or CSV file' })
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@CurrentActor() actor: Actor, @Query() query: CareItemsExportQuery, @Res() reply: FastifyReply, @Headers('accept-language') accept?: string): Promise<void> {
    const { care, customers } = await this.requests.readCare(query);
    const rows = await this.items.cut(actor, care, customers, { ...query, limit: MOST_ROWS });
    const language = languageOf(accept);
    const show = (row: DueRow) => showItem(actor, row, language);
    await this.sender.send({ layout: CARE_FILE, rows, show, kind: query.format, currency: 'VND', language }, reply);
  }
}
