import type { ImportJob } from '../api.ts';

export interface SummaryLine {
  /** Message key under `imports.summary.`. */
  key: string;
  values: Record<string, number>;
}

/** What an import tells besides its rows, as sentences; what is nought is not worth one. */
export function summaryLines(job: Pick<ImportJob, 'kind' | 'summary'>): SummaryLine[] {
  const count = (name: string): number => (typeof job.summary[name] === 'number' ? job.summary[name] : 0);
  const line = (key: string, values: Record<string, number>): SummaryLine[] =>
    Object.values(values).some((value) => value > 0) ? [{ key, values }] : [];
  if (job.kind !== 'orders') return [];
  return [
    ...line('orders', { created: count('ordersCreated'), updated: count('ordersUpdated') }),
    ...line('customers', { created: count('customersNew'), matched: count('customersMatched') }),
    ...line('products', { n: count('productsNew') }),
    ...line('returns', { n: count('returns') }),
    ...line('walkIns', { n: count('walkIns') }),
  ];
}
