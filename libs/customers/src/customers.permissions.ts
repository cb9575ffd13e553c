import { definePermissions } from '@tantam/identity';

export const CUSTOMER_PERMISSIONS = definePermissions({
  read: {
    name: 'customers.read',
    title: { vi: 'Xem khách hàng', en: 'See customers' },
    roles: ['agent', 'supervisor', 'manager', 'admin'],
  },
  create: {
    name: 'customers.create',
    title: { vi: 'Thêm khách hàng', en: 'Add customers' },
    roles: ['agent', 'supervisor', 'manager', 'admin'],
  },
  update: {
    name: 'customers.update',
    title: { vi: 'Sửa khách hàng', en: 'Change customers' },
    roles: ['agent', 'supervisor', 'manager', 'admin'],
  },
  export: {
    name: 'customers.export',
    title: { vi: 'Xuất danh sách khách hàng ra tệp', en: 'Export customers as files' },
    roles: ['agent', 'supervisor', 'manager', 'admin'],
  },
  seeContact: {
    name: 'customers.see-contact',
    title: { vi: 'Xem số điện thoại và e-mail đầy đủ', en: 'See full phone numbers and e-mails' },
    roles: ['agent', 'supervisor', 'manager', 'admin'],
  },
  manageDictionaries: {
    name: 'dictionaries.manage',
    title: { vi: 'Sửa danh mục (nhóm, loại, kênh, nguồn, vùng)', en: 'Change dictionaries (groups, categories, channels, sources, areas)' },
    roles: ['supervisor', 'manager', 'admin'],
  },
});
