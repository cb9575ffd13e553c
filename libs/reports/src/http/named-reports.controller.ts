import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { Problems } from '@tantam/platform';
import { REPORTS } from '../reports.permissions.js';
import { ReportAnswers } from './report-answers.js';
import { CustomerFiguresQuery, CustomerGroupsQuery, CustomerProductsQuery, ProductFiguresQuery } from './report-query.dto.js';
import { CustomerFiguresPage, CustomerGroupsView, CustomerProductsPage, ProductFiguresPage } from './report.views.js';

/** The reports by the names that people ask for them: each is one of the others in the order that its name says, unless another is asked for. */
@ApiTags('reports')
@Controller('reports')
export class NamedReportsController {
  constructor(private readonly answers: ReportAnswers) {}

  @Get('products-by-customer')
  @RequirePermission(REPORTS.view.name)
  @Problems('report-period')
  @ApiOperation({ operationId: 'reportProductsByCustomer', summary: 'Which products each customer bought: `GET /reports/customer-products`' })
  @ApiOkResponse({ type: CustomerProductsPage })
  productsByCustomer(@CurrentActor() actor: Actor, @Query() query: CustomerProductsQuery): Promise<CustomerProductsPage> {
    return this.answers.customerProducts(actor, query);
  }

  @Get('customers-by-product')
  @RequirePermission(REPORTS.view.name)
  @Problems('report-period')
  @ApiOperation({ operationId: 'reportCustomersByProduct', summary: 'Who bought these products, most first: `GET /reports/customers` of buyers by quantity' })
  @ApiOkResponse({ type: CustomerFiguresPage })
  customersByProduct(@CurrentActor() actor: Actor, @Query() query: CustomerFiguresQuery): Promise<CustomerFiguresPage> {
    return this.answers.customers(actor, { hasBought: true, ...query, sort: query.sort ?? ['-quantity'] });
  }

  @Get('customers-by-last-purchase')
  @RequirePermission(REPORTS.view.name)
  @Problems('report-period')
  @ApiOperation({ operationId: 'reportCustomersByLastPurchase', summary: 'Customers, latest purchase first; by last contact with `sort=-lastContactAt`: `GET /reports/customers` so sorted' })
  @ApiOkResponse({ type: CustomerFiguresPage })
  customersByLastPurchase(@CurrentActor() actor: Actor, @Query() query: CustomerFiguresQuery): Promise<CustomerFiguresPage> {
    return this.answers.customers(actor, { ...query, sort: query.sort ?? ['-lastPurchaseOn'] });
  }

  @Get('customers-by-attribute')
  @RequirePermission(REPORTS.view.name)
  @Problems('report-period')
  @ApiOperation({ operationId: 'reportCustomersByAttribute', summary: 'Customers counted by what they have in common: `GET /reports/customers/groups`' })
  @ApiOkResponse({ type: CustomerGroupsView })
  customersByAttribute(@CurrentActor() actor: Actor, @Query() query: CustomerGroupsQuery): Promise<CustomerGroupsView> {
    return this.answers.groups(actor, query);
  }

  @Get('top-products')
  @RequirePermission(REPORTS.view.name)
  @Problems('report-period')
  @ApiOperation({ operationId: 'reportTopProducts', summary: 'Products by revenue: `GET /reports/products` so sorted' })
  @ApiOkResponse({ type: ProductFiguresPage })
  topProducts(@CurrentActor() actor: Actor, @Query() query: ProductFiguresQuery): Promise<ProductFiguresPage> {
    return this.answers.products(actor, { ...query, sort: query.sort ?? ['-revenue'] });
  }

  @Get('top-customers')
  @RequirePermission(REPORTS.view.name)
  @Problems('report-period')
  @ApiOperation({ operationId: 'reportTopCustomers', summary: 'Buyers by spend: `GET /reports/customers` so sorted' })
  @ApiOkResponse({ type: CustomerFiguresPage })
  topCustomers(@CurrentActor() actor: Actor, @Query() query: CustomerFiguresQuery): Promise<CustomerFiguresPage> {
    return this.answers.customers(actor, { hasBought: true, ...query, sort: query.sort ?? ['-spend'] });
  }
}
