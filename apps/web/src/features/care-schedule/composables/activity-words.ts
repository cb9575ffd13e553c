import type { CareActivity } from '../api.types.ts';

/** What was done and how it went, in a few words: `Gọi điện, không nghe máy`. */
export function activityWords(activity: Pick<CareActivity, 'action' | 'form' | 'contactResult'>, t: (key: string) => string): string {
  const what = activity.form?.name ?? t(`careSchedule.action.${activity.action}`);
  const result = activity.contactResult?.name;
  return result ? `${what}, ${result.charAt(0).toLocaleLowerCase()}${result.slice(1)}` : what;
}
