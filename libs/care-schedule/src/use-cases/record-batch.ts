import { Injectable } from '@nestjs/common';
import { conflict, notFound, rule, type DomainError } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { Transactional, type Language } from '@tantam/platform';
import type { NextDateFor } from '../domain/care-words.js';
import { CareRecipients, type Recipient } from '../queries/care-recipients.query.js';
import type { CareInput } from './care-input.js';
import { oneByOne, type Outcome } from './one-by-one.js';
import { RecordCare } from './record-care.js';

export interface BatchRecipient {
  readonly customerId?: string;
  readonly phone?: string;
  readonly settles?: readonly { readonly carePlanId: string; readonly planVersion: number }[];
}

export interface BatchInput extends CareInput {
  readonly recipients: readonly BatchRecipient[];
  readonly nextDateFor?: NextDateFor;
}

export interface BatchOutcome extends Outcome {
  readonly activityId: string | null;
}

interface Known {
  readonly index: number;
  readonly customerId: string;
  readonly settles: BatchRecipient['settles'];
}

/**
 * The same care for many customers: one transaction for all of it, so that the same Idempotency-Key gives the first answer
 * and a crash leaves nothing half done. Who cannot be recorded on (somebody else is on her, her plan changed, the number is
 * nobody's or two people's) is left out and named; the others are recorded.
 */
@Injectable()
export class RecordBatch {
  constructor(
    private readonly recipients: CareRecipients,
    private readonly recordCare: RecordCare,
  ) {}

  /**
   * @returns in the order of the recipients
   * @throws DomainError malformed `invalid-input`
   */
  @Transactional()
  async run(actor: Actor, { recipients, nextDateFor, ...input }: BatchInput, language: Language): Promise<BatchOutcome[]> {
    const outcomes: (BatchOutcome | undefined)[] = new Array<undefined>(recipients.length);
    const known = await this.find(actor, recipients, (index, customerId, refusal) => (outcomes[index] = { customerId, activityId: null, refusal }));
    const done = await oneByOne<Known, BatchOutcome>(
      known,
      async ({ customerId, settles }) => {
        const activity = await this.recordCare.onCustomer(actor, customerId, { ...input, ...(settles ? { settles } : {}), ...(nextDateFor ? { nextDateFor } : {}) }, language);
        return { customerId, activityId: activity.id, refusal: null };
      },
      ({ customerId }, refusal) => ({ customerId, activityId: null, refusal }),
    );
    for (const [{ index }, outcome] of done) outcomes[index] = outcome;
    return outcomes.flatMap((outcome) => outcome ?? []);
  }

  private async find(actor: Actor, recipients: readonly BatchRecipient[], refuse: (index: number, customerId: string | null, refusal: DomainError) => void): Promise<Known[]> {
    const phones = recipients.flatMap(({ customerId, phone }) => (customerId === undefined && phone !== undefined ? [phone] : []));
    const holders = new Map((await this.recipients.of(actor, phones)).map((found) => [found.phone, found]));
    const seen = new Set<string>();
    return recipients.flatMap(({ customerId, phone, settles }, index): Known[] => {
      const found = customerId ?? holderOf(holders.get(phone ?? ''));
      if (typeof found !== 'string') return refuse(index, null, found), [];
      if (seen.has(found)) return refuse(index, found, conflict('customer-named-twice')), [];
      seen.add(found);
      return [{ index, customerId: found, settles }];
    });
  }
}

/** The one holder of a number, or why there is not one. */
function holderOf(recipient: Recipient | undefined): string | DomainError {
  if (!recipient?.isPhone) return rule('phone-not-readable');
  const [first, ...others] = recipient.customers;
  if (!first) return notFound('customer-not-found');
  return others.length > 0 ? conflict('phone-of-several', { customerCodes: recipient.customers.map((customer) => customer.code) }) : first.id;
}
