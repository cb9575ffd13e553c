import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomerLinks, type CustomerLink } from '@tantam/customers';
import { StaleFigures } from '../persistence/stale-figures.js';

/** Figures follow a customer's orders; whoever is merged or taken apart is counted again. They name nobody, so erasing leaves them. */
@Injectable()
export class ReportFiguresLink implements CustomerLink, OnModuleInit {
  readonly columns = [
    'report_counted_orders.customer_id', 'report_customer_days.customer_id', 'report_customer_products.customer_id', 'report_customers.customer_id',
    'report_group_customers.customer_id', 'report_portfolio_customers.customer_id', 'report_stale_customers.customer_id',
  ];

  constructor(
    private readonly links: CustomerLinks,
    private readonly stale: StaleFigures,
  ) {}

  onModuleInit(): void {
    this.links.register('reports.figures', this);
  }

  async move(from: string, to: string): Promise<null> {
    await this.stale.markCustomers([from, to]);
    return null;
  }

  async unmove(from: string, to: string): Promise<void> {
    await this.stale.markCustomers([from, to]);
  }

  /** Nothing that her orders do not tell already. */
  export(): Promise<Readonly<Record<string, unknown>>> {
    return Promise.resolve({});
  }

  erase(): Promise<void> {
    return Promise.resolve();
  }
}
