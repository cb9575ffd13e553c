import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ActingUsers } from '@tantam/platform';
import { Actors } from '../queries/actors.query.js';

/** Tells background work of the platform whom it acts for. */
@Injectable()
export class TellActingUsers implements OnModuleInit {
  constructor(
    private readonly acting: ActingUsers,
    private readonly actors: Actors,
  ) {}

  onModuleInit(): void {
    this.acting.foundBy((userId) => this.actors.ofUser(userId));
  }
}
