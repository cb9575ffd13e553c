import { Injectable } from '@nestjs/common';
import { cleanLine, rule, stale, uuidv7 } from '@tantam/kernel';
import { Audit, fieldChanges, invalidInput, Transactional } from '@tantam/platform';
import { Departments } from '../persistence/departments.js';
import { OrganisationQueries } from '../queries/organisation.query.js';

export interface DepartmentInput {
  readonly name?: string;
  readonly parentId?: string | null;
}

/** The tree of departments. */
@Injectable()
export class ChangeDepartments {
  constructor(
    private readonly departments: Departments,
    private readonly queries: OrganisationQueries,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `department-name-taken`, `invalid-input` for an unknown parent. */
  @Transactional()
  async add(input: DepartmentInput & { readonly name: string }): Promise<string> {
    const id = uuidv7();
    const department = { name: nameOf(input.name), parentId: input.parentId ?? null };
    await this.departments.add({ id, ...department });
    this.audit.record({ action: 'department.created', resource: 'department', resourceId: id, changes: fieldChanges(null, department) });
    return id;
  }

  /** @throws DomainError `department-not-found`, `stale`, `department-name-taken`, `department-cycle`, `invalid-input`. */
  @Transactional()
  async change(id: string, input: DepartmentInput, version: number | null): Promise<void> {
    await this.departments.lockTree();
    const department = await this.departments.getForUpdate(id);
    if (version !== null && version !== department.version) throw stale('stale', { current: await this.queries.department(id) });
    const parentId = input.parentId === undefined ? department.parentId : input.parentId;
    if (parentId !== null && (await this.departments.isWithin(parentId, id))) throw rule('department-cycle');
    const next = { ...department, name: input.name === undefined ? department.name : nameOf(input.name), parentId };
    await this.departments.save(next);
    this.audit.record({ action: 'department.changed', resource: 'department', resourceId: id, changes: fieldChanges(department, next) });
  }

  /** @throws DomainError `department-not-found`, `department-in-use`. */
  @Transactional()
  async remove(id: string): Promise<void> {
    await this.departments.remove(id);
    this.audit.record({ action: 'department.deleted', resource: 'department', resourceId: id });
  }
}

function nameOf(text: string): string {
  const name = cleanLine(text);
  if (name === '') throw invalidInput([{ pointer: '/name', code: 'too-short' }]);
  return name;
}
