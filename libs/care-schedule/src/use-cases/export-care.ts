import { Injectable } from '@nestjs/common';
import type { Actor } from '@tantam/identity';
import { allPages, type Language, type TableExport } from '@tantam/platform';
import { activityColumns, customerColumns, planColumns } from '../queries/care-export-columns.js';
import type { CareActivityItem } from '../queries/care-activity.rows.js';
import type { CareActivityFilters, CarePlanFilters } from '../queries/care-filters.js';
import { CareHistory } from '../queries/care-history.query.js';
import type { CarePlanItem, CustomerDueItem } from '../queries/care-plan.rows.js';
import { CarePlanList } from '../queries/care-plan-list.query.js';
import { CustomersDue } from '../queries/customers-due.query.js';

interface Asked {
  readonly sort?: readonly string[];
}

/** As many rows as a page may have. */
const AT_ONCE = 200;

/** Worklists and the care history as files, with the rows of their lists. */
@Injectable()
export class ExportCare {
  constructor(
    private readonly plans: CarePlanList,
    private readonly customersDue: CustomersDue,
    private readonly history: CareHistory,
  ) {}

  async ofPlans(actor: Actor, filters: CarePlanFilters & Asked, language: Language): Promise<TableExport<CarePlanItem>> {
    return {
      resource: 'care-plan', title: { vi: 'Đơn hàng cần chăm sóc', en: 'Orders due' }, fileName: 'can-cham-soc', filters,
      columns: planColumns(language),
      total: await this.plans.count(actor, filters),
      pages: allPages((cursor) => this.plans.page(actor, { ...filters, limit: AT_ONCE, cursor }, language)),
    };
  }

  async ofCustomersDue(actor: Actor, filters: CarePlanFilters & Asked, language: Language): Promise<TableExport<CustomerDueItem>> {
    const { total = 0 } = await this.customersDue.page(actor, { ...filters, limit: 1, withTotal: true }, language);
    return {
      resource: 'customer-due', title: { vi: 'Khách hàng cần chăm sóc', en: 'Customers due' }, fileName: 'khach-can-cham-soc', filters,
      columns: customerColumns(language),
      total,
      pages: allPages((cursor) => this.customersDue.page(actor, { ...filters, limit: AT_ONCE, cursor }, language)),
    };
  }

  async ofActivities(actor: Actor, filters: CareActivityFilters, language: Language): Promise<TableExport<CareActivityItem>> {
    const { total = 0 } = await this.history.page(actor, { ...filters, limit: 1, withTotal: true });
    return {
      resource: 'care-activity', title: { vi: 'Nội dung đã chăm sóc', en: 'Care history' }, fileName: 'noi-dung-cham-soc', filters,
      columns: activityColumns(language),
      total,
      pages: allPages((cursor) => this.history.page(actor, { ...filters, limit: AT_ONCE, cursor })),
    };
  }
}
