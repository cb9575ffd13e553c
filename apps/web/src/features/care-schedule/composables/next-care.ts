import { ref, watch, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { ApiProblem } from '@/shared/api/problem.ts';
import { useProblemText } from '@/shared/api/form-problems.ts';
import { useSession } from '@/shared/api/session.ts';
import { showToast } from '@/shared/feedback/toasts.ts';
import { useShortcuts } from '@/shared/keyboard/shortcuts.ts';
import { takeNextCare, type WorklistFilters } from '../api.ts';
import type { CarePlanDetails } from '../api.types.ts';

/**
 * Being handed the next customer, who is then this user's: by a button or a key, and again after each save for as long
 * as nobody walks through the list by hand.
 */
export function useNextCare(filters: () => WorklistFilters, openId: Readonly<Ref<string | undefined>>, open: (plan: CarePlanDetails) => string) {
  const { t } = useI18n();
  const session = useSession();
  const problemText = useProblemText();
  const isTaking = ref(false);
  /** The record that was handed out, while it is open. */
  const handed = ref<string>();
  watch(openId, (id) => {
    if (id !== handed.value) handed.value = undefined;
  });

  async function take(): Promise<void> {
    if (isTaking.value) return;
    isTaking.value = true;
    try {
      const plan = await takeNextCare(filters());
      if (plan) handed.value = open(plan);
      else showToast({ text: t('careSchedule.next.none') });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      showToast({ text: problemText(error), tone: 'late' });
    } finally {
      isTaking.value = false;
    }
  }
  const canTake = (): boolean => session.can('care.record');
  useShortcuts([{ keys: 'KeyN', labelKey: 'careSchedule.next.take', isActive: canTake, run: () => void take() }]);

  /** Whether going on after a save means to be handed another. */
  const goesOn = (): boolean => handed.value !== undefined && handed.value === openId.value;
  return { take, isTaking, canTake, goesOn };
}
export type NextCare = ReturnType<typeof useNextCare>;
