import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, Matches } from 'class-validator';
import { EnumField, LocalDateField, PageQuery, QueryBoolean, QueryEnums, QueryIds, QueryInteger, QuerySort, StringField } from '@tantam/platform';
import { PERIOD_PRESETS, type PeriodPreset } from '../domain/period.js';
import { CARE_GROUPINGS, CARE_ROW_PATTERN, type CareGrouping } from '../queries/care-groupings.js';
import { CARE_ITEM_SORTS } from '../queries/care-items.query.js';
import { CARE_LACKS, DUE_STANDINGS, type CareLack, type DueStanding } from '../queries/care-dues.js';
import { CUSTOMER_REPORT_SORTS } from '../queries/customer-figures.query.js';
import { CUSTOMER_GROUPINGS, type CustomerGrouping } from '../queries/customer-groups.query.js';
import { CUSTOMER_PRODUCT_SORTS } from '../queries/customer-products.query.js';
import { PRODUCT_REPORT_SORTS } from '../queries/product-figures.query.js';
import { GRAINS, type Grain } from '../queries/sales-by-period.query.js';

const GENDERS = ['male', 'female', 'other', 'unknown'] as const;
const CUSTOMER_TYPES = ['individual', 'organisation'] as const;
const LIFECYCLES = ['lead', 'prospect', 'customer', 'dormant', 'lost'] as const;
const POTENTIALS = ['unknown', 'low', 'medium', 'high'] as const;
const PREFERRED_CHANNELS = ['call', 'sms', 'email', 'zalo', 'facebook', 'none'] as const;
const CARE_ACTIONS = ['call_out', 'call_in', 'sms', 'email', 'chat', 'visit', 'gift', 'gift_points', 'deduct_points', 'gift_money', 'deduct_money', 'note'] as const;
const RESULT_CATEGORIES = ['reached', 'callback', 'no_answer', 'busy', 'unreachable', 'wrong_number', 'refused', 'not_needed'] as const;
const DAY_OF_YEAR = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;

/** Several codes of one filter, comma-separated. */
function QueryCodes(pattern: RegExp): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value)),
    ApiProperty({ type: String, pattern: pattern.source, isArray: true, required: false, style: 'form', explode: false } as ApiPropertyOptions),
    IsOptional(), IsArray(), ArrayMaxSize(200), Matches(pattern, { each: true }),
  );
}

/** Which days, which customers: what every report takes. */
export class ReportQuery extends PageQuery {
  @EnumField(PERIOD_PRESETS, 'ReportPeriod', { optional: true, description: 'Instead of from and to. Weeks begin on Monday; running periods end with their last day' })
  period?: PeriodPreset;

  @LocalDateField({ optional: true, description: 'First day, in the business time zone' })
  from?: string;

  @LocalDateField({ optional: true, description: 'Last day, included' })
  to?: string;

  @QueryIds({ description: 'Branch of the order' })
  branchId?: string[];

  @QueryIds()
  productId?: string[];

  @QueryIds({ description: 'With all groups below' })
  productGroupId?: string[];

  @QueryIds()
  customerId?: string[];

  @QueryIds()
  areaId?: string[];

  @QueryCodes(/^\d{2}$/)
  provinceCode?: string[];

  @QueryCodes(/^\d{5}$/)
  communeCode?: string[];

  @QueryIds({ description: 'Customer group' })
  groupId?: string[];

  @QueryIds()
  categoryId?: string[];

  @QueryIds()
  channelId?: string[];

  @QueryIds()
  sourceId?: string[];

  @QueryIds({ description: 'Who is responsible for the customer' })
  ownerId?: string[];

  @QueryIds({ description: 'Home branch of the customer' })
  homeBranchId?: string[];

  @QueryEnums(CUSTOMER_TYPES, 'CustomerType')
  type?: string[];

  @QueryEnums(GENDERS, 'Gender')
  gender?: string[];

  @QueryEnums(LIFECYCLES, 'Lifecycle')
  lifecycle?: string[];

  @QueryEnums(POTENTIALS, 'Potential')
  potential?: string[];

  @QueryEnums(PREFERRED_CHANNELS, 'PreferredChannel')
  preferredChannel?: string[];

  @QueryInteger({ min: 0, max: 150 })
  ageFrom?: number;

  @QueryInteger({ min: 0, max: 150 })
  ageTo?: number;

  @StringField({ optional: true, pattern: DAY_OF_YEAR, example: '11-22', description: 'Birthdays from this day of the year (MM-DD); after birthdayTo it goes over the turn of the year' })
  birthdayFrom?: string;

  @StringField({ optional: true, pattern: DAY_OF_YEAR, example: '12-06' })
  birthdayTo?: string;

