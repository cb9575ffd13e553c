import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUuid } from '@tantam/kernel';
import type { Actor } from '../access/actor.js';
import { LiveRooms } from './live-rooms.js';

/** Whether the reader may hear of the job; false also when there is none of this sort. */
export type MayHearJob = (actor: Actor, id: string) => Promise<boolean>;

/** `job:<id>`: how far a job is. Every sort of job (imports, bulk jobs) says who may listen to its own. */
@Injectable()
export class JobRooms implements OnModuleInit {
  private readonly sorts: MayHearJob[] = [];

  constructor(private readonly rooms: LiveRooms) {}

  onModuleInit(): void {
    this.rooms.define('job', { mayJoin: (actor, id) => this.mayJoin(actor, id) });
  }

  /** At start. */
  heardBy(mayHear: MayHearJob): void {
    this.sorts.push(mayHear);
  }

  private async mayJoin(actor: Actor, id: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    for (const mayHear of this.sorts) if (await mayHear(actor, id)) return true;
    return false;
  }
}
