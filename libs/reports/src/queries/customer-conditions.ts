import { Injectable } from '@nestjs/common';
import { FewRows, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import type { LocalDate } from '@tantam/kernel';
import { BusinessTime } from '@tantam/platform';
import type { CustomerFilters } from './report-filters.js';

/** Filter → column of `customers_with_figures` and SQL type of its values. */
const LISTED = {
  customerId: ['id', 'uuid'], areaId: ['area_id', 'uuid'], provinceCode: ['province_code', 'text'], communeCode: ['commune_code', 'text'],
  groupId: ['group_id', 'uuid'], categoryId: ['category_id', 'uuid'], channelId: ['channel_id', 'uuid'], sourceId: ['source_id', 'uuid'],
  ownerId: ['owner_id', 'uuid'], homeBranchId: ['branch_id', 'uuid'], type: ['type', 'text'], gender: ['gender', 'text'], lifecycle: ['lifecycle', 'text'],
  potential: ['potential', 'text'], preferredChannel: ['preferred_channel', 'text'],
} as const satisfies Partial<Record<keyof CustomerFilters, readonly [string, string]>>;

const DAYS = {
  firstPurchaseFrom: 'first_purchase_on >=', firstPurchaseTo: 'first_purchase_on <=', lastPurchaseFrom: 'last_purchase_on >=', lastPurchaseTo: 'last_purchase_on <=',
} as const satisfies Partial<Record<keyof CustomerFilters, string>>;

/** Conditions over an alias of `customers_with_figures`: what the reader may see, and what was asked for. */
@Injectable()
export class CustomerConditions {
  constructor(
    private readonly visibility: Visibility,
    private readonly fewRows: FewRows,
    private readonly time: BusinessTime,
  ) {}

  async of(actor: Actor, filters: CustomerFilters, alias: string, parameters: SqlParameters): Promise<string> {
    const few = await this.fewRows.within(actor, 'customer', `${alias}.id`, parameters);
    return [...(few === null ? [] : [few]), await this.visibility.visibleTo(actor, 'customer', alias, parameters), ...(await this.asked(filters, alias, parameters))].join(' and ');
  }

  async areAsked(filters: CustomerFilters): Promise<boolean> {
    return (await this.asked(filters, 'c', new SqlParameters())).length > 0;
  }

  /** What was asked for, without what may be seen; empty when nothing was. */
  async asked(filters: CustomerFilters, alias: string, parameters: SqlParameters): Promise<string[]> {
    const today = await this.time.today();
    return [...listed(filters, alias, parameters), ...ofAge(filters, today, alias, parameters), ...ofPurchases(filters, alias, parameters), ...ofContact(filters, await this.time.zone(), alias, parameters)];
  }
}

function listed(filters: CustomerFilters, alias: string, parameters: SqlParameters): string[] {
  return Object.entries(LISTED).flatMap(([name, [column, type]]) => {
    const values = filters[name as keyof typeof LISTED];
    return values ? [oneOf(`${alias}.${column}`, type, values, parameters)] : [];
  });
}

function ofAge(filters: CustomerFilters, today: LocalDate, alias: string, parameters: SqlParameters): string[] {
  const conditions: string[] = [];
  const yearsAgo = (years: number): string => `(${parameters.add(today)}::date - make_interval(years => ${parameters.add(years)}::int))::date`;
  if (filters.ageFrom !== undefined) conditions.push(`${alias}.birthday <= ${yearsAgo(filters.ageFrom)}`);
  if (filters.ageTo !== undefined) conditions.push(`${alias}.birthday > ${yearsAgo(filters.ageTo + 1)} and ${alias}.birthday <= ${parameters.add(today)}::date`);
  if (filters.birthdays) {
    const { from, to } = filters.birthdays;
    const day = `to_char(${alias}.birthday, 'MM-DD')`;
    conditions.push(`(${day} >= ${parameters.add(from)} ${from <= to ? 'and' : 'or'} ${day} <= ${parameters.add(to)})`);
  }
  return conditions;
}

function ofPurchases(filters: CustomerFilters, alias: string, parameters: SqlParameters): string[] {
  const conditions = Object.entries(DAYS).flatMap(([name, comparison]) => {
    const day = filters[name as keyof typeof DAYS];
    return day ? [`${alias}.${comparison} ${parameters.add(day)}::date`] : [];
  });
  if (filters.hasBought !== undefined) conditions.push(`${alias}.last_purchase_on is ${filters.hasBought ? 'not null' : 'null'}`);
  return conditions;
}

function ofContact(filters: CustomerFilters, zone: string, alias: string, parameters: SqlParameters): string[] {
  const conditions: string[] = [];
  const at = (day: string, plus: number): string => `((${parameters.add(day)}::date + ${plus})::timestamp at time zone ${parameters.add(zone)})`;
  if (filters.lastContactFrom) conditions.push(`${alias}.last_contact_at >= ${at(filters.lastContactFrom, 0)}`);
  if (filters.lastContactTo) conditions.push(`${alias}.last_contact_at < ${at(filters.lastContactTo, 1)}`);
  if (filters.hasContact !== undefined) conditions.push(`${alias}.last_contact_at is ${filters.hasContact ? 'not null' : 'null'}`);
  return conditions;
}

/** One value is compared as itself: PostgreSQL takes a list for ten, and would plan anew each time because one costs less. */
export function oneOf(column: string, type: string, values: readonly string[], parameters: SqlParameters): string {
  return values.length === 1 ? `${column} = ${parameters.add(values[0])}::${type}` : `${column} = any(${parameters.add(values)}::${type}[])`;
}
