import type { CareSettings, RetryStep } from '../api.types.ts';

/** One retry step as the form has it: how long after, counted in what, and at which hour. */
export interface RetryDraft {
  amount: string | null;
  unit: 'minutes' | 'hours' | 'days';
  at: string;
}

export function retryDraft(step: RetryStep): RetryDraft {
  if (step.afterDays) return { amount: String(step.afterDays), unit: 'days', at: step.at ?? '' };
  const minutes = step.afterMinutes ?? 0;
  return minutes % 60 === 0
    ? { amount: String(minutes / 60), unit: 'hours', at: '' }
    : { amount: String(minutes), unit: 'minutes', at: '' };
}

/** @returns undefined when the amount is no whole figure above nought. */
export function retryStep(draft: RetryDraft): RetryStep | undefined {
  const amount = Number(draft.amount);
  if (!Number.isInteger(amount) || amount < 1) return undefined;
  if (draft.unit === 'days') return { afterDays: amount, ...(draft.at ? { at: draft.at } : {}) };
  return { afterMinutes: draft.unit === 'hours' ? amount * 60 : amount };
}

/** The settings as fields hold them: figures as text, retry steps apart. */
export interface SettingsDraft extends Omit<
  CareSettings,
  'horizonDays' | 'attemptsBeforeSupervisor' | 'claimMinutes' | 'notTwiceWithinDays' | 'retrySteps'
> {
  horizonDays: string | null;
  attemptsBeforeSupervisor: string | null;
  claimMinutes: string | null;
  notTwiceWithinDays: string | null;
  retrySteps: RetryDraft[];
}

const textOf = (figure: number | null): string | null => (figure === null ? null : String(figure));

export function settingsDraft(settings: CareSettings): SettingsDraft {
  return {
    ...settings,
    horizonDays: textOf(settings.horizonDays),
    attemptsBeforeSupervisor: textOf(settings.attemptsBeforeSupervisor),
    claimMinutes: textOf(settings.claimMinutes),
    notTwiceWithinDays: textOf(settings.notTwiceWithinDays),
    retrySteps: settings.retrySteps.map(retryDraft),
  };
}

/** What is sent. @returns undefined while a figure that must be given is missing. */
export function settingsOf(draft: SettingsDraft): CareSettings | undefined {
  const steps = draft.retrySteps.map(retryStep);
  if (steps.length === 0 || steps.includes(undefined) || !draft.attemptsBeforeSupervisor || !draft.claimMinutes) return undefined;
  return {
    ...draft,
    horizonDays: draft.horizonDays ? Number(draft.horizonDays) : null,
    attemptsBeforeSupervisor: Number(draft.attemptsBeforeSupervisor),
    claimMinutes: Number(draft.claimMinutes),
    notTwiceWithinDays: draft.notTwiceWithinDays ? Number(draft.notTwiceWithinDays) : null,
    retrySteps: steps.filter((step) => step !== undefined),
  };
}

/** Time zones that this browser knows, the one in force among them. */
export function timeZones(current: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return [...new Set([current, 'Asia/Ho_Chi_Minh', ...known])].sort();
}
