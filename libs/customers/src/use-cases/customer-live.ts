import { Injectable, type OnModuleInit } from '@nestjs/common';
import { can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { isUuid } from '@tantam/kernel';
import { Database, Events, Live, LiveRooms } from '@tantam/platform';
import { CUSTOMER_PERMISSIONS } from '../customers.permissions.js';
import { CUSTOMER_OWNERS_CHANGED, type ChangedOwner, type CustomerOwnersChanged } from '../events/owners-changed.js';

export const CUSTOMER_ROOM = 'customer';

type OwnerTold = ChangedOwner & { readonly byId: string | null };

interface Person {
  readonly id: string;
  readonly fullName: string;
}

/** What one reader hears: who gave her to whom; who may not see her any more hears that alone. */
type OwnerHeard = { readonly by: Person | null; readonly owner: Person | null } | { readonly isGone: true };

/**
 * `customer:<id>`: whoever has her card open hears that she has another owner. Told from the outbox, so that a hand-over of many waits for
 * no room.
 */
@Injectable()
export class CustomerLive implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
    private readonly events: Events,
    private readonly live: Live,
    private readonly rooms: LiveRooms,
  ) {}

  onModuleInit(): void {
    this.rooms.define<OwnerTold, OwnerHeard>(CUSTOMER_ROOM, {
      mayJoin: async (actor, id) => isUuid(id) && can(actor, CUSTOMER_PERMISSIONS.read.name) && (await this.isVisible(actor, id)),
      trim: (actor, messages) => this.trim(actor, messages),
    });
    this.events.later<CustomerOwnersChanged>(CUSTOMER_OWNERS_CHANGED, 'customers.tell-open-cards', ({ data }) => this.tell(data), { inBatches: true });
  }

  private async tell({ byId, changes }: CustomerOwnersChanged['data']): Promise<void> {
    for (const change of changes) await this.live.publish(`${CUSTOMER_ROOM}:${change.customerId}`, 'owner_changed', { ...change, byId } satisfies OwnerTold);
  }

  /** All messages of a room are about the same customer. */
  private async trim(actor: Actor, messages: readonly OwnerTold[]): Promise<readonly (OwnerHeard | null)[]> {
    const id = messages[0]?.customerId;
    if (id === undefined) return [];
    if (!(await this.isVisible(actor, id))) return messages.map(() => ({ isGone: true }));
    const people = await this.people(messages.flatMap(({ byId, to }) => [byId, to]).filter((one) => one !== null));
    const person = (userId: string | null): Person | null => (userId === null ? null : (people.get(userId) ?? null));
    return messages.map(({ byId, to }) => ({ by: person(byId), owner: person(to) }));
  }

  private async isVisible(actor: Actor, id: string): Promise<boolean> {
    const parameters = new SqlParameters();
    const asked = parameters.add(id);
    const visible = await this.visibility.visibleTo(actor, 'customer', 'c', parameters);
    return (await this.database.row(`select 1 from customers as c where c.id = ${asked} and ${visible}`, parameters.values)) !== null;
  }

  private async people(ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    const rows = await this.database.rows<{ id: string; fullName: string }>(`select id, full_name as "fullName" from user_summary where id = any($1::uuid[])`, [[...new Set(ids)]]);
    return new Map(rows.map(({ id, fullName }) => [id, { id, fullName }]));
  }
}
