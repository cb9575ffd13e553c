import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { showToast } from '@/shared/feedback/toasts.ts';
import { discardDraft } from '@/shared/drafts/drafts.ts';
import type { CareRecorded } from '../api.types.ts';
import { useCareCache } from './care-cache.ts';
import { saveWords } from './save-words.ts';
import { useUnsentCare, type UnsentCare } from './unsent-care.ts';

/** Says what was saved, puts it into the lists, and sends what waited for the line. */
export function useSavedCare(): { tell: (answer: CareRecorded) => void } {
  const { t } = useI18n();
  const router = useRouter();
  const cache = useCareCache();

  function tell(answer: CareRecorded): void {
    const { key, name, when } = saveWords(answer);
    showToast({ text: t(`careSchedule.toast.${key}`, { name, when }), tone: 'ok' });
    cache.recorded(answer);
  }
  const draftKey = (care: UnsentCare): string => `care.${'planId' in care ? care.planId : care.customerId}`;

  useUnsentCare({
    sent: (care, answer) => {
      discardDraft(draftKey(care));
      tell(answer);
    },
    refused: (care) =>
      showToast({
        text: t('careSchedule.toast.unsentRefused', { name: care.customerName }),
        tone: 'late',
        action: {
          label: t('careSchedule.toast.open'),
          run: () => void router.push('planId' in care ? `/care/${care.planId}` : `/care/customers/${care.customerId}`),
        },
      }),
  });
  return { tell };
}
