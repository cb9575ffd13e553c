import { Injectable } from '@nestjs/common';
import { CUSTOMER_PERMISSIONS, CustomerConditions, maskName, type CustomerNarrowing } from '@tantam/customers';
import { can, SqlParameters, type Actor } from '@tantam/identity';
import { Database, keyset, toPage, type Page, type SortKey } from '@tantam/platform';
import { peopleJson, type AssignedPersonRow } from './assigned-groups.query.js';

export interface AssignedCustomerRow {
  id: string;
  code: string;
  fullName: string;
  ownerId: string | null;
  ownerName: string | null;
  lastPurchaseOn: string | null;
  users: AssignedPersonRow[];
}

export interface AssignedCustomersFilter extends CustomerNarrowing {
  readonly limit: number;
  readonly cursor?: string;
  readonly withTotal?: boolean;
  /** Whom this person cares for: given to him, or his own, for an owner counts as assigned. */
  readonly userId?: string;
}

const BY_CODE: readonly SortKey[] = [
  { expression: 'c.code collate "C"', type: 'text' },
  { expression: 'c.id', type: 'uuid' },
];

/** One row per customer that the actor may see, by code, with owner and whoever she is assigned to. The filters are those of the customers' list. */
@Injectable()
export class AssignedCustomersPage {
  constructor(
    private readonly database: Database,
    private readonly conditions: CustomerConditions,
  ) {}

  async page(actor: Actor, filter: AssignedCustomersFilter): Promise<Page<AssignedCustomerRow>> {
    const parameters = new SqlParameters();
    const { where: visible } = await this.conditions.of(actor, filter, 'c', parameters);
    const theirs = filter.userId ? ` and ${caredForBy(parameters.add(filter.userId))}` : '';
    const where = `${visible}${theirs}`;
    const total = filter.withTotal ? await this.database.row<{ total: number }>(`select count(*)::int as total from customers as c where ${where}`, parameters.values) : null;
    const cut = keyset(BY_CODE, filter.cursor, parameters.values.length + 1);
    const rows = await this.database.rows<AssignedCustomerRow & Record<string, unknown>>(
      `select c.id, c.code, c.full_name as "fullName", c.owner_id as "ownerId", (select last_purchase_on from customer_summary figures where figures.id = c.id) as "lastPurchaseOn",
         (select full_name from user_summary u where u.id = c.owner_id) as "ownerName",
         ${peopleJson('select mine.user_id from user_care_customers mine where mine.customer_id = c.id')} as users
       from customers as c where ${where} and ${cut.where} order by ${cut.orderBy} limit ${filter.limit + 1}`,
      [...parameters.values, ...cut.parameters],
    );
    const shown = can(actor, CUSTOMER_PERMISSIONS.seeContact.name) ? (name: string) => name : maskName;
    const page = toPage(rows, filter.limit, (row) => [row.code, row.id], (row) => ({ ...row, fullName: shown(row.fullName) }));
    return total ? { ...page, total: total.total } : page;
  }
}

const caredForBy = (user: string): string =>
  `(c.owner_id = ${user}::uuid or exists (select 1 from user_care_customers mine where mine.customer_id = c.id and mine.user_id = ${user}::uuid))`;
