import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, inBatches, Schedules } from '@tantam/platform';
import { Sessions } from '../persistence/sessions.js';

/** A browser reports how long a session lasted; ended ones are kept for a while to know the address again. */
export const SESSIONS_KEPT_DAYS = 60;

/** Deletes the sessions of those who did not come back: the others' go when they sign in. */
@Injectable()
export class ForgetSessions implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedules.every('forget-sessions', '17 3 * * *', async (_, signal) => void (await inBatches(() => this.run(), signal)));
  }

  async run(): Promise<number> {
    return this.sessions.forgetSome(new Date(this.clock.now().getTime() - SESSIONS_KEPT_DAYS * 86_400_000));
  }
}
