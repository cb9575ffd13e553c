import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';
import type { Scope } from '../access/actor.js';

export interface StoredRole {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly permissions: readonly string[];
  readonly scopes: Readonly<Record<string, Scope>>;
}

/** Any constant: processes that start together take turns on it. */
const ROLES_LOCK = 7_201_028;

@Injectable()
export class Roles {
  constructor(private readonly database: Database) {}

  /** Until the transaction ends no other process ships roles. */
  async lockShipping(): Promise<void> {
    await this.database.execute(`select pg_advisory_xact_lock($1)`, [ROLES_LOCK]);
  }

  async addIfMissing(role: StoredRole): Promise<void> {
    await this.database.execute(
      `insert into roles (code, name_vi, name_en, permissions, scopes) values ($1, $2, $3, $4, $5) on conflict (code) do nothing`,
      [role.code, role.nameVi, role.nameEn, role.permissions, JSON.stringify(role.scopes)],
    );
  }

  /** Grants what the role was never given before; what an admin took away stays away. */
  async grantFirst(code: string, permissions: readonly string[]): Promise<void> {
    await this.database.execute(
      `with fresh as (
         insert into role_first_grants (role_code, permission) select $1, permission from unnest($2::text[]) as permission
         on conflict do nothing returning permission
       )
       update roles set permissions = array(select unnest(permissions) union select permission from fresh order by 1)
       where code = $1 and exists (select 1 from fresh)`,
      [code, permissions],
    );
  }

  /** Adds scopes for resources that the role has none for yet. */
  async addScopes(code: string, scopes: Readonly<Record<string, Scope>>): Promise<void> {
    await this.database.execute(`update roles set scopes = $2::jsonb || scopes where code = $1 and scopes <> $2::jsonb || scopes`, [code, JSON.stringify(scopes)]);
  }

  async permissionsOf(code: string): Promise<readonly string[] | null> {
    const row = await this.database.row<{ permissions: string[] }>(`select permissions from roles where code = $1`, [code]);
    return row?.permissions ?? null;
  }

  /** Saves what a role may do; false when its version is another. `version` null: whatever it is. */
  async save(code: string, permissions: readonly string[], scopes: Readonly<Record<string, Scope>>, version: number | null): Promise<boolean> {
    const changed = await this.database.execute(
      `update roles set permissions = $2, scopes = $3, version = version + 1 where code = $1 and version = coalesce($4::int, version)`,
      [code, permissions, JSON.stringify(scopes), version],
    );
    return changed === 1;
  }
}
