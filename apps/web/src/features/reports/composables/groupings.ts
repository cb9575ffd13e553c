import { addDays } from '@/shared/formatting/dates.ts';
import type { ReportQuery } from '../api.ts';

export const lastPurchaseGroupings = ['lastPurchaseMonth', 'lastContactMonth', 'orderCount'] as const;
export const profileGroupings = [
  'gender',
  'age',
  'birthMonth',
  'group',
  'category',
  'channel',
  'area',
  'province',
  'preferredChannel',
  'lifecycle',
  'owner',
  'branch',
] as const;
export type CustomerGrouping = (typeof lastPurchaseGroupings)[number] | (typeof profileGroupings)[number] | 'firstPurchaseMonth';

/** Groups whose keys are months. */
export const isMonthly = (by: string): boolean => by.endsWith('Month') && by !== 'birthMonth';

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}

const listed: Partial<Record<CustomerGrouping, string>> = {
  gender: 'gender',
  group: 'groupId',
  category: 'categoryId',
  channel: 'channelId',
  area: 'areaId',
  province: 'provinceCode',
  preferredChannel: 'preferredChannel',
  lifecycle: 'lifecycle',
  owner: 'ownerId',
  branch: 'homeBranchId',
};
const monthly: Partial<Record<CustomerGrouping, string>> = {
  firstPurchaseMonth: 'firstPurchase',
  lastPurchaseMonth: 'lastPurchase',
  lastContactMonth: 'lastContact',
};

/** What the API is asked to give exactly the customers of a group; undefined where no filter can say it. */
export function filterOfGroup(by: CustomerGrouping, key: string | null): ReportQuery | undefined {
  const month = monthly[by];
  if (month && key) return { [`${month}From`]: `${key}-01`, [`${month}To`]: lastDayOf(key) };
  if (by === 'lastPurchaseMonth' && key === null) return { hasBought: 'false' };
  if (by === 'lastContactMonth' && key === null) return { hasContact: 'false' };
  if (key === null) return undefined;
  const name = listed[by];
  if (name) return { [name]: [key] };
  if (by === 'birthMonth') return { birthdayFrom: `${key}-01`, birthdayTo: `${key}-31` };
  if (by !== 'age') return undefined;
  const [from, to] = key.replace('+', '-').split('-');
  return { ageFrom: from, ...(to ? { ageTo: to } : {}) };
}
