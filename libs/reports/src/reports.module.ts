import { Module } from '@nestjs/common';
import { CustomersModule } from '@tantam/customers';
import { SendReport } from './export/send-report.js';
import { CareReportsController } from './http/care-reports.controller.js';
import { CustomerReportsController } from './http/customer-reports.controller.js';
import { ReportAnswers } from './http/report-answers.js';
import { ReportRequests } from './http/report-request.js';
import { NamedReportsController } from './http/named-reports.controller.js';
import { SalesReportsController } from './http/sales-reports.controller.js';
import { ReportFiguresLink } from './links/report-figures.link.js';
import { Portfolios } from './persistence/portfolios.js';
import { StaleFigures } from './persistence/stale-figures.js';
import { CareDues } from './queries/care-dues.js';
import { CareItemsReport } from './queries/care-items.query.js';
import { CareReport } from './queries/care-report.query.js';
import { Currencies } from './queries/currencies.query.js';
import { CustomerConditions } from './queries/customer-conditions.js';
import { CustomerFiguresReport } from './queries/customer-figures.query.js';
import { CustomerGroupsReport } from './queries/customer-groups.query.js';
import { CustomerProductsReport } from './queries/customer-products.query.js';
import { FigureSources } from './queries/figure-sources.js';
import { FiguresState } from './queries/figures-state.query.js';
import { KeptGroups } from './queries/kept-groups.js';
import { ProductFiguresReport } from './queries/product-figures.query.js';
import { ReportReaders } from './queries/report-readers.js';
import { SeenCustomers } from './queries/seen-customers.js';
import { SalesByPeriodReport } from './queries/sales-by-period.query.js';
import './reports.problems.js';
import { CountFigures } from './use-cases/count-figures.js';

/** What was sold, to whom, and how care went, in figures. It owns what it has counted, nothing else. */
@Module({
  imports: [CustomersModule],
  controllers: [CustomerReportsController, SalesReportsController, CareReportsController, NamedReportsController],
  providers: [
    ReportRequests, ReportAnswers, SendReport, ReportFiguresLink, StaleFigures, Portfolios, CountFigures, FiguresState, Currencies, ReportReaders, CustomerConditions, KeptGroups, FigureSources, SeenCustomers,
    CustomerFiguresReport, CustomerGroupsReport, CustomerProductsReport, ProductFiguresReport, SalesByPeriodReport, CareDues, CareReport, CareItemsReport,
  ],
  exports: [CountFigures],
})
export class ReportsModule {}
