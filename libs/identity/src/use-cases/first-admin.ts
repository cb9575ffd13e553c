import { Inject, Injectable } from '@nestjs/common';
import { parseEmail, uuidv7 } from '@tantam/kernel';
import { Audit, Clock, CONFIG, Database, type Config } from '@tantam/platform';
import { ADMIN_ROLE, MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '../domain/user.js';
import { Sessions } from '../persistence/sessions.js';
import { Users } from '../persistence/users.js';
import { GivePassword } from './give-password.js';
import { Passwords } from './passwords.js';
import { ShipRoles } from './ship-roles.js';

export interface AdminAccess {
  readonly email: string;
  /** To be shown to the operator once; null when it is the one that he set himself. */
  readonly password: string | null;
}

const DEFAULT_EMAIL = 'admin@tantam.local';

/** The way in for whoever runs the server. */
@Injectable()
export class FirstAdmin {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly shipRoles: ShipRoles,
    private readonly passwords: Passwords,
    private readonly givePassword: GivePassword,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * Makes one administrator when there is no user yet, and answers how he gets in; null when there are users already.
   * Several processes may call it at once: one of them makes him.
   *
   * @throws Error when the password or the address from the environment cannot be used, whether or not it is needed.
   */
  async ensure(): Promise<AdminAccess | null> {
    this.assertUsable();
    if (await this.users.hasAny()) return null;
    const chosen = this.config.adminPassword;
    const password = chosen ?? this.passwords.readable();
    const given = await this.givePassword.chosen(password);
    const email = parseEmail(this.config.adminEmail ?? DEFAULT_EMAIL);
    const isMade = await this.database.transaction(async () => {
      await this.shipRoles.run();
      if (await this.users.hasAny()) return false;
      const id = uuidv7();
      await this.users.add({
        id, email, fullName: 'Quản trị viên', role: ADMIN_ROLE, departmentId: null, active: true, locale: 'vi',
        dailyCareCapacity: null, password: given.stored, createdAt: this.clock.now(),
      });
      this.audit.record({ action: 'user.created', resource: 'user', resourceId: id, changes: { role: { from: null, to: ADMIN_ROLE } } });
      return true;
    });
    return isMade ? { email, password: chosen === null ? password : null } : null;
  }

  /**
   * Gives a user a one-time password, for the operator's start option. A locked-out owner gets in again with it.
   *
   * @throws Error when there is no active user with this address.
   */
  async reset(email: string): Promise<AdminAccess> {
    const user = await this.users.credentialsByEmail(email.trim());
    if (!user?.active) throw new Error(`There is no active user with the address ${email}`);
    const given = await this.givePassword.oneTime();
    await this.database.transaction(async () => {
      await this.users.setPassword(user.id, given.stored);
      await this.sessions.endAllOf(user.id, this.clock.now());
      this.audit.record({ action: 'user.password-reset', resource: 'user', resourceId: user.id });
    });
    return { email: email.trim(), password: given.oneTimePassword };
  }

  private assertUsable(): void {
    const { adminPassword, adminEmail } = this.config;
    if (adminPassword !== null) {
      const length = [...adminPassword.normalize('NFC')].length;
      if (length < MIN_PASSWORD_LENGTH || length > MAX_PASSWORD_LENGTH) {
        throw new Error(`TANTAM_ADMIN_PASSWORD must have ${MIN_PASSWORD_LENGTH} to ${MAX_PASSWORD_LENGTH} characters, it has ${length}`);
      }
    }
    if (adminEmail === null) return;
    try {
      parseEmail(adminEmail);
    } catch (error) {
      throw new Error(`TANTAM_ADMIN_EMAIL is not an e-mail address: "${adminEmail}"`, { cause: error });
    }
  }
}