  @QueryInteger({ min: 0, max: 366, description: 'Birthdays today and in so many days; instead of birthdayFrom and birthdayTo' })
  birthdayWithinDays?: number;

  @LocalDateField({ optional: true })
  firstPurchaseFrom?: string;

  @LocalDateField({ optional: true })
  firstPurchaseTo?: string;

  @LocalDateField({ optional: true })
  lastPurchaseFrom?: string;

  @LocalDateField({ optional: true })
  lastPurchaseTo?: string;

  @LocalDateField({ optional: true })
  lastContactFrom?: string;

  @LocalDateField({ optional: true })
  lastContactTo?: string;

  @QueryBoolean({ description: 'Whether she ever bought; true: only figures of who did' })
  hasBought?: boolean;

  @QueryBoolean({ description: 'Whether there ever was a contact' })
  hasContact?: boolean;

  @StringField({ optional: true, pattern: /^[A-Z]{3}$/, example: 'VND', description: 'All money is of one currency; left out, the most usual one' })
  currency?: string;
}

/** How the file is to be; the rows are those of the list. */
class AsFile extends ReportQuery {
  @EnumField(EXPORT_FORMATS, 'ReportFileFormat', { optional: true, default: 'xlsx' })
  format: 'xlsx' | 'csv' = 'xlsx';
}

export class CustomerFiguresQuery extends ReportQuery {
  @QuerySort(CUSTOMER_REPORT_SORTS)
  sort?: string[];
}

export class CustomerFiguresExportQuery extends AsFile {
  @QuerySort(CUSTOMER_REPORT_SORTS)
  sort?: string[];
}

export class CustomerGroupsQuery extends ReportQuery {
  @EnumField(CUSTOMER_GROUPINGS, 'CustomerGrouping', { optional: true, default: 'lastPurchaseMonth' })
  by: CustomerGrouping = 'lastPurchaseMonth';
}

export class ProductFiguresQuery extends ReportQuery {
  @QuerySort(PRODUCT_REPORT_SORTS)
  sort?: string[];

  @QueryBoolean({ description: 'Also count the known customers of each product on the page' })
  withCustomers?: boolean;
}

export class ProductFiguresExportQuery extends AsFile {
  @QuerySort(PRODUCT_REPORT_SORTS)
  sort?: string[];
}

export class CustomerProductsQuery extends ReportQuery {
  @QuerySort(CUSTOMER_PRODUCT_SORTS)
  sort?: string[];
}

export class CustomerProductsExportQuery extends AsFile {
  @QuerySort(CUSTOMER_PRODUCT_SORTS)
  sort?: string[];
}

export class SalesByPeriodQuery extends ReportQuery {
  @EnumField(GRAINS, 'ReportGrain', { optional: true, default: 'month' })
  by: Grain = 'month';
}

/** In reports on care the period is that of due dates, or of the days on which care was recorded. */
export class CareQuery extends ReportQuery {
  @QueryIds({ description: 'Who recorded it; of open dues the owner of the customer' })
  userId?: string[];

  @QueryEnums(CARE_ACTIONS, 'CareAction')
  action?: string[];

  @QueryEnums(RESULT_CATEGORIES, 'ContactResultCategory')
  resultCategory?: string[];

  @QueryIds()
  contactResultId?: string[];

  @QueryIds()
  feedbackTypeId?: string[];

  @QueryEnums(DUE_STANDINGS, 'DueStanding', { description: 'missed: open past its date; waiting: open, due today or later' })
  standing?: DueStanding[];

  @QueryEnums(CARE_LACKS, 'CareLack', { description: 'Those that have none of each: what stands in the row without a name of the report by it. user: what nobody recorded and nobody owns' })
  without?: CareLack[];

  @StringField({
    optional: true, pattern: CARE_ROW_PATTERN, example: 'productGroup:0199a3f2-5c1e-7d40-9b2e-3f6f0c1d2e4a',
    description: 'What the report counts in one of its rows: its grouping and its key; `productGroup:` is the row without a name. Unlike productGroupId it takes no groups below',
  })
  row?: string;
}

export class CareReportQuery extends CareQuery {
  @EnumField(CARE_GROUPINGS, 'CareGrouping', { optional: true, default: 'week' })
  by: CareGrouping = 'week';
}

export class CareItemsQuery extends CareQuery {
  @QuerySort(CARE_ITEM_SORTS)
  sort?: string[];
}

export class CareItemsExportQuery extends CareQuery {
  @QuerySort(CARE_ITEM_SORTS)
  sort?: string[];

  @EnumField(EXPORT_FORMATS, 'ReportFileFormat', { optional: true, default: 'xlsx' })
  format: 'xlsx' | 'csv' = 'xlsx';
}
