import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';
import type { Actor, Scope } from '../access/actor.js';
import type { Locale } from '../domain/user.js';

/** An actor with what only his session knows. */
export interface SignedInActor extends Actor {
  readonly sessionId: string;
  readonly departmentId: string | null;
  readonly mustChangePassword: boolean;
  readonly locale: Locale;
}

interface ActorRow {
  readonly userId: string;
  readonly email: string;
  readonly fullName: string;
  readonly role: string;
  readonly permissions: string[];
  readonly scopes: Record<string, Scope>;
  readonly departmentId: string | null;
  readonly departmentIds: string[];
  readonly branchIds: string[];
  readonly mustChangePassword: boolean;
  readonly locale: Locale;
}

const COLUMNS = `
  u.id as "userId", u.email, u.full_name as "fullName", u.role_code as role, r.permissions, r.scopes,
  u.department_id as "departmentId", u.must_change_password as "mustChangePassword", u.locale,
  array(
    with recursive below (id) as (
      select id from departments where id = u.department_id
      union all
      select departments.id from below join departments on departments.parent_id = below.id
    )
    select id from below
  ) as "departmentIds",
  array(select branch_id from user_branches where user_id = u.id) as "branchIds"`;

/** One row: the user of a session that is still open. Leans on the primary keys of sessions, users and roles. */
const OF_SESSION = `select ${COLUMNS}
  from sessions s join users u on u.id = s.user_id join roles r on r.code = u.role_code
  where s.id = $1 and s.revoked_at is null and s.expires_at > $2 and u.is_active`;

/** Many sessions at once, for those who stay connected. */
const OF_SESSIONS = `select s.id as "sessionId", ${COLUMNS}
  from sessions s join users u on u.id = s.user_id join roles r on r.code = u.role_code
  where s.id = any($1::uuid[]) and s.revoked_at is null and s.expires_at > $2 and u.is_active`;

const OF_USER = `select ${COLUMNS} from users u join roles r on r.code = u.role_code where u.id = $1 and u.is_active`;

const OF_USERS = `select ${COLUMNS} from users u join roles r on r.code = u.role_code where u.id = any($1::uuid[]) and u.is_active`;

/** Who acts, with rights and reach as they are now. */
@Injectable()
export class Actors {
  constructor(private readonly database: Database) {}

  /** The user of an open session in one statement, or null: signed out, expired, deactivated. */
  async ofSession(sessionId: string, now: Date): Promise<SignedInActor | null> {
    const row = await this.database.row<ActorRow>(OF_SESSION, [sessionId, now]);
    return row && { ...row, permissions: new Set(row.permissions), sessionId };
  }

  /** The users of those sessions that are open, in one statement; closed ones are left out. */
  async ofSessions(sessionIds: readonly string[], now: Date): Promise<SignedInActor[]> {
    const rows = await this.database.rows<ActorRow & { sessionId: string }>(OF_SESSIONS, [sessionIds, now]);
    return rows.map((row) => ({ ...row, permissions: new Set(row.permissions) }));
  }

  /** The department that a user stands in himself. */
  async departmentOf(userId: string): Promise<string | null> {
    const row = await this.database.row<{ departmentId: string | null }>(`select department_id as "departmentId" from users where id = $1`, [userId]);
    return row?.departmentId ?? null;
  }

  /** Active users outside a request, in one statement; deactivated and unknown ones are left out. */
  async ofUsers(userIds: readonly string[]): Promise<Actor[]> {
    const rows = await this.database.rows<ActorRow>(OF_USERS, [userIds]);
    return rows.map((row) => ({ ...row, permissions: new Set(row.permissions) }));
  }

  /** An active user outside a request, e.g. whom a background job works for; null when deactivated or unknown. */
  async ofUser(userId: string): Promise<Actor | null> {
    const row = await this.database.row<ActorRow>(OF_USER, [userId]);
    return row && { ...row, permissions: new Set(row.permissions) };
  }
}
