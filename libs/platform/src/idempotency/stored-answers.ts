import { Injectable } from '@nestjs/common';
import { conflict } from '@tantam/kernel';
import { Database } from '../database/database.js';
import { Sealing } from '../sealing/sealing.js';

/** An answer as it is given again. */
export interface StoredAnswer {
  readonly fingerprint: string;
  readonly status: number;
  readonly location: string | null;
  readonly body: unknown;
}

interface Row extends Omit<StoredAnswer, 'body'>, Record<string, unknown> {
  readonly body: unknown;
  readonly sealedBody: string | null;
  readonly customerId: string | null;
}

/**
 * The answers to POSTs with a key. Their bodies lie sealed: under the key of the customer whom they are about, so that
 * her erasure takes them along; what is about no customer, under the installation's.
 */
@Injectable()
export class StoredAnswers {
  constructor(
    private readonly database: Database,
    private readonly sealing: Sealing,
  ) {}

  /** @throws DomainError conflict `stored-answer-erased` */
  async find(key: string): Promise<StoredAnswer | null> {
    const row = await this.database.row<Row>(
      `select fingerprint, status, location, body, sealed_body as "sealedBody", customer_id as "customerId"
       from idempotency_keys where key = $1 and created_at > now() - interval '24 hours'`,
      [key],
    );
    if (!row) return null;
    return { ...row, body: row.sealedBody === null ? row.body : await this.opened(key, row.customerId, row.sealedBody) };
  }

  async save(key: string, { fingerprint, status, location, body }: StoredAnswer, customerId: string | null): Promise<void> {
    const sealed = body === undefined || body === null ? null : await this.sealing.seal(customerId, { body }, placeOf(key));
    await this.database.execute(
      `insert into idempotency_keys (key, fingerprint, status, location, sealed_body, customer_id) values ($1, $2, $3, $4, $5, $6)
       on conflict (key) do update set fingerprint = excluded.fingerprint, status = excluded.status, location = excluded.location, body = null,
         sealed_body = excluded.sealed_body, customer_id = excluded.customer_id, created_at = now()`,
      [key, fingerprint, status, location, sealed, customerId],
    );
  }

  private async opened(key: string, customerId: string | null, sealed: string): Promise<unknown> {
    const content = (await this.sealing.open(customerId, sealed, placeOf(key))) as { body: unknown } | null;
    if (!content) throw conflict('stored-answer-erased');
    return content.body;
  }
}

function placeOf(key: string): string {
  return `idempotency_keys/${key}`;
}
