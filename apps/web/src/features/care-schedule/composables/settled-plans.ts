import type { CarePlan } from '../api.types.ts';
import type { CustomerCareRecord, CareRecord } from '../api.types.ts';

/** Whose plan gets the next date when a customer is cared for as a whole. */
export type NextDateFor = 'own_plan' | 'plans';

/** Whether the question “for which plan is the next date” has two answers: order plans are chosen and a date is given. */
export function asksNextDateFor(chosen: readonly CarePlan[], nextCareDate: string | null): boolean {
  return nextCareDate !== null && chosen.some((plan) => plan.target === 'order');
}

/** What is sent for a customer: the record, the plans it settles at the versions seen, and whose the next date is. */
export function customerRecord(record: CareRecord, chosen: readonly CarePlan[], nextDateFor: NextDateFor): CustomerCareRecord {
  if (chosen.length === 0) return record;
  return {
    ...record,
    settles: chosen.map((plan) => ({ carePlanId: plan.id, planVersion: plan.version })),
    ...(record.nextCareDate ? { nextDateFor } : {}),
  };
}

/**
 * How often the chosen plans were cared for, taken together for the form: it asks why when one of them would end below
 * its least, and proposes to finish when all have reached their most.
 */
export function timesOf(chosen: readonly CarePlan[]): { careCount: number; careCountMin: number; careCountMax: number | null } | undefined {
  const missing = chosen.map((plan) => ({ plan, left: plan.careCountMin - plan.careCount }));
  const furthest = missing.sort((a, b) => b.left - a.left)[0]?.plan;
  if (!furthest) return undefined;
  const isLimited = chosen.every((plan) => plan.careCountMax !== null && plan.careCount + 1 >= plan.careCountMax);
  return { careCount: furthest.careCount, careCountMin: furthest.careCountMin, careCountMax: isLimited ? furthest.careCountMax : null };
}
