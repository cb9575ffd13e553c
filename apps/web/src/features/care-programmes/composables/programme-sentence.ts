import { useQuery } from '@pinia/colada';
import { useI18n } from 'vue-i18n';
import { formatCount } from '@/shared/formatting/numbers.ts';
import { programmeWords, type Named, type ProgrammeInput, type Programme } from '../api.ts';

type Said = Pick<Programme, 'criteria' | 'occasion' | 'offsetDays' | 'holidayId'> & { action?: ProgrammeInput['action'] };

/** What a programme does, as a sentence: «Mỗi khách nhóm VIP, 3 ngày trước sinh nhật (âm lịch): gọi đi». */
export function useProgrammeSentence() {
  const { t, locale } = useI18n();
  const words = useQuery({ key: () => ['care-programmes', 'words', locale.value], query: programmeWords });

  const names = (all: readonly Named[] | undefined, ids: readonly string[]): string =>
    ids.map((id) => all?.find((one) => one.id === id)?.name ?? '…').join(', ');

  function whom({ criteria }: Said): string {
    const known = words.data.value;
    const parts = [
      criteria.groupIds.length > 0 && t('careProgrammes.sentence.group', { names: names(known?.groups, criteria.groupIds) }),
      criteria.categoryIds.length > 0 && t('careProgrammes.sentence.category', { names: names(known?.categories, criteria.categoryIds) }),
      criteria.potentials.length > 0 &&
        t('careProgrammes.sentence.potential', {
          names: criteria.potentials.map((one) => t(`careProgrammes.potential.${one}`)).join(', '),
        }),
      criteria.lifecycles.length > 0 &&
        t('careProgrammes.sentence.lifecycle', {
          names: criteria.lifecycles.map((one) => t(`careProgrammes.lifecycle.${one}`)).join(', '),
        }),
      criteria.areaIds.length > 0 && t('careProgrammes.sentence.area', { names: names(known?.areas, criteria.areaIds) }),
      criteria.branchIds.length > 0 && t('careProgrammes.sentence.branch', { names: names(known?.branches, criteria.branchIds) }),
    ].filter((part) => part !== false);
    const { length } = criteria.customerIds;
    const first = length > 0 ? t('careProgrammes.sentence.chosen', { n: formatCount(length) }) : t('careProgrammes.sentence.everyone');
    return [first, ...parts].join(' ');
  }

  function when({ occasion, offsetDays, holidayId }: Said): string {
    if (occasion === 'no_contact') return t('careProgrammes.sentence.noContact', { n: offsetDays });
    const known = words.data.value;
    const title = known?.occasions.find(({ name }) => name === occasion)?.title ?? '…';
    const named = occasion === 'holiday' ? names(known?.holidays, holidayId ? [holidayId] : []) : title.toLocaleLowerCase(locale.value);
    if (offsetDays === 0) return t('careProgrammes.sentence.on', { occasion: named });
    return t(offsetDays < 0 ? 'careProgrammes.sentence.before' : 'careProgrammes.sentence.after', {
      n: Math.abs(offsetDays),
      occasion: named,
    });
  }

  function sentence(programme: Said): string {
    const what = programme.action ? `: ${t(`careProgrammes.action.${programme.action}`).toLocaleLowerCase(locale.value)}` : '';
    return `${whom(programme)}, ${when(programme)}${what}.`;
  }
  return { sentence, words };
}
