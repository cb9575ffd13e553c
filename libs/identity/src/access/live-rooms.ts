import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUuid } from '@tantam/kernel';
import { Database, LiveRooms, type Actor } from '@tantam/platform';

/**
 * `user:<id>`: what concerns one person, for that person alone. `department:<id>`: for its members, and for those above them
 * whose role reaches over departments.
 */
@Injectable()
export class PeoplesLiveRooms implements OnModuleInit {
  constructor(
    private readonly rooms: LiveRooms,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.rooms.define('user', { mayJoin: async (actor, id) => actor.userId === id });
    this.rooms.define('department', { mayJoin: (actor, id) => this.mayHearDepartment(actor, id) });
  }

  private async mayHearDepartment(actor: Actor, id: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    const scopes = Object.values(actor.scopes);
    if (scopes.includes('all')) return this.exists(`select 1 from departments where id = $1`, [id]);
    if (scopes.includes('department') && actor.departmentIds.includes(id)) return true;
    return this.exists(`select 1 from users where id = $1 and department_id = $2`, [actor.userId, id]);
  }

  private async exists(sql: string, parameters: readonly string[]): Promise<boolean> {
    return (await this.database.row(sql, parameters)) !== null;
  }
}
