import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { tooMany } from '@tantam/kernel';
import { Clock, Database } from '@tantam/platform';
import { FORGOTTEN_AFTER_SECONDS, isForgotten, secondsToWait, type PaceKind } from '../domain/sign-in-pace.js';
import { SignInAttempts } from '../persistence/attempts.js';

interface Counter {
  readonly kind: PaceKind;
  readonly key: string;
}

/** Proof that an attempt was let through, to be given back when it succeeded. */
export type Admitted = readonly Counter[];

/**
 * Slows guessing down, per account and address. An attempt is counted before the password is looked at, so that a
 * hundred at once do not slip through together. Someone at a place where the account has signed in before is slowed
 * only by his own failures: strangers elsewhere cannot keep the owner out.
 */
@Injectable()
export class SignInPace {
  constructor(
    private readonly attempts: SignInAttempts,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `too-many-sign-ins` with `retryAfterSeconds`. */
  async admit(email: string, address: string, isKnownPlace: boolean): Promise<Admitted> {
    const pair: Counter = { kind: 'pair', key: keyOf('pair', `${email} ${address}`) };
    const strangers: Counter[] = [
      { kind: 'address', key: keyOf('address', address) },
      { kind: 'account', key: keyOf('account', email) },
    ];
    const counters = isKnownPlace ? [pair] : [pair, ...strangers];
    // Apart: the refusal that follows must not take the count back.
    const wait = await this.database.apart(() => this.database.transaction(() => this.count(counters)));
    if (wait > 0) throw tooMany('too-many-sign-ins', { retryAfterSeconds: Math.ceil(wait) });
    return counters;
  }

  /** The password was right: nothing is held against the account; the shared address gets this attempt back. */
  async succeeded(counters: Admitted): Promise<void> {
    await this.attempts.forget(counters.filter(({ kind }) => kind !== 'address').map(({ key }) => key));
    for (const { key } of counters.filter(({ kind }) => kind === 'address')) await this.attempts.takeBack(key);
  }

  /** Counts the attempt, or answers how long to wait and counts nothing. */
  private async count(counters: readonly Counter[]): Promise<number> {
    const now = this.clock.now();
    const known = await this.attempts.lock(counters.map(({ key }) => key), now);
    const states = counters.map((counter) => ({ ...counter, state: known.get(counter.key) ?? { failures: 0, lastFailedAt: now } }));
    const wait = Math.max(...states.map(({ kind, state }) => secondsToWait(kind, state, now)));
    if (wait > 0) return wait;
    for (const { key, state } of states) await this.attempts.count(key, isForgotten(state, now) ? 1 : state.failures + 1, now);
    await this.attempts.forgetBefore(new Date(now.getTime() - 4 * FORGOTTEN_AFTER_SECONDS * 1000));
    return 0;
  }
}

/** Hashed: what strangers type into the form, at times a password, is not kept. */
function keyOf(kind: PaceKind, text: string): string {
  return createHash('sha256').update(`${kind} ${text}`).digest('base64url');
}
