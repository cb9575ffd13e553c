import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { formatDate, formatDateTime } from '@/shared/formatting/dates.ts';
import { formatCount, minorDigits } from '@/shared/formatting/numbers.ts';
import { i18n } from '@/shared/i18n/i18n.ts';

/** Names of groups and periods, as a chart and a table show them. */
export function useReportWords() {
  const { t } = useI18n();

  function nameOfMonth(key: string): string {
    const [year = '', month = ''] = key.split('-');
    return `${month}/${year}`;
  }

  /** A group of customers or of care by its key, where the business gave it no name of its own. */
  function nameOfGroup(by: string, key: string | null, label: string | null): string {
    if (label) return label;
    if (key === null)
      return t(
        `reports.none.${['lastPurchaseMonth', 'firstPurchaseMonth'].includes(by) ? 'bought' : by === 'lastContactMonth' ? 'contact' : by === 'user' || by === 'owner' ? 'owner' : 'other'}`,
      );
    if (['gender', 'preferredChannel', 'lifecycle', 'action'].includes(by)) return t(`reports.word.${by}.${key}`);
    if (by === 'birthMonth') return t('reports.month', { n: Number(key) });
    if (by === 'orderCount') return t('reports.orders', { n: key });
    if (by === 'age') return t('reports.age', { range: key.replace('-', '–') });
    if (by === 'week' || by === 'day') return formatDate(key).slice(0, 5);
    return /^\d{4}-\d{2}/.test(key) ? nameOfMonth(key.slice(0, 7)) : key;
  }

  return { nameOfGroup, nameOfMonth };
}

/** When the figures are of; while they are counted for the first time, that. */
export function useAsOf(head: () => { asOf: string | null } | undefined): ComputedRef<string> {
  const { t } = useI18n();
  return computed(() => {
    const known = head();
    if (!known) return '';
    return known.asOf ? t('reports.asOf', { at: formatDateTime(known.asOf) }) : t('reports.counting');
  });
}

/** An amount for an axis: whole major units, thousands and millions short, as the reader's language shortens them. */
export function shortAmount(minor: number, currency: string): string {
  const major = minor / 10 ** minorDigits(currency);
  const { t } = i18n.global;
  const inUnits = (unit: number): { n: string } => ({ n: formatCount((major / unit).toFixed(1)) });
  if (major >= 1_000_000_000) return t('reports.amount.billions', inUnits(1_000_000_000));
  if (major >= 1_000_000) return t('reports.amount.millions', inUnits(1_000_000));
  return major >= 1_000 ? t('reports.amount.thousands', inUnits(1_000)) : formatCount(Math.round(major));
}
