import { formatDateTime, formatDayMonth, formatTime, dayOf, today } from '@/shared/formatting/dates.ts';
import { formatDecimal } from '@/shared/formatting/numbers.ts';
import type { CarePlan, CustomerDue } from '../api.types.ts';
import { decidingProduct } from './due-lines.ts';

type Translate = (key: string, named?: Record<string, unknown>) => string;

/** What colleagues call each other: the last word of a Vietnamese name. */
const givenName = (fullName: string): string => fullName.trim().split(/\s+/).at(-1) ?? '';

/** When an attempt is to be repeated, as short as a list needs it: `14:30` today, `23/11` later. */
function attemptWhen(instant: string): string {
  return dayOf(instant) === today() ? formatTime(instant) : formatDayMonth(dayOf(instant));
}

/**
 * Why a row is where it is, in the width of a column: the sum (`2 × 15 ngày`, with the unit where wide), who set the day (and when, where wide),
 * or when to try again.
 */
export function shortReason(row: CarePlan | CustomerDue, t: Translate, isWide: boolean): string {
  if ('nextAttemptAt' in row && row.nextAttemptAt) {
    return t('careSchedule.short.attempt', { at: attemptWhen(row.nextAttemptAt) });
  }
  const { code, params } = row.reason;
  const product = decidingProduct(row.reason);
  if (code === 'interval' && product) {
    const quantity = [formatDecimal(product.quantity), isWide ? (product.unit ?? '') : ''].filter(Boolean).join(' ');
    return t('common.dueSum.term', { quantity, days: product.intervalDays });
  }
  const name = givenName(params.decidedBy ?? '');
  if (code === 'agent_set' && !isWide) return t('careSchedule.short.agent', { name });
  return t(`careSchedule.short.${code}`, { name, date: params.setOn ? formatDayMonth(params.setOn) : '' });
}

/** Who is on this customer, for the mark in the list. */
export function claimTitle(row: CarePlan | CustomerDue, t: Translate): string | undefined {
  const claim = row.claimedBy;
  return claim && !claim.isMine
    ? t('careSchedule.claim.mark', { name: claim.fullName, until: formatDateTime(claim.expiresAt) })
    : undefined;
}
