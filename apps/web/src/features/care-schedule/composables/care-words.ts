import { useQuery } from '@pinia/colada';
import { computed, type ComputedRef } from 'vue';
import { dictionary } from '../api.ts';
import type { CareWords } from './record-form.ts';

const keptMs = 5 * 60_000;

/** The four dictionaries of the care form; empty lists until they have come. */
export function useCareWords(): {
  words: ComputedRef<CareWords>;
  isReady: ComputedRef<boolean>;
  error: ComputedRef<unknown>;
  retry: () => void;
} {
  const forms = useQuery({
    key: ['care', 'words', 'care-forms'],
    query: ({ signal }) => dictionary('care-forms', signal),
    staleTime: keptMs,
  });
  const reasons = useQuery({
    key: ['care', 'words', 'care-reasons'],
    query: ({ signal }) => dictionary('care-reasons', signal),
    staleTime: keptMs,
  });
  const feedbackTypes = useQuery({
    key: ['care', 'words', 'feedback-types'],
    query: ({ signal }) => dictionary('feedback-types', signal),
    staleTime: keptMs,
  });
  const results = useQuery({
    key: ['care', 'words', 'contact-results'],
    query: ({ signal }) => dictionary('contact-results', signal),
    staleTime: keptMs,
  });
  const all = [forms, reasons, feedbackTypes, results];
  return {
    words: computed(() => ({
      forms: forms.data.value ?? [],
      reasons: reasons.data.value ?? [],
      feedbackTypes: feedbackTypes.data.value ?? [],
      results: results.data.value ?? [],
    })),
    isReady: computed(() => all.every((query) => query.data.value !== undefined)),
    error: computed(() => all.find((query) => query.error.value)?.error.value),
    retry: () => all.forEach((query) => void query.refetch()),
  };
}
