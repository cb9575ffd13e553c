import { Injectable } from '@nestjs/common';
import { notFound } from '@tantam/kernel';
import { Database } from '@tantam/platform';

export interface DepartmentRow {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly userCount: number;
  readonly version: number;
}

export interface BranchRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly address: string | null;
  readonly active: boolean;
  readonly version: number;
}

const DEPARTMENTS = `select d.id, d.name, d.parent_id as "parentId", d.version,
  (select count(*)::int from users u where u.department_id = d.id and u.is_active) as "userCount" from departments d`;
const BRANCHES = `select b.id, b.code, b.name, b.address, b.is_active as active, b.version from branches b`;

/** Departments and branches as lists: a business has dozens, so they are not paged. */
@Injectable()
export class OrganisationQueries {
  constructor(private readonly database: Database) {}

  async departments(): Promise<DepartmentRow[]> {
    return this.database.rows<DepartmentRow>(`${DEPARTMENTS} order by d.name collate "vi-x-icu", d.id`);
  }

  /** @throws DomainError `department-not-found`. */
  async department(id: string): Promise<DepartmentRow> {
    const row = await this.database.row<DepartmentRow>(`${DEPARTMENTS} where d.id = $1`, [id]);
    if (!row) throw notFound('department-not-found');
    return row;
  }

  async branches(): Promise<BranchRow[]> {
    return this.database.rows<BranchRow>(`${BRANCHES} order by lower(b.code), b.id`);
  }

  /** @throws DomainError `branch-not-found`. */
  async branch(id: string): Promise<BranchRow> {
    const row = await this.database.row<BranchRow>(`${BRANCHES} where b.id = $1`, [id]);
    if (!row) throw notFound('branch-not-found');
    return row;
  }
}
