import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';

export const MASTER_KEYS = Symbol('MasterKeys');

const SHORTEST_BYTES = 32;

interface MasterKey {
  /** Says which secret it was made from, and nothing about it. */
  readonly id: string;
  readonly secret: Buffer;
}

/** The operator's secrets, from which keys for one purpose each are derived. */
export class MasterKeys {
  private readonly derived = new Map<string, Buffer>();

  /** @param all the first makes new keys, the others still open what they once closed */
  constructor(private readonly all: readonly [MasterKey, ...MasterKey[]]) {}

  get currentId(): string {
    return this.all[0].id;
  }

  /** 32 bytes for one purpose, from the current secret or the one with this id; null when that is not known. */
  derive(purpose: string, id: string = this.currentId): Buffer | null {
    const name = `${purpose}/${id}`;
    const known = this.derived.get(name);
    if (known) return known;
    const master = this.all.find((each) => each.id === id);
    if (!master) return null;
    const key = Buffer.from(hkdfSync('sha256', master.secret, '', `tantam ${purpose}`, 32));
    this.derived.set(name, key);
    return key;
  }
}

/**
 * The operator's secret (`TANTAM_SECRET_KEY`), else one made once and kept beside the data that it guards. An
 * installation that gets its own secret later still opens what was sealed before.
 *
 * @throws Error when the operator's secret has fewer than 32 bytes, or data were sealed with another one.
 */
export async function loadMasterKeys(config: Config, database: Database): Promise<MasterKeys> {
  const given = config.secretKey === null ? null : Buffer.from(config.secretKey, 'utf8');
  if (given && given.length < SHORTEST_BYTES) throw new Error(`TANTAM_SECRET_KEY must have at least ${SHORTEST_BYTES} bytes`);
  const kept = await keptSecret(database, given === null);
  const keys = [given, kept].filter((secret) => secret !== null).map((secret) => ({ id: idOf(secret), secret }));
  const [first, ...others] = keys;
  if (!first) throw new Error('The secret key has vanished from platform_settings');
  if (!given && config.isProduction) {
    new Logger('Sealing').warn('TANTAM_SECRET_KEY is not set: the key of sealed personal values lies in the database beside them, and in its backups');
  }
  await assertKnown(database, keys);
  return new MasterKeys([first, ...others]);
}

async function keptSecret(database: Database, isNeeded: boolean): Promise<Buffer | null> {
  const read = (): Promise<{ value: string } | null> => database.row<{ value: string }>(`select value from platform_settings where key = 'secretKey'`);
  let row = await read();
  if (!row && isNeeded) {
    const made = randomBytes(48).toString('base64url');
    await database.execute(`insert into platform_settings (key, value) values ('secretKey', to_jsonb($1::text)) on conflict (key) do nothing`, [made]);
    row = await read();
  }
  return row ? Buffer.from(row.value, 'utf8') : null;
}

/** Starting with a wrong secret would seal some with one and some with another, and open half of it. */
async function assertKnown(database: Database, keys: readonly MasterKey[]): Promise<void> {
  const row = await database.row<{ value: string }>(`select value from platform_settings where key = 'secretKeyId'`);
  const first = keys[0]!.id;
  if (row && !keys.some(({ id }) => id === row.value)) {
    throw new Error('TANTAM_SECRET_KEY is not the one with which this database was sealed: start with the former one');
  }
  if (row?.value === first) return;
  await database.execute(`insert into platform_settings (key, value) values ('secretKeyId', to_jsonb($1::text)) on conflict (key) do update set value = excluded.value`, [first]);
}

function idOf(secret: Buffer): string {
  return createHash('sha256').update('tantam key id ').update(secret).digest('hex').slice(0, 12);
}
