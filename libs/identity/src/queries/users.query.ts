import { Injectable } from '@nestjs/common';
import { fold, notFound } from '@tantam/kernel';
import { Database, keyset, toPage, type Page } from '@tantam/platform';
import { SqlParameters } from '../access/visibility.js';

export interface UserRow {
  readonly id: string;
  readonly email: string;
  readonly fullName: string;
  readonly role: string;
  readonly departmentId: string | null;
  readonly branchIds: string[];
  readonly active: boolean;
  readonly dailyCareCapacity: number | null;
  readonly locale: string;
  readonly mustChangePassword: boolean;
  readonly createdAt: Date;
  readonly version: number;
}

export interface UserView extends Omit<UserRow, 'createdAt'> {
  readonly createdAt: string;
}

export interface UserFilter {
  readonly id?: readonly string[];
  readonly q?: string;
  readonly role?: string;
  readonly departmentId?: readonly string[];
  readonly active?: boolean;
  readonly limit: number;
  readonly cursor?: string;
  readonly withTotal?: boolean;
}

const COLUMNS = `
  u.id, u.email, u.full_name as "fullName", u.role_code as role, u.department_id as "departmentId", u.is_active as active,
  array(select branch_id from user_branches where user_id = u.id order by branch_id) as "branchIds",
  u.daily_care_capacity as "dailyCareCapacity", u.locale, u.must_change_password as "mustChangePassword", u.created_at as "createdAt", u.version`;

/** Names in Vietnamese order; the id breaks ties. Index: users_list. */
const ORDER = [
  { expression: `u.full_name collate "vi-x-icu"`, type: 'text' },
  { expression: 'u.id', type: 'uuid' },
];

/** Reading users. One row per user, deactivated ones included unless the filter leaves them out. */
@Injectable()
export class UserQueries {
  constructor(private readonly database: Database) {}

  async list(filter: UserFilter): Promise<Page<UserView>> {
    const parameters = new SqlParameters();
    const conditions = conditionsOf(filter, parameters);
    const total = filter.withTotal ? await this.count(conditions, parameters.values) : undefined;
    const page = keyset(ORDER, filter.cursor, parameters.values.length + 1);
    page.parameters.forEach((value) => parameters.add(value));
    const rows = await this.database.rows<UserRow>(
      `select ${COLUMNS} from users u where ${conditions} and ${page.where} order by ${page.orderBy} limit ${parameters.add(filter.limit + 1)}`,
      parameters.values,
    );
    return { ...toPage(rows, filter.limit, (row) => [row.fullName, row.id], show), ...(total === undefined ? {} : { total }) };
  }

  /** @throws DomainError `user-not-found`. */
  async get(id: string): Promise<UserView> {
    const row = await this.database.row<UserRow>(`select ${COLUMNS} from users u where u.id = $1`, [id]);
    if (!row) throw notFound('user-not-found');
    return show(row);
  }

  private async count(conditions: string, values: readonly unknown[]): Promise<number> {
    const row = await this.database.row<{ total: number }>(`select count(*) as total from users u where ${conditions}`, values);
    return row?.total ?? 0;
  }
}

function conditionsOf(filter: UserFilter, parameters: SqlParameters): string {
  const conditions = ['true'];
  if (filter.id !== undefined) conditions.push(`u.id = any(${parameters.add(filter.id)}::uuid[])`);
  const words = filter.q ? fold(filter.q).split(' ').filter(Boolean) : [];
  for (const word of words) conditions.push(`strpos(u.search_text, ${parameters.add(word)}) > 0`);
  if (filter.role !== undefined) conditions.push(`u.role_code = ${parameters.add(filter.role)}`);
  if (filter.departmentId !== undefined) conditions.push(`u.department_id = any(${parameters.add(filter.departmentId)}::uuid[])`);
  if (filter.active !== undefined) conditions.push(`u.is_active = ${parameters.add(filter.active)}`);
  return conditions.join(' and ');
}

function show({ createdAt, ...row }: UserRow): UserView {
  return { ...row, createdAt: createdAt.toISOString() };
}
