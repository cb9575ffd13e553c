import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@tantam/platform';
import type { ContactPerson, Lifecycle } from '../domain/customer.js';
import { CustomerLinks, type CustomerLink, type LinkManifest } from './customer-links.js';
import { EraseCustomerRow } from './erase-customer-row.js';
import { StoredRows, type StoredRow } from './stored-rows.js';

interface MovedCustomer {
  /** Customers whom `from` had referred. */
  readonly referredIds: readonly string[];
  /** `to` herself was one of them; nobody refers herself. */
  readonly referredTo: boolean;
  readonly contactPersons: readonly ContactPerson[];
  /** Of `to`, before orders came to her. */
  readonly lifecycle: Lifecycle;
  readonly lastContactAt: { readonly before: string | null; readonly after: string | null };
  readonly staged: readonly { readonly table: string; readonly importId: string; readonly rowNo: number }[];
}

interface Held {
  readonly id: string;
  readonly lifecycle: Lifecycle;
  readonly contactPersons: readonly ContactPerson[];
  readonly lastContactAt: string | null;
}

/** Staging of imports that names customers by id: a file that is being read writes to whoever she is now. */
const STAGED = [
  { table: 'import_customers', number: 'row_no' },
  { table: 'import_customer_refs', number: 'ref_no' },
] as const;

/**
 * What the customers module itself holds: whom she referred, contact persons, what is staged of her. Which fields the
 * survivor keeps is chosen by whoever merges; figures follow from the orders.
 */
@Injectable()
export class CustomerRowLink implements CustomerLink, OnModuleInit {
  readonly columns = ['customers.referred_by_id', 'customer_figures.customer_id', 'import_customers.customer_id', 'import_customer_refs.customer_id'];

  constructor(
    private readonly links: CustomerLinks,
    private readonly database: Database,
    private readonly stored: StoredRows,
    private readonly eraseRow: EraseCustomerRow,
  ) {}

  onModuleInit(): void {
    this.links.register('customers.customer', this);
  }

  async move(from: string, to: string): Promise<LinkManifest> {
    const [source, target] = await Promise.all([this.held(from), this.held(to)]);
    const referred = await this.database.rows<{ id: string; isTarget: boolean }>(
      `update customers set referred_by_id = case when id <> $2 then $2::uuid end, version = version + 1, updated_at = now()
       where referred_by_id = $1 returning id, id = $2 as "isTarget"`,
      [from, to],
    );
    const contactPersons = source.contactPersons.filter((person) => !target.contactPersons.some((known) => isSame(known, person)));
    if (contactPersons.length > 0) await this.saveContacts(to, [...target.contactPersons, ...contactPersons]);
    const after = await this.contactedLast(to, source.lastContactAt);
    return {
      referredIds: referred.filter((row) => !row.isTarget).map((row) => row.id),
      referredTo: referred.some((row) => row.isTarget),
      contactPersons,
      lifecycle: target.lifecycle,
      lastContactAt: { before: target.lastContactAt, after },
      staged: await this.moveStaged(from, to),
    } satisfies MovedCustomer;
  }

  async unmove(from: string, to: string, manifest: LinkManifest): Promise<void> {
    const moved = manifest as MovedCustomer;
    await this.database.execute(
      `update customers set referred_by_id = $1, version = version + 1, updated_at = now()
       where (id = any($3::uuid[]) and referred_by_id = $2) or (id = $2 and $4 and referred_by_id is null)`,
      [from, to, moved.referredIds, moved.referredTo],
    );
    if (moved.contactPersons.length > 0) {
      const { contactPersons } = await this.held(to);
      await this.saveContacts(to, contactPersons.filter((person) => !moved.contactPersons.some((given) => isSame(given, person))));
    }
    // What came since counts: a purchase keeps her a customer, a later contact stays the latest.
    await this.database.execute(
      `with contacted as (
         update customer_figures set last_contact_at = $3::timestamptz where customer_id = $1 and last_contact_at is not distinct from $4::timestamptz
       )
       update customers set lifecycle = $2
       where id = $1 and lifecycle = 'customer' and $2 in ('lead', 'prospect') and exists (select 1 from customer_figures where customer_id = $1 and order_count = 0)`,
      [to, moved.lifecycle, moved.lastContactAt.before, moved.lastContactAt.after],
    );
    for (const { table, importId, rowNo } of moved.staged) {
      const number = STAGED.find((each) => each.table === table)?.number;
      if (number) await this.database.execute(`update ${table} set customer_id = $1 where import_id = $3 and ${number} = $4 and customer_id = $2`, [from, to, importId, rowNo]);
    }
  }

  async export(customerId: string): Promise<Readonly<Record<string, unknown>>> {
    const [[row], [figures]] = await Promise.all([this.stored.read('customers', 'id', customerId), this.stored.read('customer_figures', 'customer_id', customerId)]);
    const referred = await this.database.rows<{ code: string }>(`select code from customers where referred_by_id = $1 order by code`, [customerId]);
    return { customer: row ? { ...withoutSearch(row), ...figures } : null, referredCustomers: referred.map(({ code }) => code) };
  }

  erase(customerId: string): Promise<void> {
    return this.eraseRow.run(customerId);
  }

  private async held(id: string): Promise<Held> {
    const row = await this.database.row<Held & Record<string, unknown>>(
      `select customers.id, lifecycle, contact_persons as "contactPersons", figures.last_contact_at::text as "lastContactAt"
       from customers join customer_figures figures on figures.customer_id = id where id = $1`,
      [id],
    );
    if (!row) throw new Error(`customer ${id} went away while she was held`);
    return row;
  }

  private async saveContacts(id: string, persons: readonly ContactPerson[]): Promise<void> {
    await this.database.execute(`update customers set contact_persons = $2, version = version + 1, updated_at = now() where id = $1`, [id, JSON.stringify(persons)]);
  }

  /** The later of both. */
  private async contactedLast(id: string, at: string | null): Promise<string | null> {
    const row = await this.database.row<{ at: string | null }>(
      `update customer_figures set last_contact_at = greatest(last_contact_at, $2::timestamptz) where customer_id = $1 returning last_contact_at::text as at`,
      [id, at],
    );
    return row?.at ?? null;
  }

  private async moveStaged(from: string, to: string): Promise<MovedCustomer['staged']> {
    const moved: { table: string; importId: string; rowNo: number }[] = [];
    for (const { table, number } of STAGED) {
      const rows = await this.database.rows<{ importId: string; rowNo: number }>(
        `update ${table} set customer_id = $2 where customer_id = $1 returning import_id as "importId", ${number} as "rowNo"`,
        [from, to],
      );
      moved.push(...rows.map((row) => ({ ...row, table })));
    }
    return moved;
  }
}

function isSame(one: ContactPerson, other: ContactPerson): boolean {
  return one.name === other.name && one.phone === other.phone && one.email === other.email && one.position === other.position;
}

/** What is only there to be searched says nothing that the row does not say. */
function withoutSearch({ search_text: _search, name_text: _name, name_exact: _exact, ...row }: StoredRow): StoredRow {
  return row;
}
