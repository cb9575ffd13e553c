import { newIdempotencyKey } from '@/shared/api/client.ts';
import { recordBatch } from '../api.ts';
import type { CareRecord, CareRecipient } from '../api.types.ts';

/** Of whom a batch is: a customer by her id, with the plans that the care settles. */
export interface BatchRecipient {
  customerId: string;
  name: string;
  settles?: { carePlanId: string; planVersion: number }[];
}

export interface BatchResult {
  recorded: number;
  refused: { name: string; why: string }[];
}

/** As many as the server takes at once. */
const atOnce = 200;

/**
 * Records the same care on many, in parts. Each part keeps its key until all are done, so that trying again after a lost
 * line writes nothing twice; with another record or other customers the keys are new.
 */
export function useBatchSender() {
  let attempt: { body: string; keys: string[] } | undefined;

  async function send(recipients: readonly BatchRecipient[], record: CareRecord, nextDateFor: 'own_plan' | 'plans' | undefined): Promise<BatchResult> {
    const parts = Array.from({ length: Math.ceil(recipients.length / atOnce) }, (_none, at) => recipients.slice(at * atOnce, (at + 1) * atOnce));
    const body = JSON.stringify([record, recipients, nextDateFor]);
    if (attempt?.body !== body) attempt = { body, keys: parts.map(newIdempotencyKey) };
    const result: BatchResult = { recorded: 0, refused: [] };
    for (const [at, part] of parts.entries()) {
      const named = part.map(({ customerId, settles }) => ({ customerId, ...(settles?.length ? { settles } : {}) }));
      const answer = await recordBatch({ ...record, recipients: named, ...(nextDateFor ? { nextDateFor } : {}) }, attempt.keys[at] ?? newIdempotencyKey());
      result.recorded += answer.recorded;
      result.refused.push(...answer.items.flatMap((item, index) => (item.refusal ? [{ name: part[index]?.name ?? '', why: item.refusal.title }] : [])));
    }
    attempt = undefined;
    return result;
  }
  return { send };
}

/** Rows that were ticked, one recipient per customer with all her ticked plans. */
export function recipientsOf(rows: readonly { customer: { id: string; fullName: string }; plan?: { id: string; version: number } }[]): BatchRecipient[] {
  const found = new Map<string, BatchRecipient>();
  for (const { customer, plan } of rows) {
    const known = found.get(customer.id) ?? { customerId: customer.id, name: customer.fullName, settles: [] };
    if (plan) known.settles?.push({ carePlanId: plan.id, planVersion: plan.version });
    found.set(customer.id, known);
  }
  return [...found.values()];
}

/** Numbers as people paste them: one per line, or with commas and semicolons between them; each once. */
export function phonesIn(text: string): string[] {
  return [...new Set(text.split(/[\n,;\t]+/).map((one) => one.trim()).filter(Boolean))];
}

/** Whom the numbers mean: those with one holder, and those whose holder was chosen. */
export function chosenOf(found: readonly CareRecipient[], choices: Readonly<Record<string, string>>): BatchRecipient[] {
  const all = found.flatMap(({ phone, customers }) => {
    const customer = customers.length === 1 ? customers[0] : customers.find((one) => one.id === choices[phone]);
    return customer ? [{ customerId: customer.id, name: customer.fullName }] : [];
  });
  return [...new Map(all.map((one) => [one.customerId, one])).values()];
}
