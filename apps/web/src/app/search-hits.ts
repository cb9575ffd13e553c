import { onScopeDispose, ref, watch, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { ApiProblem } from '@/shared/api/problem.ts';
import type { IconName } from '@/shared/components/icon-paths.ts';
import type { SearchHit, SearchProvider } from '@/shared/navigation/feature.ts';
import { useEntries } from '@/shared/navigation/registry.ts';

export interface HitGroup {
  id: string;
  label: string;
  lines: (SearchHit & { icon: IconName })[];
}

const pauseMs = 120;

/**
 * Asks every feature that can search, a moment after the last key. Typing never waits: an older question is called
 * off, its hits stay until newer ones are there.
 */
export function useSearchHits(text: Ref<string>) {
  const { t } = useI18n();
  const providers = useEntries('search');
  const groups = ref<HitGroup[]>([]);
  const isSearching = ref(false);
  const failed = ref(false);
  let timer = 0;
  let running: AbortController | undefined;

  async function askOne(provider: SearchProvider, wanted: string, signal: AbortSignal): Promise<HitGroup> {
    const hits = await provider.find(wanted, signal);
    return {
      id: provider.id,
      label: t(provider.labelKey),
      lines: hits.map((hit) => ({ ...hit, id: `${provider.id}-${hit.id}`, icon: provider.icon })),
    };
  }

  async function ask(wanted: string): Promise<void> {
    running = new AbortController();
    const { signal } = running;
    isSearching.value = true;
    try {
      const answers = await Promise.all(providers.value.map((provider) => askOne(provider, wanted, signal)));
      if (!signal.aborted) groups.value = answers;
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
