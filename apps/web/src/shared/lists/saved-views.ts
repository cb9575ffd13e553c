import { useQuery, useQueryCache } from '@pinia/colada';
import { computed } from 'vue';
import type { components } from '@tantam/contract';
import { http } from '@/shared/api/client.ts';
import type { KeptColumn } from './kept-settings.ts';

export type SavedView = components['schemas']['SavedViewView'];
export type SharedWith = SavedView['sharedWith'];

export interface SavedViewInput {
  name?: string;
  /** By the names of the API, as text; days may move along (`today+7`). */
  filters?: Record<string, string>;
  columns?: KeptColumn[] | null;
  sharedWith?: SharedWith;
}

/** The views that this user has of a list, and keeping them. */
export function useSavedViews(list: string) {
  const cache = useQueryCache();
  const key = ['saved-views', list];
  const query = useQuery({
    key: () => key,
    query: async ({ signal }) => (await http.get<{ items: SavedView[] }>('/saved-views', { query: { list }, signal })).items,
    staleTime: 60_000,
  });
  const again = (): Promise<unknown> => cache.invalidateQueries({ key });

  async function add(input: SavedViewInput & { name: string; filters: Record<string, string> }): Promise<SavedView> {
    const view = await http.post<SavedView>('/saved-views', { list, ...input });
    await again();
    return view;
  }
  async function change(view: SavedView, input: SavedViewInput): Promise<SavedView> {
    const changed = await http.patch<SavedView>(`/saved-views/${view.id}`, input, { ifMatch: view.version });
    await again();
    return changed;
  }
  async function remove(view: SavedView): Promise<void> {
    await http.delete(`/saved-views/${view.id}`);
    await again();
  }
  return { views: computed(() => query.data.value ?? []), isLoaded: computed(() => query.data.value !== undefined), add, change, remove };
}
