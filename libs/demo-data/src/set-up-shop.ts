import type { INestApplicationContext } from '@nestjs/common';
import { CareSettingsStore, ChangeCareSettings } from '@tantam/care-schedule';
import { AddUser, ChangeBranches, ChangeDepartments, type Actor } from '@tantam/identity';
import { addDays, type LocalDate } from '@tantam/kernel';
import { PLACES } from './places.js';
import { STAFF } from './staff.js';

/** The shop began to work with the product this long ago; what fell due before is not called for. */
export const CARE_DAYS = 45;

/** Branches, a department, six people, and the first day of care. */
export async function setUpShop(app: INestApplicationContext, admin: Actor, password: string, today: LocalDate): Promise<void> {
  const get = <T>(type: new (...parameters: never[]) => T): T => app.get(type, { strict: false });
  const branchIds = new Map<string, string>();
  for (const place of PLACES) branchIds.set(place.branchCode, await get(ChangeBranches).add({ code: place.branchCode, name: place.branchName, address: place.branchAddress }));
  const departmentId = await get(ChangeDepartments).add({ name: 'Chăm sóc khách hàng' });
  for (const { email, fullName, role, branch } of STAFF) {
    const branches = branch === null ? [...branchIds.values()] : [branchIds.get(branch)!];
    await get(AddUser).run(admin, { email, fullName, role, departmentId, branchIds: branches, password, locale: 'vi', dailyCareCapacity: role === 'agent' ? 40 : null });
  }
  const settings = await get(CareSettingsStore).get();
  await get(ChangeCareSettings).run({ ...settings, careStartsOn: addDays(today, -CARE_DAYS) });
}
