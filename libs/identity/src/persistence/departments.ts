import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '@tantam/kernel';
import { Database, invalidInput } from '@tantam/platform';
import { isStillReferred, refused } from './constraint.js';

export interface Department {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly version: number;
}

/** Any constant: two moves at once could make a circle that neither sees. */
const TREE_LOCK = 7_201_029;

const REFUSALS = {
  departments_name: () => conflict('department-name-taken'),
  departments_parent: () => invalidInput([{ pointer: '/parentId', code: 'unknown-reference' }]),
};

@Injectable()
export class Departments {
  constructor(private readonly database: Database) {}

  async lockTree(): Promise<void> {
    await this.database.execute(`select pg_advisory_xact_lock($1)`, [TREE_LOCK]);
  }

  async add(department: Omit<Department, 'version'>): Promise<void> {
    await refused(REFUSALS, () =>
      this.database.execute(`insert into departments (id, name, parent_id) values ($1, $2, $3)`, [department.id, department.name, department.parentId]),
    );
  }

  /** @throws DomainError `department-not-found`. */
  async getForUpdate(id: string): Promise<Department> {
    const row = await this.database.row<Department>(`select id, name, parent_id as "parentId", version from departments where id = $1 for no key update`, [id]);
    if (!row) throw notFound('department-not-found');
    return row;
  }

  async save(department: Department): Promise<void> {
    await refused(REFUSALS, () =>
      this.database.execute(`update departments set name = $2, parent_id = $3, version = version + 1 where id = $1`, [department.id, department.name, department.parentId]),
    );
  }

  /** Whether `id` is `ancestorId` or lies somewhere below it. */
  async isWithin(id: string, ancestorId: string): Promise<boolean> {
    return (await this.database.row(`select 1 from department_tree where ancestor_id = $1 and descendant_id = $2`, [ancestorId, id])) !== null;
  }

  /** @throws DomainError `department-in-use`, `department-not-found`. */
  async remove(id: string): Promise<void> {
    try {
      if ((await this.database.execute(`delete from departments where id = $1`, [id])) === 0) throw notFound('department-not-found');
    } catch (error) {
      throw isStillReferred(error) ? conflict('department-in-use') : error;
    }
  }
}
