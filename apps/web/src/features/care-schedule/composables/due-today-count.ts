import { today } from '@/shared/formatting/dates.ts';
import { countCarePlans } from '../api.ts';

/** How many orders wait for this user today or earlier, for the rail. */
export async function dueTodayCount(): Promise<number> {
  const items = await countCarePlans('state', { target: 'order', state: 'not_cared,in_care', dueTo: today(), forMe: true });
  return items.reduce((sum, item) => sum + item.count, 0);
}
