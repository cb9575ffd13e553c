import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';

type FindActor = (userId: string) => Promise<Actor | null>;

/** Whom background work acts for, with rights as they are now. The platform knows no users; whoever does says how to find them. */
@Injectable()
export class ActingUsers {
  private find: FindActor = () => Promise.resolve(null);

  /** At start. */
  foundBy(find: FindActor): void {
    this.find = find;
  }

  /** An active user; null when deactivated or unknown. */
  of(userId: string): Promise<Actor | null> {
    return this.find(userId);
  }
}
