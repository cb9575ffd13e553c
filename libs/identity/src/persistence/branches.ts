import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import { isStillReferred, refused } from './constraint.js';

export interface Branch {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly address: string | null;
  readonly active: boolean;
  readonly version: number;
}

const REFUSALS = { branches_code: () => conflict('branch-code-taken') };

@Injectable()
export class Branches {
  constructor(private readonly database: Database) {}

  /** The next free code: CN001, CN002 …; codes that people gave by hand are passed over. */
  async nextCode(): Promise<string> {
    for (;;) {
      const row = await this.database.row<{ code: string; isTaken: boolean }>(
        `with next as materialized (select 'CN' || lpad(n::text, greatest(3, length(n::text)), '0') as code from nextval('branch_code_numbers') as n)
         select next.code, exists (select 1 from branches where lower(branches.code) = lower(next.code)) as "isTaken" from next`,
      );
      if (row && !row.isTaken) return row.code;
    }
  }

  async add(branch: Omit<Branch, 'version'>): Promise<void> {
    await refused(REFUSALS, () =>
      this.database.execute(`insert into branches (id, code, name, address, is_active) values ($1, $2, $3, $4, $5)`, [
        branch.id, branch.code, branch.name, branch.address, branch.active,
      ]),
    );
  }

  /** @throws DomainError `branch-not-found`. */
  async getForUpdate(id: string): Promise<Branch> {
    const row = await this.database.row<Branch>(`select id, code, name, address, is_active as active, version from branches where id = $1 for no key update`, [id]);
    if (!row) throw notFound('branch-not-found');
    return row;
  }

  async save(branch: Branch): Promise<void> {
    await refused(REFUSALS, () =>
      this.database.execute(`update branches set code = $2, name = $3, address = $4, is_active = $5, version = version + 1 where id = $1`, [
        branch.id, branch.code, branch.name, branch.address, branch.active,
      ]),
    );
  }

  /** @throws DomainError `branch-in-use`, `branch-not-found`. */
  async remove(id: string): Promise<void> {
    try {
      if ((await this.database.execute(`delete from branches where id = $1`, [id])) === 0) throw notFound('branch-not-found');
    } catch (error) {
      throw isStillReferred(error) ? conflict('branch-in-use') : error;
    }
  }
}
