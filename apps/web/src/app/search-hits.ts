import { onScopeDispose, ref, watch, type Ref } from 'vue';
import { http } from '@/shared/api/client.ts';
import { ApiProblem } from '@/shared/api/problem.ts';
import type { IconName } from '@/shared/components/icon-paths.ts';
import type { FoundHit, SearchHit, SearchKind } from '@/shared/navigation/feature.ts';
import { useEntries } from '@/shared/navigation/registry.ts';

export type HitLine = SearchHit & { icon: IconName };
export interface HitGroup {
  id: string;
  label: string;
  lines: HitLine[];
}
interface FoundKind {
  kind: string;
  title: string;
  hits: FoundHit[];
}

const pauseMs = 120;
const hitsOfEach = 6;

/** What was found, in the order in which the features stand; a kind that none of them shows is left out. */
export function hitGroups(found: readonly FoundKind[], kinds: readonly SearchKind[]): HitGroup[] {
  return kinds.flatMap(({ kind, icon, show }) => {
    const answer = found.find((one) => one.kind === kind);
    if (!answer) return [];
    return [{ id: kind, label: answer.title, lines: answer.hits.map((hit) => ({ ...show(hit), id: `${kind}-${hit.id}`, icon })) }];
  });
}

/** Asks the global search, a moment after the last key. Typing never waits: an older question is called off, its hits stay until newer ones are there. */
export function useSearchHits(text: Ref<string>) {
  const kinds = useEntries('search');
  const groups = ref<HitGroup[]>([]);
  const isSearching = ref(false);
  const failed = ref(false);
  let timer = 0;
  let running: AbortController | undefined;

  async function ask(wanted: string): Promise<void> {
    running = new AbortController();
    const { signal } = running;
    isSearching.value = true;
    try {
      const answer = await http.get<{ items: FoundKind[] }>('/search', { query: { q: wanted, limit: hitsOfEach }, signal });
      if (!signal.aborted) groups.value = hitGroups(answer.items, kinds.value);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ApiProblem)) throw error;
      failed.value = true;
    } finally {
      if (!signal.aborted) isSearching.value = false;
    }
  }

  watch(text, (typed) => {
    window.clearTimeout(timer);
    running?.abort();
    failed.value = false;
    const wanted = typed.trim();
    if (wanted.length < 2) {
      groups.value = [];
      isSearching.value = false;
      return;
    }
    isSearching.value = true;
    timer = window.setTimeout(() => void ask(wanted), pauseMs);
  });
  onScopeDispose(() => {
    window.clearTimeout(timer);
    running?.abort();
  });
  return { groups, isSearching, failed };
}
