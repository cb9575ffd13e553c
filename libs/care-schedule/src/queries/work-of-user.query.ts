import { Injectable } from '@nestjs/common';
import { SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { Database } from '@tantam/platform';
import type { AssignmentTarget } from '../domain/plan-assignments.js';
import type { WorkOfUser } from '../domain/plan-hand-over.js';

type CustomerOfUser = AssignmentTarget & { isOwned: boolean; isVisible: boolean };

export interface FoundWork extends WorkOfUser {
  /** Customers of his that the actor may not see: they stay his. */
  readonly hiddenCustomers: number;
}

/** All that one person has to care for, each with everybody who has it, in the order of making. */
@Injectable()
export class WorkOfUserQuery {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
  ) {}

  async of(actor: Actor, userId: string): Promise<FoundWork> {
    const customers = await this.customers(actor, userId);
    return {
      customers: customers.filter((customer) => customer.isVisible),
      hiddenCustomers: customers.filter((customer) => !customer.isVisible).length,
      products: await this.targets('user_care_products', 'product_id', userId),
      productGroups: await this.targets('user_care_product_groups', 'product_group_id', userId),
    };
  }

  private async customers(actor: Actor, userId: string): Promise<CustomerOfUser[]> {
    const parameters = new SqlParameters();
    const user = parameters.add(userId);
    const visible = await this.visibility.visibleTo(actor, 'customer', 'c', parameters);
    return this.database.rows<CustomerOfUser & Record<string, unknown>>(
      `select c.id, c.owner_id is not distinct from ${user}::uuid as "isOwned", ${visible} as "isVisible",
         array(select mine.user_id from user_care_customers mine where mine.customer_id = c.id order by mine.user_id) as "holderIds"
       from customers as c
       where c.id in (select id from customers where owner_id = ${user}::uuid union select customer_id from user_care_customers where user_id = ${user}::uuid)
       order by c.id`,
      parameters.values,
    );
  }

  private async targets(table: string, column: string, userId: string): Promise<AssignmentTarget[]> {
    return this.database.rows<AssignmentTarget & Record<string, unknown>>(
      `select mine.${column} as id, array(select every.user_id from ${table} every where every.${column} = mine.${column} order by every.user_id) as "holderIds"
       from ${table} mine where mine.user_id = $1 order by mine.${column}`,
      [userId],
    );
  }
}
