import { Injectable } from '@nestjs/common';
import { can, type Actor } from '../access/actor.js';
import type { Database } from '../database/database.js';
import { Registries, type Registry } from './registries.js';

export interface RecordName {
  /** `customer`, `product` … as the audit trail calls resources. */
  readonly kind: string;
  /** What people call it today. */
  readonly name: string;
}

/** The names of one kind of records. */
export interface NamedRecords {
  readonly kind: string;
  /** Without it the reader is told none of these names; null: everybody who is signed in knows them. */
  readonly permission: string | null;
  /** Of these ids those that are of this kind, are there, and that the reader may see. */
  names(reader: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/**
 * What ids are called, for who may know it: of what is gone, what the reader may not see and what nobody knows there is no name, and no
 * difference. Modules register at start what they keep.
 */
@Injectable()
export class RecordNames {
  private readonly registry: Registry<NamedRecords>;

  constructor(registries: Registries) {
    this.registry = registries.open('record-names');
  }

  /** @param key `customers.customers` */
  register(key: string, source: NamedRecords): void {
    this.registry.add(key, source);
  }

  async of(reader: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, RecordName>> {
    const found = new Map<string, RecordName>();
    const left = new Set(ids);
    for (const source of this.registry.all()) {
      if (left.size === 0) break;
      if (source.permission !== null && !can(reader, source.permission)) continue;
      for (const [id, name] of await source.names(reader, [...left])) {
        left.delete(id);
        found.set(id, { kind: source.kind, name });
      }
    }
    return found;
  }
}

/** Names in a column of a table or view whose rows are open to all who may read any. Both come from the code. */
export function namesIn(database: Database, table: string, column = 'name'): NamedRecords['names'] {
  return async (_reader, ids) => {
    const rows = await database.rows<{ id: string; name: string }>(`select id, ${column} as name from ${table} where id = any($1::uuid[])`, [ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  };
}
