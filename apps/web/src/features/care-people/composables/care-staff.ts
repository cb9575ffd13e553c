import { useQuery } from '@pinia/colada';
import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { ComboOption } from '@/shared/lists/combo-options.ts';
import { formatDate } from '@/shared/formatting/dates.ts';
import { careMode, careStaff, type StaffMember } from '../api.ts';

/** Whose work the reader may hand out, and pickers of them: those who are active. */
export function useCareStaff() {
  const { t } = useI18n();
  const query = useQuery({ key: ['care-people', 'staff'], query: ({ signal }) => careStaff(signal), staleTime: 30_000 });
  const people: ComputedRef<readonly StaffMember[]> = computed(() => query.data.value ?? []);
  const optionOf = (person: StaffMember): ComboOption => ({
    value: person.id,
    label: person.fullName,
    ...(person.awayUntil ? { detail: t('carePeople.staff.awayUntil', { day: formatDate(person.awayUntil) }) } : {}),
  });
  const options = computed(() => people.value.filter((person) => person.active).map(optionOf));
  const allOptions = computed(() => people.value.map(optionOf));
  return { query, people, options, allOptions };
}

/** How care is divided now. */
export function useCareMode() {
  return useQuery({ key: ['care', 'mode'], query: ({ signal }) => careMode(signal), staleTime: 60_000 });
}
