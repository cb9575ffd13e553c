import { useQueryCache, type QueryCache } from '@pinia/colada';
import type { Page } from '@/shared/api/client.ts';
import { carePlan } from '../api.ts';
import type { CarePlan, CarePlanDetails, CareRecorded, CustomerDue } from '../api.types.ts';

interface Pages<Row> {
  pages: Page<Row>[];
  pageParams: unknown[];
}

function removeFrom(cache: QueryCache, key: readonly string[], ids: ReadonlySet<string>): void {
  for (const entry of cache.getEntries({ key: [...key] })) {
    const data = entry.state.value.data as Pages<{ id: string }> | undefined;
    if (!data) continue;
    const pages = data.pages.map((page) => ({ ...page, items: page.items.filter((row) => !ids.has(row.id)) }));
    cache.setQueryData(entry.key, { ...data, pages });
  }
}

export const planQuery = (id: string) => ({
  key: ['care', 'plan', id],
  query: ({ signal }: { signal: AbortSignal }): Promise<CarePlanDetails> => carePlan(id, signal),
  staleTime: 30_000,
});

function replaceIn<Row extends { id: string }>(cache: QueryCache, key: readonly string[], fresh: ReadonlyMap<string, Row>): void {
  for (const entry of cache.getEntries({ key: [...key] })) {
    const data = entry.state.value.data as Pages<Row> | undefined;
    if (!data) continue;
    const pages = data.pages.map((page) => ({ ...page, items: page.items.map((row) => fresh.get(row.id) ?? row) }));
    cache.setQueryData(entry.key, { ...data, pages });
  }
}

/** Keeps what is shown in step with what was just recorded, without asking for the lists again. */
export function useCareCache() {
  const cache = useQueryCache();

  /** Puts changed plans into every list and panel that shows them; the panels then ask for what lies around the plan. */
  function planChanged(...plans: CarePlan[]): void {
    replaceIn(cache, ['care', 'plans'], new Map(plans.map((plan) => [plan.id, plan])));
    for (const plan of plans) {
      const { key } = planQuery(plan.id);
      const known = cache.getQueryData<CarePlanDetails>(key);
      if (known) cache.setQueryData(key, { ...known, ...plan });
      void cache.invalidateQueries({ key });
    }
  }

  /** Takes plans out of the lists: they are not the reader's to see any more. */
  function plansGone(ids: ReadonlySet<string>): void {
    removeFrom(cache, ['care', 'plans'], ids);
  }

  /** Puts customers as they are now into every list of customers due. */
  function customersChanged(rows: readonly CustomerDue[]): void {
    replaceIn(cache, ['care', 'customers-due', 'list'], new Map(rows.map((row) => [row.id, row])));
  }

  /** Takes customers out of the lists of customers due, once none of their plans that were listed is due any more. */
  function customersDone(ids: ReadonlySet<string>): void {
    removeFrom(cache, ['care', 'customers-due', 'list'], ids);
  }

  function recorded(answer: CareRecorded): void {
    planChanged(...answer.movedPlans);
    void cache.invalidateQueries({ key: ['care', 'counts'] });
    void cache.invalidateQueries({ key: ['today'] });
    void cache.invalidateQueries({ key: ['customers', 'timeline', answer.customer.id] });
    void cache.invalidateQueries({ key: ['care', 'activities'] });
    void cache.invalidateQueries({ key: ['care', 'customer', answer.customer.id] });
    void cache.invalidateQueries({ key: ['care', 'customers-due', 'count'] });
    // A list that is open keeps its rows in place; it is asked for again when it is opened next.
    void cache.invalidateQueries({ key: ['care', 'customers-due', 'list'] }, false);
  }

  /** Much has changed at once: whatever shows care is asked for again. */
  function readAll(): void {
    void cache.invalidateQueries({ key: ['care'] });
  }

  /** Asks for a plan before it is opened. */
  function prefetch(planId: string | undefined): void {
    if (!planId) return;
    cache.refresh(cache.ensure(planQuery(planId))).catch((error: unknown) => {
      // The panel asks again and tells what is wrong.
      console.debug(error);
    });
  }
  return { planChanged, plansGone, customersChanged, customersDone, recorded, readAll, prefetch };
}
