import { Injectable } from '@nestjs/common';
import type { Actor } from '@tantam/identity';
import { CustomerFiguresReport } from '../queries/customer-figures.query.js';
import { CustomerGroupsReport } from '../queries/customer-groups.query.js';
import { CustomerProductsReport } from '../queries/customer-products.query.js';
import { ProductFiguresReport } from '../queries/product-figures.query.js';
import type { CustomerFiguresQuery, CustomerGroupsQuery, CustomerProductsQuery, ProductFiguresQuery } from './report-query.dto.js';
import { ReportRequests } from './report-request.js';
import type { CustomerFiguresPage, CustomerGroupsView, CustomerProductsPage, ProductFiguresPage } from './report.views.js';

/** The answers of the reports on customers and products, whatever name they are asked for by. */
@Injectable()
export class ReportAnswers {
  constructor(
    private readonly customerFigures: CustomerFiguresReport,
    private readonly customerGroups: CustomerGroupsReport,
    private readonly pairs: CustomerProductsReport,
    private readonly productFigures: ProductFiguresReport,
    private readonly requests: ReportRequests,
  ) {}

  /** @throws DomainError malformed `report-period`, as all of them */
  async customers(actor: Actor, query: CustomerFiguresQuery): Promise<CustomerFiguresPage> {
    const { customers, sales, head } = await this.requests.read(query);
    const page = await this.customerFigures.page(actor, customers, sales, query);
    return { ...page, items: [...page.items], ...head };
  }

  async groups(actor: Actor, query: CustomerGroupsQuery): Promise<CustomerGroupsView> {
    const { customers, sales, head } = await this.requests.read(query);
    return { ...head, ...(await this.customerGroups.of(actor, query.by, customers, sales)) };
  }

  async customerProducts(actor: Actor, query: CustomerProductsQuery): Promise<CustomerProductsPage> {
    const { customers, sales, head } = await this.requests.read(query);
    const page = await this.pairs.page(actor, customers, sales, query);
    return { ...page, items: [...page.items], ...head };
  }

  async products(actor: Actor, query: ProductFiguresQuery): Promise<ProductFiguresPage> {
    const { customers, sales, head } = await this.requests.read(query);
    const page = await this.productFigures.page(actor, customers, sales, query);
    return { ...page, items: [...page.items], ...head };
  }
}
