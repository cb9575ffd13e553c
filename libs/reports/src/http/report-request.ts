import { Injectable } from '@nestjs/common';
import { malformed, type LocalDate } from '@tantam/kernel';
import { BusinessTime } from '@tantam/platform';
import { upcomingBirthdays } from '../domain/birthdays.js';
import { periodOf } from '../domain/period.js';
import { Currencies } from '../queries/currencies.query.js';
import { FiguresState } from '../queries/figures-state.query.js';
import type { CareFilters } from '../queries/care-dues.js';
import { careRowOf } from '../queries/care-groupings.js';
import type { CustomerFilters, SalesFilters } from '../queries/report-filters.js';
import type { CareQuery, ReportQuery } from './report-query.dto.js';

/** A query as the reports read it. */
export interface ReportRequest {
  readonly customers: CustomerFilters;
  readonly sales: SalesFilters;
  readonly head: { readonly asOf: string | null; readonly currency: string; readonly currencies: readonly string[]; readonly filter: Readonly<Record<string, unknown>> };
}

/** How a page is asked for, not what; no part of a selection. */
const NOT_FILTERS = ['limit', 'cursor', 'withTotal', 'sort', 'by', 'format', 'withCustomers', 'period'];
/** All days; a birthday filter that leaves none out says nothing. */
const WHOLE_YEAR = { from: '01-01', to: '12-31' };

/** Reads a report's query: presets become days, the currency is chosen, and the answer says what was asked for. */
@Injectable()
export class ReportRequests {
  constructor(
    private readonly time: BusinessTime,
    private readonly currencies: Currencies,
    private readonly state: FiguresState,
  ) {}

  /** @throws DomainError malformed `report-period` for a preset with days of its own, or a period that ends before it begins */
  async read(query: ReportQuery): Promise<ReportRequest> {
    const [today, currencies, asOf] = await Promise.all([this.time.today(), this.currencies.all(), this.state.asOf()]);
    const { from, to } = daysOf(query, today);
    const currency = query.currency ?? currencies[0]!;
    return {
      customers: customersOf(query, today),
      sales: { from, to, branchId: query.branchId, productId: query.productId, productGroupId: query.productGroupId, currency },
      head: { asOf: asOf?.toISOString() ?? null, currency, currencies, filter: filterOf({ ...query, from, to }) },
    };
  }

  /** @throws as {@link read} */
  async readCare(query: CareQuery): Promise<{ care: CareFilters; customers: CustomerFilters; filter: Readonly<Record<string, unknown>>; asOf: string }> {
    const today = await this.time.today();
    const { from, to } = daysOf(query, today);
    const { userId, branchId, productId, productGroupId, action, resultCategory, contactResultId, feedbackTypeId, standing, without } = query;
    const row = query.row === undefined ? undefined : careRowOf(query.row);
    return {
      care: { from, to, userId, branchId, productId, productGroupId, action, resultCategory, contactResultId, feedbackTypeId, standing, without, row },
      customers: customersOf(query, today),
      filter: filterOf({ ...query, from, to }),
      asOf: this.time.now().toISOString(),
    };
  }
}

function daysOf(query: ReportQuery, today: LocalDate): { from?: LocalDate; to?: LocalDate } {
  if (query.period && (query.from ?? query.to)) throw malformed('report-period');
  if (query.period) return periodOf(query.period, today);
  if (query.from && query.to && query.from > query.to) throw malformed('report-period');
  return { from: query.from as LocalDate | undefined, to: query.to as LocalDate | undefined };
}

function customersOf(query: ReportQuery, today: LocalDate): CustomerFilters {
  const { birthdayFrom, birthdayTo, birthdayWithinDays } = query;
  const within = birthdayWithinDays === undefined ? undefined : (upcomingBirthdays(today, birthdayWithinDays) ?? WHOLE_YEAR);
  const between = (birthdayFrom ?? birthdayTo) ? { from: birthdayFrom ?? WHOLE_YEAR.from, to: birthdayTo ?? WHOLE_YEAR.to } : undefined;
  return { ...query, birthdays: within ?? between };
}

function filterOf(query: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(query).filter(([name, value]) => value !== undefined && !NOT_FILTERS.includes(name)));
}
