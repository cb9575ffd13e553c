import { definePermissions } from '@tantam/identity';

export const REPORTS = definePermissions({
  view: { name: 'reports.view', title: { vi: 'Xem báo cáo', en: 'See reports' }, roles: ['agent', 'supervisor', 'manager', 'admin'] },
  export: { name: 'reports.export', title: { vi: 'Xuất báo cáo ra Excel, CSV', en: 'Export reports to Excel and CSV' }, roles: ['supervisor', 'manager', 'admin'] },
  recount: { name: 'reports.recount', title: { vi: 'Tính lại số liệu báo cáo', en: 'Count report figures anew' }, roles: ['admin'] },
});
