import { Injectable } from '@nestjs/common';
import { conflict, malformed, notFound, stale, type DomainError } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import type { CustomerFields } from '../domain/customer.js';
import { refused } from './constraint.js';

type Column = readonly [field: keyof CustomerFields, column: string, type: string];

/** Written as they are; the area is decided by the province unless it was chosen. */
const COLUMNS: readonly Column[] = [
  ['kinds', 'kinds', 'text[]'], ['type', 'type', 'text'], ['fullName', 'full_name', 'text'], ['givenName', 'given_name', 'text'],
  ['salutation', 'salutation', 'text'], ['phone1', 'phone1', 'text'], ['phone2', 'phone2', 'text'], ['emails', 'emails', 'text[]'],
  ['birthday', 'birthday', 'date'], ['gender', 'gender', 'text'], ['company', 'company', 'text'], ['contactPersons', 'contact_persons', 'jsonb'],
  ['taxCode', 'tax_code', 'text'], ['address', 'address', 'text'], ['country', 'country', 'text'], ['provinceCode', 'province_code', 'text'],
  ['communeCode', 'commune_code', 'text'], ['branchId', 'branch_id', 'uuid'], ['groupId', 'group_id', 'uuid'],
  ['categoryId', 'category_id', 'uuid'], ['channelId', 'channel_id', 'uuid'], ['sourceId', 'source_id', 'uuid'],
  ['referredById', 'referred_by_id', 'uuid'], ['ownerId', 'owner_id', 'uuid'], ['potential', 'potential', 'text'],
  ['specialCare', 'special_care', 'jsonb'], ['preferredChannel', 'preferred_channel', 'text'], ['goodCallHours', 'good_call_hours', 'jsonb'],
  ['lifecycle', 'lifecycle', 'text'], ['tags', 'tags', 'text[]'], ['notes', 'notes', 'text'], ['isIncomplete', 'is_incomplete', 'boolean'],
];
const NAMES = COLUMNS.map(([, column]) => column).join(', ');
/** From `$4` on: the columns, and behind them the chosen area. */
const VALUES = COLUMNS.map(([, , type], index) => `$${index + 4}::${type}`).join(', ');
const CHOSEN_AREA = `$${COLUMNS.length + 4}::uuid`;
const PROVINCE = `$${COLUMNS.findIndex(([field]) => field === 'provinceCode') + 4}::text`;
const AREA = `coalesce(${CHOSEN_AREA}, (select area_id from area_provinces where province_code = ${PROVINCE}))`;
const SELECTED = COLUMNS.map(([field, column]) => `customers.${column} as "${field}"`).join(', ');

const RECORD = COLUMNS.map(([field, , type]) => `"${field}" ${type}`).join(', ');
const RECORD_NAMES = COLUMNS.map(([field]) => `r."${field}"`).join(', ');

/** A customer among many that are written at once. */
export interface ManyCustomers {
  readonly id: string;
  readonly code: string | null;
  readonly fields: CustomerFields;
  /** What a file calls an owner whom nobody knows. */
  readonly ownerText: string | null;
}

export interface StoredCustomer {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly fields: CustomerFields;
}

@Injectable()
export class Customers {
  constructor(private readonly database: Database) {}

  async nextCode(): Promise<string> {
    const row = await this.database.row<{ code: string }>(`select next_customer_code() as code`);
    if (!row) throw new Error('next_customer_code gave nothing');
    return row.code;
  }

  /** @throws DomainError `customer-code-taken`; `invalid-input` where a reference does not exist. */
  async add(id: string, code: string, fields: CustomerFields, userId: string): Promise<void> {
    await refused(refusals(code), () =>
      this.database.execute(
        `insert into customers (id, code, created_by_id, ${NAMES}, area_id, is_area_chosen)
         values ($1, $2, $3, ${VALUES}, ${AREA}, ${CHOSEN_AREA} is not null)`,
        [id, code, userId, ...values(fields)],
      ),
    );
  }

  /** Locks the customer. @throws DomainError `customer-not-found`. */
  async getForUpdate(id: string): Promise<StoredCustomer> {
    const row = await this.database.row<CustomerFields & { id: string; code: string; version: number; areaId: string | null; isAreaChosen: boolean }>(
      `select id, code, version, area_id as "areaId", is_area_chosen as "isAreaChosen", ${SELECTED} from customers where id = $1 for no key update`,
      [id],
    );
    if (!row) throw notFound('customer-not-found');
    const { code, version, areaId, isAreaChosen, ...fields } = row;
    return { id, code, version, fields: { ...fields, chosenAreaId: isAreaChosen ? areaId : null } };
  }

