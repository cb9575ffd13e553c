import { Injectable } from '@nestjs/common';
import { can, FewRows, Visibility, type Actor, type SqlParameters } from '@tantam/identity';
import { addDays, startOfDayIn, type LocalDate } from '@tantam/kernel';
import { BusinessTime } from '@tantam/platform';
import { NobodysCustomers } from '../access/nobodys-customers.js';
import { CustomerSearch, type SearchCondition } from './customer-search.js';

/** What narrows a list of customers; several values of one filter mean any of them. */
export interface CustomerNarrowing {
  readonly q?: string;
  readonly areaId?: readonly string[];
  readonly provinceCode?: readonly string[];
  readonly communeCode?: readonly string[];
  readonly groupId?: readonly string[];
  readonly categoryId?: readonly string[];
  readonly channelId?: readonly string[];
  readonly sourceId?: readonly string[];
  readonly ownerId?: readonly string[];
  readonly branchId?: readonly string[];
  readonly lifecycle?: readonly string[];
  readonly potential?: readonly string[];
  readonly type?: readonly string[];
  readonly tag?: string;
  readonly createdFrom?: string;
  readonly createdTo?: string;
  /** `none`: nobody's, by the care mode in force. */
  readonly assigned?: 'none';
}

export interface CustomerFilters extends CustomerNarrowing {
  readonly limit: number;
  readonly cursor?: string;
  readonly withTotal?: boolean;
  readonly sort?: readonly string[];
}

/** Filter → column and SQL type of its values. */
const LISTED = {
  areaId: ['area_id', 'uuid'], provinceCode: ['province_code', 'text'], communeCode: ['commune_code', 'text'], groupId: ['group_id', 'uuid'],
  categoryId: ['category_id', 'uuid'], channelId: ['channel_id', 'uuid'], sourceId: ['source_id', 'uuid'], ownerId: ['owner_id', 'uuid'],
  branchId: ['branch_id', 'uuid'], lifecycle: ['lifecycle', 'text'], potential: ['potential', 'text'], type: ['type', 'text'],
} as const satisfies Partial<Record<keyof CustomerNarrowing, readonly [string, string]>>;

/** The customers that a list, a bulk action or a count is about: what the actor may see of what the filters name. */
@Injectable()
export class CustomerConditions {
  constructor(
    private readonly visibility: Visibility,
    private readonly nobodys: NobodysCustomers,
    private readonly fewRows: FewRows,
    private readonly time: BusinessTime,
  ) {}

  /**
   * The condition over the customer's alias (of `customers`), and the search in it for whoever ranks by it.
   *
   * @param alias of the table `customers`
   */
  async of(actor: Actor, filters: CustomerNarrowing, alias: string, parameters: SqlParameters): Promise<{ where: string; search: SearchCondition | null }> {
    const visible = await this.visible(actor, alias, parameters);
    const { where, search } = await this.asked(actor, filters, alias, parameters);
    return { where: `${visible} and ${where}`, search };
  }

  /** What may be seen alone. */
  visible(actor: Actor, alias: string, parameters: SqlParameters): Promise<string> {
    return this.visibility.visibleTo(actor, 'customer', alias, parameters);
  }

  /** What the filters name, without what may be seen. */
  async asked(actor: Actor, filters: CustomerNarrowing, alias: string, parameters: SqlParameters): Promise<{ where: string; search: SearchCondition | null }> {
    const conditions = ['true'];
    for (const [name, [column, type]] of Object.entries(LISTED)) {
      const wanted = filters[name as keyof typeof LISTED];
      if (wanted) conditions.push(oneOf(`${alias}.${column}`, type, wanted, parameters));
    }
    if (filters.tag !== undefined) conditions.push(`${alias}.tags @> array[${parameters.add(filters.tag)}::text]`);
    const zone = await this.time.zone();
    if (filters.createdFrom) conditions.push(`${alias}.created_at >= ${parameters.add(startOfDayIn(filters.createdFrom as LocalDate, zone))}`);
    if (filters.createdTo) conditions.push(`${alias}.created_at < ${parameters.add(startOfDayIn(addDays(filters.createdTo as LocalDate, 1), zone))}`);
    if (filters.assigned === 'none') conditions.push(...(await this.ofNobody(alias, parameters)));
    const search = filters.q ? CustomerSearch.condition(filters.q, alias, parameters, { seesContact: can(actor, 'customers.see-contact') }) : null;
    if (search) conditions.push(search.where);
    return { where: conditions.join(' and '), search };
  }

  /** Where most are somebody's, those who may be nobody's are looked up first; where few are, the first of a list are found at once. */
  private async ofNobody(alias: string, parameters: SqlParameters): Promise<string[]> {
    const few = await this.fewRows.ofThese(this.nobodys.mayBe(), `${alias}.id`);
    return [...(few === null ? [] : [few]), `(${await this.nobodys.condition(alias, parameters)})`];
  }
}

/** One value is compared as itself: PostgreSQL takes a list for ten, and would plan anew each time because one costs less. */
function oneOf(column: string, type: string, values: readonly string[], parameters: SqlParameters): string {
  return values.length === 1 ? `${column} = ${parameters.add(values[0])}::${type}` : `${column} = any(${parameters.add(values)}::${type}[])`;
}
