import { Controller, Get, Headers, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { languageOf, Problems } from '@tantam/platform';
import type { FastifyReply } from 'fastify';
import { PRODUCT_FILE } from '../export/report-columns.js';
import { MOST_ROWS, SendReport } from '../export/send-report.js';
import { ProductFiguresReport, showProduct } from '../queries/product-figures.query.js';
import { SalesByPeriodReport } from '../queries/sales-by-period.query.js';
import { REPORTS } from '../reports.permissions.js';
import { CountFigures } from '../use-cases/count-figures.js';
import { ProductFiguresExportQuery, ProductFiguresQuery, SalesByPeriodQuery } from './report-query.dto.js';
import { ReportAnswers } from './report-answers.js';
import { ReportRequests } from './report-request.js';
import { ProductFiguresPage, RecountView, SalesByPeriodView } from './report.views.js';

@ApiTags('reports')
@Controller('reports')
export class SalesReportsController {
  constructor(
    private readonly answers: ReportAnswers,
    private readonly products: ProductFiguresReport,
    private readonly sales: SalesByPeriodReport,
    private readonly figures: CountFigures,
    private readonly requests: ReportRequests,
    private readonly sender: SendReport,
  ) {}

  @Get('products')
  @RequirePermission(REPORTS.view.name)
  @Problems('report-period')
  @ApiOperation({ operationId: 'reportProducts', summary: 'Products that were sold or came back, of everybody or of some customers; walk-ins count' })
  @ApiOkResponse({ type: ProductFiguresPage })
  list(@CurrentActor() actor: Actor, @Query() query: ProductFiguresQuery): Promise<ProductFiguresPage> {
    return this.answers.products(actor, query);
  }

  @Get('products/export')
  @RequirePermission(REPORTS.export.name)
  @Problems('report-period')
  @ApiOperation({ operationId: 'exportReportProducts', summary: 'The same products as an Excel or CSV file; money in major units' })
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@CurrentActor() actor: Actor, @Query() query: ProductFiguresExportQuery, @Res() reply: FastifyReply, @Headers('accept-language') accept?: string): Promise<void> {
    const { customers, sales, head } = await this.requests.read(query);
    const rows = await this.products.cut(actor, customers, sales, { ...query, limit: MOST_ROWS });
    await this.sender.send({ layout: PRODUCT_FILE, rows, show: showProduct, kind: query.format, currency: head.currency, language: languageOf(accept) }, reply);
  }

  @Get('sales')
  @RequirePermission(REPORTS.view.name)
  @Problems('report-period')
  @ApiOperation({ operationId: 'reportSales', summary: 'Orders, revenue, returns, buyers and first purchases per day, week, month, quarter or year' })
  @ApiOkResponse({ type: SalesByPeriodView })
  async byPeriod(@CurrentActor() actor: Actor, @Query() query: SalesByPeriodQuery): Promise<SalesByPeriodView> {
    const { customers, sales, head } = await this.requests.read(query);
    return { ...head, periods: await this.sales.of(actor, query.by, customers, sales) };
  }

  @Post('recount')
  @HttpCode(202)
  @RequirePermission(REPORTS.recount.name)
  @ApiOperation({ operationId: 'recountReports', summary: 'Have all kept figures counted anew in the background' })
  @ApiAcceptedResponse({ type: RecountView })
  async recount(): Promise<RecountView> {
    await this.figures.recountAll();
    return { isStarted: true };
  }
}
