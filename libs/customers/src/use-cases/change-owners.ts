import { Injectable } from '@nestjs/common';
import { Audit, Database, Transactional } from '@tantam/platform';
import { TellOwners } from './tell-owners.js';

export interface OwnerChange {
  readonly customerId: string;
  /** Whose she must be for the change to be made. */
  readonly from: string | null;
  readonly to: string | null;
}

/** `changed-since`: she is somebody else's by now; `gone`: there is no such customer. */
export type OwnerOutcome = 'changed' | 'unchanged' | 'changed-since' | 'gone';

/** Gives many customers to other owners, each only from whom she was thought to be; each with her own entry in the history. */
@Injectable()
export class ChangeOwners {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly owners: TellOwners,
  ) {}

  /** In the order of the changes; each customer at most once. Whoever calls has checked the rights. */
  @Transactional()
  async run(changes: readonly OwnerChange[]): Promise<OwnerOutcome[]> {
    const rows = await this.database.rows<{ id: string; ownerId: string | null }>(
      `select id, owner_id as "ownerId" from customers where id = any($1::uuid[]) order by id for no key update`,
      [changes.map((change) => change.customerId)],
    );
    const present = new Map(rows.map((row) => [row.id, row.ownerId]));
    const outcomes = changes.map((change) => outcomeOf(change, present.get(change.customerId)));
    const made = changes.filter((_, index) => outcomes[index] === 'changed');
    await this.database.execute(
      `update customers set owner_id = change.owner_id, updated_at = now(), version = version + 1
       from unnest($1::uuid[], $2::uuid[]) as change (id, owner_id) where customers.id = change.id`,
      [made.map((change) => change.customerId), made.map((change) => change.to)],
    );
    for (const { customerId, from, to } of made) {
      this.audit.record({ action: 'customer.changed', resource: 'customer', resourceId: customerId, customerId, changes: { ownerId: { from, to } } });
    }
    await this.owners.tell(made);
    return outcomes;
  }
}

function outcomeOf({ from, to }: OwnerChange, owner: string | null | undefined): OwnerOutcome {
  if (owner === undefined) return 'gone';
  if (owner !== from) return 'changed-since';
  return from === to ? 'unchanged' : 'changed';
}
