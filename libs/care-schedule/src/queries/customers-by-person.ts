import { Injectable } from '@nestjs/common';
import { CustomerConditions, NobodysCustomers } from '@tantam/customers';
import { SqlParameters, type Actor } from '@tantam/identity';
import { BusinessTime, Database } from '@tantam/platform';
import { CareMode } from '../access/care-mode.js';
import { customersByPerson } from '../access/customers-by-person.sql.js';
import { isBoundToHisOwn } from './plans-by-person.js';

export interface CustomersOfPeople {
  readonly byPerson: ReadonlyMap<string, number>;
  /** Customers whom nobody of them sees. */
  readonly unseen: number;
}

/**
 * How many customers each of many agents sees: exactly those of each one's own list. Agents are counted together in one statement;
 * whose rights over customers reach further (a role with a scope of its own) is counted by his own conditions.
 */
@Injectable()
export class CustomersByPerson {
  constructor(
    private readonly database: Database,
    private readonly conditions: CustomerConditions,
    private readonly nobodys: NobodysCustomers,
    private readonly mode: CareMode,
    private readonly time: BusinessTime,
  ) {}

  async all(): Promise<number> {
    return this.count('true', new SqlParameters());
  }

  /** @param isCounted which customers, by their id; all unless said otherwise */
  async of(people: readonly Actor[], isCounted: (customerId: string) => string = () => 'true'): Promise<CustomersOfPeople> {
    const { assignmentMode } = await this.mode.inForce();
    const [first] = people;
    const counted = async (): Promise<number> => this.count(isCounted('c.id'), new SqlParameters());
    if (!first) return { byPerson: new Map(), unseen: await counted() };
    if (assignmentMode === 'unrestricted') {
      const all = await counted();
      return { byPerson: new Map(people.map(({ userId }) => [userId, all])), unseen: 0 };
    }
    const others = people.filter((person) => !isBoundToHisOwn(person));
    const together = people.filter(isBoundToHisOwn).map(({ userId }) => userId);
    const parameters = new SqlParameters();
    // Whether agents see nobody's customers is the same for all who record care.
    const isSeen = await this.nobodys.isSeenByAgent(first);
    const sql = customersByPerson(assignmentMode, {
      people: parameters.add(together),
      today: parameters.add(await this.time.today()),
      nobodys: isSeen ? await this.nobodys.condition('owned', parameters) : null,
      seenByOthers: await this.seenByAny(others, parameters),
      isCounted,
    });
    const rows = await this.database.rows<{ person: string | null; count: number }>(sql, parameters.values);
    const byPerson = new Map(rows.flatMap(({ person, count }) => (person === null ? [] : [[person, count] as const])));
    for (const person of others) byPerson.set(person.userId, await this.countOf(person, isCounted('c.id')));
    return { byPerson, unseen: rows.find(({ person }) => person === null)?.count ?? 0 };
  }

  private async seenByAny(people: readonly Actor[], parameters: SqlParameters): Promise<string> {
    const conditions: string[] = [];
    for (const person of people) conditions.push(await this.conditions.visible(person, 'c', parameters));
    return conditions.join(' or ') || 'false';
  }

  private async countOf(person: Actor, isCounted: string): Promise<number> {
    const parameters = new SqlParameters();
    return this.count(`${isCounted} and ${await this.conditions.visible(person, 'c', parameters)}`, parameters);
  }

  private async count(where: string, parameters: SqlParameters): Promise<number> {
    return (await this.database.row<{ count: number }>(`select count(*)::int as count from customers c where ${where}`, parameters.values))?.count ?? 0;
  }
}
