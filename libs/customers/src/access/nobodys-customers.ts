import { Injectable } from '@nestjs/common';
import type { Actor, SqlParameters } from '@tantam/identity';

/**
 * When a customer without an active owner is somebody's all the same, e.g. because an active agent has her products
 * in the care mode in force: a SQL condition over the customer's alias, or false.
 */
export type HolderRule = (alias: string, parameters: SqlParameters) => Promise<string | false>;

/** Whether an agent sees nobody's customers, as `unassignedVisibleTo` says. */
export type EveryoneRule = (actor: Actor) => Promise<boolean>;

/**
 * Nobody's customers: without an active owner, and held by nobody else. Modules further right say who else holds
 * customers, and whether every agent sees those of nobody; supervisors always do. Until someone says otherwise,
 * only owners hold, and only supervisors see.
 */
@Injectable()
export class NobodysCustomers {
  private readonly holders: HolderRule[] = [];
  private everyone: EveryoneRule = () => Promise.resolve(false);

  /** Registers who else makes a customer somebody's; at start. */
  heldWhen(rule: HolderRule): void {
    this.holders.push(rule);
  }

  /** Registers which agents, besides supervisors, see nobody's customers; at start. */
  seenBy(rule: EveryoneRule): void {
    this.everyone = rule;
  }

  async isSeenByAgent(actor: Actor): Promise<boolean> {
    return this.everyone(actor);
  }

  /** Selects of ids among which all of nobody's are. */
  mayBe(): readonly string[] {
    return WITHOUT_ACTIVE_OWNER;
  }

  /** The condition that the customer under the alias is nobody's. */
  async condition(alias: string, parameters: SqlParameters): Promise<string> {
    const held: string[] = [`exists (select 1 from user_summary as holder where holder.id = ${alias}.owner_id and holder.is_active offset 0)`];
    for (const rule of this.holders) {
      const condition = await rule(alias, parameters);
      if (condition !== false) held.push(`(${condition})`);
    }
    return `not (${held.join(' or ')})`;
  }
}

const WITHOUT_ACTIVE_OWNER: readonly string[] = [
  `select id from customers where owner_id is null`,
  `select id from customers where owner_id = any(array(select id from user_summary where not is_active))`,
];
