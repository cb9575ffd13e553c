import { Injectable } from '@nestjs/common';
import { Clock } from '@tantam/platform';
import { acceptPassword } from '../domain/password.js';
import { ONE_TIME_PASSWORD_DAYS } from '../domain/user.js';
import type { NewPassword } from '../persistence/users.js';
import { Passwords } from './passwords.js';

export interface GivenPassword {
  readonly stored: NewPassword;
  /** To be told once; null when the password was chosen by whoever asks. */
  readonly oneTimePassword: string | null;
}

/** Passwords that somebody else gives a user. */
@Injectable()
export class GivePassword {
  constructor(
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** One chosen for the user, to be kept by him. @throws DomainError `password-length`. */
  async chosen(password: string): Promise<GivenPassword> {
    return { stored: { hash: await this.passwords.hash(acceptPassword(password)), mustChange: false, oneTimeUntil: null }, oneTimePassword: null };
  }

  /** One made at random: good for 7 days, and only to set one's own. */
  async oneTime(): Promise<GivenPassword> {
    const oneTimePassword = this.passwords.readable();
    const oneTimeUntil = new Date(this.clock.now().getTime() + ONE_TIME_PASSWORD_DAYS * 86_400_000);
    return { stored: { hash: await this.passwords.hash(oneTimePassword), mustChange: true, oneTimeUntil }, oneTimePassword };
  }
}
