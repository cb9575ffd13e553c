import type { ImportJob } from '../api.ts';

/** A part of a sentence: message key under `imports.summary.` and its figure. */
export interface SummaryPart {
  key: string;
  n: number;
}

/** What an order import tells besides its rows, line by line; what is nought is left out. */
export function summaryLines(job: Pick<ImportJob, 'kind' | 'summary'>): SummaryPart[][] {
  if (job.kind !== 'orders') return [];
  const part = (key: string): SummaryPart => ({ key, n: typeof job.summary[key] === 'number' ? job.summary[key] : 0 });
  const lines = [['ordersCreated', 'ordersUpdated', 'returns', 'walkIns'], ['customersNew', 'customersMatched'], ['productsNew']];
  return lines.map((keys) => keys.map(part).filter(({ n }) => n > 0)).filter((parts) => parts.length > 0);
}
