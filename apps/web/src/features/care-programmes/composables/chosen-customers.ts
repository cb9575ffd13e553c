import type { RouteLocationRaw } from 'vue-router';

/** As many as one programme takes. */
export const MOST_CHOSEN = 200;

/** The form of a new programme for customers who were ticked somewhere. */
export const newProgrammeFor = (customerIds: readonly string[]): RouteLocationRaw => ({
  path: '/settings/care-programmes/new',
  state: { chosenCustomers: [...customerIds] },
});

/** Those with whom the present page was opened. */
export function chosenCustomers(): readonly string[] {
  const { chosenCustomers: kept } = (history.state ?? {}) as { chosenCustomers?: unknown };
  return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
}
