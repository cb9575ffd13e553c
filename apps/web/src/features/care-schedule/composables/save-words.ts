import { formatDate, formatDateTime } from '@/shared/formatting/dates.ts';
import type { CareRecorded } from '../api.types.ts';

/** What the toast says after a save: what was saved, and when it comes up again. */
export function saveWords(answer: CareRecorded): { key: 'finished' | 'next' | 'attempt' | 'saved'; name: string; when: string } {
  const plan = answer.plan;
  const name = plan?.order?.code ?? answer.customer.fullName;
  if (answer.finish) return { key: 'finished', name, when: '' };
  if (answer.nextCareDate) return { key: 'next', name, when: formatDate(answer.nextCareDate) };
  if (plan?.nextAttemptAt) return { key: 'attempt', name, when: formatDateTime(plan.nextAttemptAt) };
  return { key: 'saved', name, when: '' };
}
