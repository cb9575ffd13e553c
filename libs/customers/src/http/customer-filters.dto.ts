import { defineList } from '@tantam/identity';
import { EmailField, EnumField, LocalDateField, PageQuery, QueryEnums, QueryIds, QuerySort, StringField } from '@tantam/platform';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, Matches } from 'class-validator';
import { CUSTOMER_PERMISSIONS } from '../customers.permissions.js';
import { CUSTOMER_TYPES, LIFECYCLES, POTENTIALS } from '../domain/customer.js';

export const CUSTOMER_SORTS = ['fullName', 'code', 'lastPurchaseOn', 'createdAt', 'spend', 'orderCount'] as const;

/** Several codes of one filter, comma-separated. */
function QueryCodes(pattern: RegExp): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value)),
    ApiProperty({ type: String, pattern: pattern.source, isArray: true, required: false, style: 'form', explode: false } as ApiPropertyOptions),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(200),
    Matches(pattern, { each: true }),
  );
}

export class CustomersQuery extends PageQuery {
  @StringField({ optional: true, maxLength: 200, description: 'Name in any order with or without marks, phone from 4 digits, code, e-mail. Without sort, best matches first' })
  q?: string;

  @QueryIds()
  areaId?: string[];

  @QueryCodes(/^\d{2}$/)
  provinceCode?: string[];

  @QueryCodes(/^\d{5}$/)
  communeCode?: string[];

  @QueryIds()
  groupId?: string[];

  @QueryIds()
  categoryId?: string[];

  @QueryIds()
  channelId?: string[];

  @QueryIds()
  sourceId?: string[];

  @QueryIds()
  ownerId?: string[];

  @QueryIds()
  branchId?: string[];

  @QueryEnums(LIFECYCLES, 'Lifecycle')
  lifecycle?: string[];

  @QueryEnums(POTENTIALS, 'Potential')
  potential?: string[];

  @QueryEnums(CUSTOMER_TYPES, 'CustomerType')
  type?: string[];

  @StringField({ optional: true, maxLength: 50, description: 'A tag, exactly' })
  tag?: string;

  @LocalDateField({ optional: true, description: 'Created on or after this day' })
  createdFrom?: string;

  @LocalDateField({ optional: true, description: 'Created on or before this day' })
  createdTo?: string;

  @EnumField(['none'], 'CustomerAssigned', { optional: true, description: "`none`: only nobody's customers: without an active owner or agent by the care mode in force" })
  assigned?: 'none';

  @QuerySort(CUSTOMER_SORTS)
  sort?: string[];
}

defineList({ name: 'customers', permission: CUSTOMER_PERMISSIONS.read.name, query: CustomersQuery });

export class DuplicatesQuery {
  @StringField({ optional: true, maxLength: 30 })
  phone?: string;

  @EmailField({ optional: true })
  email?: string;
}
