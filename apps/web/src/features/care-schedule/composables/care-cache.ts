import { useQueryCache, type QueryCache } from '@pinia/colada';
import type { Page } from '@/shared/api/client.ts';
import { carePlan } from '../api.ts';
import type { CarePlan, CarePlanDetails, CareRecorded } from '../api.types.ts';

interface Pages<Row> {
  pages: Page<Row>[];
  pageParams: unknown[];
}

export const planQuery = (id: string) => ({
  key: ['care', 'plan', id],
  query: ({ signal }: { signal: AbortSignal }): Promise<CarePlanDetails> => carePlan(id, signal),
  staleTime: 30_000,
});

function replaceIn<Row extends { id: string }>(cache: QueryCache, key: readonly string[], fresh: ReadonlyMap<string, Row>): void {
  cache.setQueriesData<Pages<Row>>({ key: [...key] }, (data) => {
    if (!data) return { pages: [], pageParams: [] };
    return { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map((row) => fresh.get(row.id) ?? row) })) };
  });
}

/** Keeps what is shown in step with what was just recorded, without asking for the lists again. */
export function useCareCache() {
  const cache = useQueryCache();

  /** Puts changed plans into every list that shows them; their panels ask anew. */
  function planChanged(...plans: CarePlan[]): void {
    replaceIn(cache, ['care', 'plans'], new Map(plans.map((plan) => [plan.id, plan])));
    for (const plan of plans) void cache.invalidateQueries({ key: ['care', 'plan', plan.id] });
  }

  function recorded(answer: CareRecorded): void {
    planChanged(...answer.movedPlans);
    void cache.invalidateQueries({ key: ['care', 'counts'] });
    void cache.invalidateQueries({ key: ['care', 'activities'] });
    void cache.invalidateQueries({ key: ['care', 'customer', answer.customer.id] });
    // The worklist that is open keeps its rows; customers due are put together by the server.
    void cache.invalidateQueries({ key: ['care', 'customers-due'] }, false);
  }

  /** Asks for a plan before it is opened. */
  function prefetch(planId: string | undefined): void {
    if (!planId) return;
    cache.refresh(cache.ensure(planQuery(planId))).catch((error: unknown) => {
      // The panel asks again and tells what is wrong.
      console.debug(error);
    });
  }
  return { planChanged, recorded, prefetch };
}
