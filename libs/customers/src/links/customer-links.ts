import { Injectable } from '@nestjs/common';
import { notFound } from '@tantam/kernel';
import { Database, Registries, Transactional, type Registry } from '@tantam/platform';

/** What a link moved, as JSON, so that it can be kept for as long as it may be taken back. */
export type LinkManifest = unknown;

/**
 * What one module holds about customers. All four run inside the transaction of {@link CustomerLinks}, which holds the
 * customers themselves already; a link locks its own rows in the product's order (customer → plan → ledger → ticket).
 */
export interface CustomerLink {
  /**
   * The columns that point to a customer and that this link answers for, as `table.column`. A test reads all foreign
   * keys to `customers` from the database and fails for one that no link names.
   */
  readonly columns: readonly string[];

  /** Gives `to` everything that `from` has. Rows are changed where they stand; what must go is kept in the manifest. */
  move(from: string, to: string): Promise<LinkManifest>;

  /**
   * Takes back exactly what the manifest says, as far as it still lies with `to`: what was given to a third customer
   * since stays there, what is new stays with `to`.
   */
  unmove(from: string, to: string, manifest: LinkManifest): Promise<void>;

  /** Everything held about her, by what it is called: for a data subject, so in words of the contract. */
  export(customerId: string): Promise<Readonly<Record<string, unknown>>>;

  /** Leaves ledger and statistics, and no person: names, numbers, addresses and what people wrote about her go. */
  erase(customerId: string): Promise<void>;
}

/** What a move did, link by link. JSON-safe. */
export interface CustomerManifest {
  readonly from: string;
  readonly to: string;
  readonly links: Readonly<Record<string, LinkManifest>>;
}

/**
 * Everything that hangs on a customer, wherever it lies: modules register what they hold, so that merging, taking
 * apart, telling and erasing involve all of them in one transaction. From left to right; taking back and erasing from
 * right to left, so that a module still finds what it leans on.
 */
@Injectable()
export class CustomerLinks {
  private readonly registry: Registry<CustomerLink>;

  constructor(
    registries: Registries,
    private readonly database: Database,
  ) {
    this.registry = registries.open('customer-links');
  }

  /** At start. @param key `orders.orders` */
  register(key: string, link: CustomerLink): void {
    this.registry.add(key, link);
  }

  /** Every column that some link answers for. */
  columns(): readonly string[] {
    return this.registry.all().flatMap((link) => link.columns);
  }

  /** @throws DomainError not_found `customer-not-found` */
  @Transactional()
  async move(from: string, to: string): Promise<CustomerManifest> {
    await this.lock(from, to);
    const links: Record<string, LinkManifest> = {};
    for (const key of this.registry.keys()) links[key] = await this.link(key).move(from, to);
    return { from, to, links };
  }

  /** @throws DomainError not_found `customer-not-found`; Error when a link that moved something is gone */
  @Transactional()
  async unmove({ from, to, links }: CustomerManifest): Promise<void> {
    await this.lock(from, to);
    for (const key of Object.keys(links).reverse()) await this.link(key).unmove(from, to, links[key]);
  }

  async export(customerId: string): Promise<Readonly<Record<string, unknown>>> {
    const held: Record<string, unknown> = {};
    for (const link of this.registry.all()) Object.assign(held, await link.export(customerId));
    return held;
  }

  /** @throws DomainError not_found `customer-not-found` */
  @Transactional()
  async erase(customerId: string): Promise<void> {
    await this.lock(customerId);
    for (const link of [...this.registry.all()].reverse()) await link.erase(customerId);
  }

  private link(key: string): CustomerLink {
    const link = this.registry.get(key);
    if (!link) throw new Error(`Nobody answers for ${key}, which moved rows of a customer`);
    return link;
  }

  /** Held even against rows that come to point to her: one written at the same time is either moved or waits. */
  private async lock(...ids: readonly string[]): Promise<void> {
    if (new Set(ids).size < ids.length) throw new Error('A customer is not moved to herself');
    const rows = await this.database.rows(`select id from customers where id = any($1::uuid[]) order by id for update`, [ids]);
    if (rows.length < ids.length) throw notFound('customer-not-found');
  }
}
