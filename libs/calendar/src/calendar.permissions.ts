import { definePermissions } from '@tantam/identity';

export const CALENDAR = definePermissions({
  manage: { name: 'calendar.manage', title: { vi: 'Quản lý ngày nghỉ, ngày làm việc', en: 'Manage holidays and working days' }, roles: ['manager', 'admin'] },
});
