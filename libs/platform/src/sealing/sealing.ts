import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { CustomerKeys, type CustomerKey } from './customer-keys.js';
import { decrypt, encrypt, parseSealed } from './envelope.js';
import { MASTER_KEYS, type MasterKeys } from './master-keys.js';

export interface ToSeal {
  /** Whom the value is about; null: nobody who could ask for erasure, such as a user of the product. */
  readonly customerId: string | null;
  /** Anything that JSON can hold. */
  readonly value: unknown;
  /** Where the text will stand, e.g. `audit_entries/<id>`: it opens nowhere else. */
  readonly where: string;
}

export interface ToOpen {
  readonly customerId: string | null;
  readonly sealed: string;
  readonly where: string;
}

/** Stands for what was sealed after its key had been destroyed: nothing was kept. */
const NOTHING_KEPT = 's1.destroyed';
const GENERAL = 'general';

/**
 * Personal values that are kept outside of the record itself, encrypted by a key per customer. Destroying the key
 * erases all of them at once, wherever they stand; backups lose them as they expire.
 */
@Injectable()
export class Sealing {
  constructor(
    private readonly database: Database,
    private readonly keys: CustomerKeys,
    @Inject(MASTER_KEYS) private readonly masters: MasterKeys,
  ) {}

  /** @see sealMany */
  async seal(customerId: string | null, value: unknown, where: string): Promise<string> {
    const [sealed] = await this.sealMany([{ customerId, value, where }]);
    return sealed!;
  }

  /**
   * Seals in the current transaction, which has to be the one that writes the texts. For a customer whose key was
   * destroyed nothing is kept, so that an erased person does not gather again what was erased: the text opens as null.
   */
  async sealMany(values: readonly ToSeal[]): Promise<string[]> {
    const ids = values.flatMap(({ customerId }) => customerId ?? []);
    const keys = ids.length === 0 ? new Map<string, CustomerKey>() : await this.database.transaction(() => this.keys.hold(ids));
    return values.map(({ customerId, value, where }) => {
      const content = Buffer.from(JSON.stringify(value ?? null));
      if (customerId === null) return encrypt(this.general()!, `${GENERAL}-${this.masters.currentId}`, where, content);
      const { id, key } = keys.get(customerId)!;
      return key === null ? NOTHING_KEPT : encrypt(key, id, where, content);
    });
  }

  /** @see openMany */
  async open(customerId: string | null, sealed: string, where: string): Promise<unknown> {
    const [value] = await this.openMany([{ customerId, sealed, where }]);
    return value ?? null;
  }

  /** The values, in order; null where the key was destroyed, or the text was changed or comes from another place. */
  async openMany(texts: readonly ToOpen[]): Promise<unknown[]> {
    const ids = [...new Set(texts.flatMap(({ customerId }) => customerId ?? []))];
    const keys = ids.length === 0 ? new Map<string, CustomerKey>() : await this.keys.find(ids);
    return texts.map((text) => this.opened(text, keys));
  }

  /** Erasure: from now on nothing that was sealed for this customer can be opened, in no process. */
  async destroy(customerId: string): Promise<void> {
    await this.keys.destroy(customerId);
  }

  private opened({ customerId, sealed, where }: ToOpen, keys: ReadonlyMap<string, CustomerKey>): unknown {
    const parsed = parseSealed(sealed);
    if (!parsed) return null;
    const key = customerId === null ? this.general(parsed.keyId) : ownKey(keys.get(customerId), parsed.keyId);
    const content = key && decrypt(key, where, parsed);
    return content ? (JSON.parse(content.toString('utf8')) as unknown) : null;
  }

  private general(keyId = `${GENERAL}-${this.masters.currentId}`): Buffer | null {
    return keyId.startsWith(`${GENERAL}-`) ? this.masters.derive(GENERAL, keyId.slice(GENERAL.length + 1)) : null;
  }
}

function ownKey(key: CustomerKey | undefined, id: string): Buffer | null {
  return key?.id === id ? key.key : null;
}
