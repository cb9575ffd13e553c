import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { languageOf, Problems } from '@tantam/platform';
import type { FastifyReply } from 'fastify';
import { CUSTOMER_FILE, CUSTOMER_PRODUCT_FILE } from '../export/report-columns.js';
import { MOST_ROWS, SendReport } from '../export/send-report.js';
import { CustomerFiguresReport, showRow, type CustomerReportRow } from '../queries/customer-figures.query.js';
import { CustomerProductsReport, showPair, type PairRow } from '../queries/customer-products.query.js';
import { REPORTS } from '../reports.permissions.js';
import { CustomerFiguresExportQuery, CustomerFiguresQuery, CustomerGroupsQuery, CustomerProductsExportQuery, CustomerProductsQuery } from './report-query.dto.js';
import { ReportAnswers } from './report-answers.js';
import { ReportRequests } from './report-request.js';
import { CustomerFiguresPage, CustomerGroupsView, CustomerProductsPage } from './report.views.js';

@ApiTags('reports')
@Controller('reports')
export class CustomerReportsController {
  constructor(
    private readonly answers: ReportAnswers,
    private readonly customers: CustomerFiguresReport,
    private readonly pairs: CustomerProductsReport,
    private readonly requests: ReportRequests,
    private readonly sender: SendReport,
  ) {}

  @Get('customers')
  @RequirePermission(REPORTS.view.name)
  @Problems('report-period')
  @ApiOperation({
    operationId: 'reportCustomers',
    summary: 'Customers with what they bought: top customers, customers by product, by last purchase or contact, by birthday and description',
  })
  @ApiOkResponse({ type: CustomerFiguresPage })
  list(@CurrentActor() actor: Actor, @Query() query: CustomerFiguresQuery): Promise<CustomerFiguresPage> {
    return this.answers.customers(actor, query);
  }

  @Get('customers/groups')
  @RequirePermission(REPORTS.view.name)
  @Problems('report-period')
  @ApiOperation({ operationId: 'reportCustomerGroups', summary: 'The same customers, counted by what they have in common: month of the first or last purchase, gender, age, area …' })
  @ApiOkResponse({ type: CustomerGroupsView })
  groups(@CurrentActor() actor: Actor, @Query() query: CustomerGroupsQuery): Promise<CustomerGroupsView> {
    return this.answers.groups(actor, query);
  }

  @Get('customers/export')
  @RequirePermission(REPORTS.export.name)
  @Problems('report-period')
  @ApiOperation({ operationId: 'exportReportCustomers', summary: 'The same customers as an Excel or CSV file; money in major units' })
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@CurrentActor() actor: Actor, @Query() query: CustomerFiguresExportQuery, @Res() reply: FastifyReply, @Headers('accept-language') accept?: string): Promise<void> {
    const { customers, sales, head } = await this.requests.read(query);
    const rows = await this.customers.cut(actor, customers, sales, { ...query, limit: MOST_ROWS });
    const show = (row: CustomerReportRow) => showRow(actor, row);
    await this.sender.send({ layout: CUSTOMER_FILE, rows, show, kind: query.format, currency: head.currency, language: languageOf(accept) }, reply);
  }

  @Get('customer-products')
  @RequirePermission(REPORTS.view.name)
  @Problems('report-period')
  @ApiOperation({ operationId: 'reportCustomerProducts', summary: 'Which products each customer bought: a row per customer and product' })
  @ApiOkResponse({ type: CustomerProductsPage })
  products(@CurrentActor() actor: Actor, @Query() query: CustomerProductsQuery): Promise<CustomerProductsPage> {
    return this.answers.customerProducts(actor, query);
  }

  @Get('customer-products/export')
  @RequirePermission(REPORTS.export.name)
  @Problems('report-period')
  @ApiOperation({ operationId: 'exportReportCustomerProducts', summary: 'Which products each customer bought, as an Excel or CSV file' })
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exportProducts(@CurrentActor() actor: Actor, @Query() query: CustomerProductsExportQuery, @Res() reply: FastifyReply, @Headers('accept-language') accept?: string): Promise<void> {
    const { customers, sales, head } = await this.requests.read(query);
    const rows = await this.pairs.cut(actor, customers, sales, { ...query, limit: MOST_ROWS });
    const show = (row: PairRow) => showPair(actor, row);
    await this.sender.send({ layout: CUSTOMER_PRODUCT_FILE, rows, show, kind: query.format, currency: head.currency, language: languageOf(accept) }, reply);
  }
}
