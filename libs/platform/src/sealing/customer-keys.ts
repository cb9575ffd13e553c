import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { uuidv7 } from '@tantam/kernel';
import { Database } from '../database/database.js';
import { decrypt, encrypt, parseSealed } from './envelope.js';
import { MASTER_KEYS, type MasterKeys } from './master-keys.js';

interface StoredKey extends Record<string, unknown> {
  readonly customerId: string;
  readonly id: string;
  /** Null: destroyed. */
  readonly wrappedKey: string | null;
}

/** A customer's key, unwrapped; `key` null: destroyed. */
export interface CustomerKey {
  readonly id: string;
  readonly key: Buffer | null;
}

const PURPOSE = 'customer keys';
const COLUMNS = `customer_id as "customerId", id, wrapped_key as "wrappedKey"`;

/**
 * The keys of customers. They are read from the database whenever they are needed and kept nowhere: unwrapping one
 * costs microseconds, and a key that was destroyed is gone from every process at once.
 */
@Injectable()
export class CustomerKeys {
  constructor(
    private readonly database: Database,
    @Inject(MASTER_KEYS) private readonly masters: MasterKeys,
  ) {}

  /** For reading: those that there are. */
  async find(customerIds: readonly string[]): Promise<Map<string, CustomerKey>> {
    return this.unwrapped(await this.database.rows<StoredKey>(`select ${COLUMNS} from customer_keys where customer_id = any($1::uuid[])`, [customerIds]));
  }

  /**
   * For writing, in a transaction: made where missing, and held until it ends. Who destroys one meanwhile waits, so
   * that nothing is written with a destroyed key.
   */
  async hold(customerIds: readonly string[]): Promise<Map<string, CustomerKey>> {
    const wanted = [...new Set(customerIds)].sort();
    const found = await this.lock(wanted);
    const missing = wanted.filter((id) => !found.some(({ customerId }) => customerId === id));
    if (missing.length === 0) return this.unwrapped(found);
    await this.database.execute(
      `insert into customer_keys (customer_id, id, wrapped_key)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[]) as k (customer_id, id, wrapped_key) order by 1
       on conflict (customer_id) do nothing`,
      [missing, missing.map(() => uuidv7()), missing.map((id) => this.wrap(id, randomBytes(32)))],
    );
    return this.unwrapped([...found, ...(await this.lock(missing))]);
  }

  /** For ever: no key is made again for this customer. */
  async destroy(customerId: string): Promise<void> {
    await this.database.execute(
      `insert into customer_keys (customer_id, id, wrapped_key, destroyed_at) values ($1, $2, null, now())
       on conflict (customer_id) do update set wrapped_key = null, destroyed_at = now() where customer_keys.destroyed_at is null`,
      [customerId, uuidv7()],
    );
  }

  private lock(customerIds: readonly string[]): Promise<StoredKey[]> {
    return this.database.rows<StoredKey>(`select ${COLUMNS} from customer_keys where customer_id = any($1::uuid[]) order by customer_id for share`, [customerIds]);
  }

  private unwrapped(rows: readonly StoredKey[]): Map<string, CustomerKey> {
    return new Map(rows.map((row) => [row.customerId, { id: row.id, key: row.wrappedKey === null ? null : this.unwrap(row.customerId, row.wrappedKey) }]));
  }

  private wrap(customerId: string, key: Buffer): string {
    return encrypt(this.masters.derive(PURPOSE)!, this.masters.currentId, `customer_keys/${customerId}`, key);
  }

  /** @throws Error when the key was wrapped with a secret that is not known, or was changed. */
  private unwrap(customerId: string, wrapped: string): Buffer {
    const sealed = parseSealed(wrapped);
    const master = sealed && this.masters.derive(PURPOSE, sealed.keyId);
    const key = master && decrypt(master, `customer_keys/${customerId}`, sealed);
    if (!key) throw new Error(`The key of customer ${customerId} cannot be opened with the secret key at hand`);
    return key;
  }
}
