import type { ImportJob } from '../api.ts';

/** A part of a sentence: message key under `imports.summary.` and its figure. */
export interface SummaryPart {
  key: string;
  n: number;
}

const LINES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  orders: [['ordersCreated', 'ordersUpdated', 'returns', 'walkIns'], ['customersNew', 'customersMatched'], ['productsNew']],
  'care-actions': [['activitiesNew', 'customersContacted']],
  'care-activities': [['activitiesNew', 'customersContacted', 'ordersNamed']],
};

/** What an import tells besides its rows, line by line; what is nought is left out. */
export function summaryLines(job: Pick<ImportJob, 'kind' | 'summary'>): SummaryPart[][] {
  const part = (key: string): SummaryPart => ({ key, n: typeof job.summary[key] === 'number' ? job.summary[key] : 0 });
  return (LINES[job.kind] ?? []).map((keys) => keys.map(part).filter(({ n }) => n > 0)).filter((parts) => parts.length > 0);
}
