import { Injectable } from '@nestjs/common';
import { conflict, fold, notFound } from '@tantam/kernel';
import { Database, invalidInput } from '@tantam/platform';
import { ADMIN_ROLE, type Locale } from '../domain/user.js';
import { refused } from './constraint.js';

export interface NewUser {
  readonly id: string;
  readonly email: string;
  readonly fullName: string;
  readonly role: string;
  readonly departmentId: string | null;
  readonly active: boolean;
  readonly locale: Locale;
  readonly dailyCareCapacity: number | null;
  readonly password: NewPassword;
  readonly createdAt: Date;
}

export interface NewPassword {
  readonly hash: string;
  readonly mustChange: boolean;
  /** Null: as long as it is not changed. */
  readonly oneTimeUntil: Date | null;
}

/** A user as the rules need him. */
export interface StoredUser {
  readonly id: string;
  readonly email: string;
  readonly fullName: string;
  readonly role: string;
  readonly departmentId: string | null;
  readonly active: boolean;
  readonly locale: Locale;
  readonly dailyCareCapacity: number | null;
  readonly version: number;
}

export interface Credentials {
  readonly id: string;
  readonly active: boolean;
  readonly passwordHash: string;
  readonly oneTimeUntil: Date | null;
}

const STORED = `id, email, full_name as "fullName", role_code as role, department_id as "departmentId", is_active as active, locale,
  daily_care_capacity as "dailyCareCapacity", version`;
const CREDENTIALS = `id, is_active as active, password_hash as "passwordHash", one_time_until as "oneTimeUntil"`;

/** Constraint → what it refuses. */
const REFUSALS = {
  users_email: () => conflict('email-taken'),
  users_role: () => invalidInput([{ pointer: '/role', code: 'unknown-reference' }]),
  users_department: () => invalidInput([{ pointer: '/departmentId', code: 'unknown-reference' }]),
  user_branches_branch: () => invalidInput([{ pointer: '/branchIds', code: 'unknown-reference' }]),
};

@Injectable()
export class Users {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `email-taken`, or `invalid-input` for an unknown role or department. */
  async add(user: NewUser): Promise<void> {
    await refused(REFUSALS, () =>
      this.database.execute(
        `insert into users (id, email, full_name, search_text, role_code, department_id, is_active, locale, daily_care_capacity,
           password_hash, must_change_password, one_time_until, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          user.id, user.email, user.fullName, searchText(user), user.role, user.departmentId, user.active, user.locale,
          user.dailyCareCapacity, user.password.hash, user.password.mustChange, user.password.oneTimeUntil, user.createdAt,
        ],
      ),
    );
  }

  /** Saves a user whose row is at `user.version`; false when somebody else was faster. */
  async save(user: StoredUser): Promise<boolean> {
    const changed = await refused(REFUSALS, () =>
      this.database.execute(
        `update users set email = $3, full_name = $4, search_text = $5, role_code = $6, department_id = $7, is_active = $8, locale = $9,
           daily_care_capacity = $10, version = version + 1
         where id = $1 and version = $2`,
        [
          user.id, user.version, user.email, user.fullName, searchText(user), user.role, user.departmentId, user.active, user.locale,
          user.dailyCareCapacity,
        ],
      ),
    );
    return changed === 1;
  }

  /** The whole set of a user's branches. @returns what it was before, in order of ids */
  async setBranches(userId: string, branchIds: readonly string[]): Promise<readonly string[]> {
    const former = await this.database.rows<{ id: string }>(`select branch_id as id from user_branches where user_id = $1 order by branch_id`, [userId]);
    await this.database.execute(`delete from user_branches where user_id = $1 and branch_id <> all($2::uuid[])`, [userId, branchIds]);
    await refused(REFUSALS, () =>
      this.database.execute(
        `insert into user_branches (user_id, branch_id) select $1, branch_id from unnest($2::uuid[]) as branch_id on conflict do nothing`,
        [userId, branchIds],
      ),
    );
    return former.map(({ id }) => id);
  }

  /** @throws DomainError `user-not-found`. */
  async getForUpdate(id: string): Promise<StoredUser> {
    const user = await this.database.row<StoredUser>(`select ${STORED} from users where id = $1 for no key update`, [id]);
    if (!user) throw notFound('user-not-found');
    return user;
  }

  /** Locks the active admins' rows, so that two of them cannot take the role from each other at once. */
  async lockActiveAdmins(): Promise<readonly string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select id from users where role_code = $1 and is_active order by id for no key update`,
      [ADMIN_ROLE],
    );
    return rows.map(({ id }) => id);
  }

  async credentialsByEmail(email: string): Promise<Credentials | null> {
    return this.database.row<Credentials>(`select ${CREDENTIALS} from users where lower(email) = lower($1)`, [email]);
  }

  async credentials(id: string): Promise<Credentials | null> {
    return this.database.row<Credentials>(`select ${CREDENTIALS} from users where id = $1`, [id]);
  }

  async setPassword(id: string, password: NewPassword): Promise<void> {
    await this.database.execute(`update users set password_hash = $2, must_change_password = $3, one_time_until = $4 where id = $1`, [
      id,
      password.hash,
      password.mustChange,
      password.oneTimeUntil,
    ]);
  }

  /** False when it is that already. */
  async setLocale(id: string, locale: Locale): Promise<boolean> {
    return (await this.database.execute(`update users set locale = $2, version = version + 1 where id = $1 and locale <> $2`, [id, locale])) === 1;
  }

  async hasAny(): Promise<boolean> {
    return (await this.database.row(`select 1 from users limit 1`)) !== null;
  }
}

function searchText(user: { fullName: string; email: string }): string {
  return fold(`${user.fullName} ${user.email}`);
}
