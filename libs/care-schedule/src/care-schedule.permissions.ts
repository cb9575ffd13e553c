import { definePermissions } from '@tantam/identity';

export const CARE = definePermissions({
  read: { name: 'care.read', title: { vi: 'Xem lịch và nội dung chăm sóc', en: 'See care schedules and activities' }, roles: ['agent', 'supervisor', 'manager', 'admin'] },
  record: { name: 'care.record', title: { vi: 'Ghi nhận chăm sóc', en: 'Record care' }, roles: ['agent', 'supervisor', 'manager', 'admin'] },
  supervise: {
    name: 'care.supervise',
    title: { vi: 'Điều hành chăm sóc: khách chưa phân công, mở lại, nhận thay', en: "Supervise care: nobody's customers, reopening, taking over" },
    roles: ['supervisor', 'manager', 'admin'],
  },
  seeAll: { name: 'care.see-all', title: { vi: 'Xem lịch chăm sóc của mọi người', en: "See everyone's care schedules" }, roles: ['manager', 'admin'] },
  export: { name: 'care.export', title: { vi: 'Xuất danh sách chăm sóc ra tệp', en: 'Export care lists as files' }, roles: ['agent', 'supervisor', 'manager', 'admin'] },
  assign: {
    name: 'care.assign',
    title: { vi: 'Phân công chăm sóc, ghi ngày vắng', en: 'Assign care, note absences' },
    roles: ['supervisor', 'manager', 'admin'],
  },
  configure: { name: 'care.configure', title: { vi: 'Cấu hình chăm sóc', en: 'Configure care' }, roles: ['manager', 'admin'] },
});