  /** @throws DomainError `stale` when somebody was faster; else as `add`. */
  async save(id: string, code: string, fields: CustomerFields, version: number): Promise<void> {
    const changed = await refused(refusals(code), () =>
      this.database.execute(
        `update customers set (code, ${NAMES}, area_id, is_area_chosen) = row($2::text, ${VALUES}, ${AREA}, ${CHOSEN_AREA} is not null),
           updated_at = now(), version = version + 1
         where id = $1 and version = $3`,
        [id, code, version, ...values(fields)],
      ),
    );
    if (changed === 0) throw stale('stale');
  }

  /** Locks customers in the order of their ids. */
  async getManyForUpdate(ids: readonly string[]): Promise<Map<string, StoredCustomer>> {
    const rows = await this.database.rows<CustomerFields & { id: string; code: string; version: number; areaId: string | null; isAreaChosen: boolean }>(
      `select id, code, version, area_id as "areaId", is_area_chosen as "isAreaChosen", ${SELECTED} from customers where id = any($1::uuid[])
       order by id for no key update`,
      [ids],
    );
    return new Map(
      rows.map(({ id, code, version, areaId, isAreaChosen, ...fields }) => [
        id,
        { id, code, version, fields: { ...fields, chosenAreaId: isAreaChosen ? areaId : null } },
      ]),
    );
  }

  /** Many at once; a null code asks for the next one. Codes that are given must be free. */
  async addMany(rows: readonly ManyCustomers[], userId: string): Promise<void> {
    await this.database.execute(
      `insert into customers (id, code, created_by_id, owner_text, ${NAMES}, area_id)
       select id, coalesce(code, next_customer_code()), $2, "ownerText", ${RECORD_NAMES}, (select area_id from area_provinces where province_code = r."provinceCode")
       from jsonb_to_recordset($1) as r (id uuid, code text, "ownerText" text, ${RECORD})`,
      [recordsOf(rows), userId],
    );
  }

  /** Rows that `getManyForUpdate` locked. */
  async saveMany(rows: readonly ManyCustomers[]): Promise<void> {
    await this.database.execute(
      `update customers set (owner_text, ${NAMES}) = row(coalesce("ownerText", customers.owner_text), ${RECORD_NAMES}),
         area_id = case when customers.is_area_chosen then customers.area_id else (select area_id from area_provinces where province_code = r."provinceCode") end,
         updated_at = now(), version = customers.version + 1
       from jsonb_to_recordset($1) as r (id uuid, "ownerText" text, ${RECORD}) where customers.id = r.id`,
      [recordsOf(rows)],
    );
  }

  async isCommuneOf(communeCode: string, provinceCode: string | null): Promise<boolean> {
    return (await this.database.row(`select 1 from communes where code = $1 and province_code = $2`, [communeCode, provinceCode])) !== null;
  }
}

function recordsOf(rows: readonly ManyCustomers[]): string {
  return JSON.stringify(rows.map(({ fields, ...row }) => ({ ...fields, ...row })));
}

function values(fields: CustomerFields): unknown[] {
  const written = COLUMNS.map(([field, , type]) => (type === 'jsonb' && fields[field] !== null ? JSON.stringify(fields[field]) : fields[field]));
  return [...written, fields.chosenAreaId];
}

const REFERENCES: Readonly<Record<string, string>> = {
  customers_category_id_fkey: '/categoryId', customers_province_code_fkey: '/provinceCode', customers_commune_code_fkey: '/communeCode',
  customers_area_id_fkey: '/areaId', customers_branch_id_fkey: '/branchId', customers_group_id_fkey: '/groupId', customers_channel_id_fkey: '/channelId',
  customers_source_id_fkey: '/sourceId', customers_referred_by_id_fkey: '/referredById', customers_owner_id_fkey: '/ownerId',
};

function refusals(code: string): Record<string, () => DomainError> {
  const references = Object.entries(REFERENCES).map(([constraint, pointer]) => [
    constraint,
    () => malformed('invalid-input', { errors: [{ pointer, code: 'unknown-reference' }] }),
  ]);
  return { ...Object.fromEntries(references), customers_code: () => conflict('customer-code-taken', { code }) };
}
