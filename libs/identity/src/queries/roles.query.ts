import { Injectable } from '@nestjs/common';
import { notFound } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import { allPermissions } from '../access/permissions.js';
import { allScopedResources } from '../access/scoped-resources.js';

interface RoleRow {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly permissions: string[];
  readonly scopes: Record<string, string>;
  readonly version: number;
}

export interface RoleView {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly permissions: readonly string[];
  readonly scopes: Readonly<Record<string, string>>;
  readonly version: number;
}

const ROLES = `select code, name_vi as "nameVi", name_en as "nameEn", permissions, scopes, version from roles`;

@Injectable()
export class RoleQueries {
  constructor(private readonly database: Database) {}

  /** From the widest rights to the narrowest. */
  async list(): Promise<RoleView[]> {
    return (await this.database.rows<RoleRow>(`${ROLES} order by cardinality(permissions) desc, code`)).map(show);
  }

  /** @throws DomainError `role-not-found`. */
  async get(code: string): Promise<RoleView> {
    const row = await this.database.row<RoleRow>(`${ROLES} where code = $1`, [code]);
    if (!row) throw notFound('role-not-found');
    return show(row);
  }
}

/** A permission or resource that this version no longer knows stays in the row, but is not shown. */
function show(row: RoleRow): RoleView {
  const known = new Set(allPermissions().map((permission) => permission.name));
  const scopes = Object.fromEntries(allScopedResources().map(({ name }) => [name, row.scopes[name] ?? 'own']));
  return {
    code: row.code,
    name: { vi: row.nameVi, en: row.nameEn },
    permissions: row.permissions.filter((name) => known.has(name)).sort(),
    scopes,
    version: row.version,
  };
}
