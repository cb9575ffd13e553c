import { useQuery } from '@pinia/colada';
import { onScopeDispose, ref, watch, type Ref } from 'vue';
import { setBusinessTimeZone, today, type LocalDate } from '@/shared/formatting/dates.ts';
import { careSettings } from '../api.ts';

/** How care falls due; also tells the whole app which time zone the business lives in. */
export function useCareSettings() {
  const query = useQuery({ key: ['care', 'settings'], query: ({ signal }) => careSettings(signal), staleTime: 10 * 60_000 });
  watch(
    () => query.data.value?.timeZone,
    (zone) => {
      if (zone) setBusinessTimeZone(zone);
    },
    { immediate: true, flush: 'sync' },
  );
  return query;
}

/** The business's today; rolls over at its midnight while a screen stays open. */
export function useToday(): Ref<LocalDate> {
  const settings = useCareSettings();
  const day = ref(today());
  const look = (): void => {
    day.value = today();
  };
  watch(() => settings.data.value?.timeZone, look);
  const timer = window.setInterval(look, 30_000);
  onScopeDispose(() => window.clearInterval(timer));
  return day;
}
