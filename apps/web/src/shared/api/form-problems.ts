import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { ApiProblem } from './problem.ts';

/** What to tell about a failure that no field can show: the server's own sentence, or ours when none came. */
export function useProblemText(): (problem: ApiProblem) => string {
  const { t } = useI18n();
  return (problem) => {
    if (problem.isOffline) return t('common.problem.offline');
    return problem.detail || problem.title || t('common.problem.unknown');
  };
}

/**
 * Puts a refusal beside the fields it is about. `run()` sends; on refusal `of('/email')` has the sentence for that
 * field, `general` what belongs to none. Anything but an `ApiProblem` goes on to the caller.
 */
export function useFormProblems() {
  const text = useProblemText();
  const problem = ref<ApiProblem | null>(null);
  const cleared = ref(new Set<string>());
  const isSaving = ref(false);

  function of(pointer: string): string | undefined {
    if (cleared.value.has(pointer)) return undefined;
    return problem.value?.errors.find((error) => error.pointer === pointer)?.message;
  }

  const general = computed(() => {
    if (!problem.value || problem.value.errors.length > 0) return undefined;
    return text(problem.value);
  });

  async function run<T>(write: () => Promise<T>): Promise<T | undefined> {
    isSaving.value = true;
    problem.value = null;
    cleared.value = new Set();
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      problem.value = error;
      return undefined;
    } finally {
      isSaving.value = false;
    }
  }

  /** Takes the red away from one field (as soon as it is typed in), or from all. */
  function clear(pointer?: string): void {
    if (pointer === undefined) problem.value = null;
    else cleared.value = new Set([...cleared.value, pointer]);
  }

  const failed = computed(() => problem.value !== null);
  return { of, general, problem, failed, isSaving, run, clear };
}
