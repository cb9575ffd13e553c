import { Injectable } from '@nestjs/common';
import { cleanLine, stale, uuidv7 } from '@tantam/kernel';
import { Audit, fieldChanges, invalidInput, Transactional } from '@tantam/platform';
import { Branches } from '../persistence/branches.js';
import { OrganisationQueries } from '../queries/organisation.query.js';

export interface BranchInput {
  readonly code?: string;
  readonly name?: string;
  readonly address?: string | null;
  readonly active?: boolean;
}

/** The business's stores and offices. */
@Injectable()
export class ChangeBranches {
  constructor(
    private readonly branches: Branches,
    private readonly queries: OrganisationQueries,
    private readonly audit: Audit,
  ) {}

  /** Adds a branch and answers its id; without a code it gets the next CN001. @throws DomainError `branch-code-taken`. */
  @Transactional()
  async add(input: BranchInput & { readonly name: string }): Promise<string> {
    const id = uuidv7();
    const code = input.code === undefined ? await this.branches.nextCode() : lineOf(input.code, '/code');
    const branch = { code, name: lineOf(input.name, '/name'), address: addressOf(input.address), active: input.active ?? true };
    await this.branches.add({ id, ...branch });
    this.audit.record({ action: 'branch.created', resource: 'branch', resourceId: id, changes: fieldChanges(null, branch) });
    return id;
  }

  /** @throws DomainError `branch-not-found`, `stale`, `branch-code-taken`. */
  @Transactional()
  async change(id: string, input: BranchInput, version: number | null): Promise<void> {
    const branch = await this.branches.getForUpdate(id);
    if (version !== null && version !== branch.version) throw stale('stale', { current: await this.queries.branch(id) });
    const next = {
      ...branch,
      code: input.code === undefined ? branch.code : lineOf(input.code, '/code'),
      name: input.name === undefined ? branch.name : lineOf(input.name, '/name'),
      address: input.address === undefined ? branch.address : addressOf(input.address),
      active: input.active ?? branch.active,
    };
    await this.branches.save(next);
    this.audit.record({ action: 'branch.changed', resource: 'branch', resourceId: id, changes: fieldChanges(branch, next) });
  }

  /** @throws DomainError `branch-not-found`, `branch-in-use`. */
  @Transactional()
  async remove(id: string): Promise<void> {
    await this.branches.remove(id);
    this.audit.record({ action: 'branch.deleted', resource: 'branch', resourceId: id });
  }
}

function lineOf(text: string, pointer: string): string {
  const line = cleanLine(text);
  if (line === '') throw invalidInput([{ pointer, code: 'too-short' }]);
  return line;
}

function addressOf(text: string | null | undefined): string | null {
  return text ? cleanLine(text) || null : null;
}
