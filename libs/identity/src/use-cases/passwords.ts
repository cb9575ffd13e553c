import { randomBytes, randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { nfc, unavailable } from '@tantam/kernel';

/** argon2id is what the library takes when no algorithm is named. */
const ARGON = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 };
/** Each takes 64 MiB: more at once would let strangers fill the memory. */
const MOST_AT_ONCE = 2;
const MOST_WAITING = 100;

/** Without 0/o, 1/l/i: to be read aloud and typed. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Hashing and checking passwords with argon2id (64 MiB, t = 3, p = 1), at most two at a time per process. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private nobodys: Promise<string> | null = null;

  async hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, ARGON));
  }

  /** Whether the password is the one hashed. Without a hash (unknown account) it takes as long, and is false. */
  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    this.nobodys ??= this.hash(randomBytes(32).toString('hex'));
    const against = passwordHash ?? (await this.nobodys);
    const isRight = await this.inTurn(() => verify(against, nfc(password)));
    return isRight && passwordHash !== null;
  }

  /** 16 readable characters in groups of four: 79 bits. */
  readable(): string {
    const group = (): string => Array.from({ length: 4 }, () => READABLE[randomInt(READABLE.length)]).join('');
    return Array.from({ length: 4 }, group).join('-');
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= MOST_AT_ONCE) {
      if (this.waiting.length >= MOST_WAITING) throw unavailable('unavailable', { retryAfterSeconds: 10 });
      await new Promise<void>((proceed) => this.waiting.push(proceed));
    } else {
      this.running++;
    }
    try {
      return await work();
    } finally {
      // The place goes to whoever waits longest, so nobody slips in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
