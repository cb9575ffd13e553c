import { definePermissions } from '@tantam/identity';

export const CATALOGUE_PERMISSIONS = definePermissions({
  read: {
    name: 'products.read',
    title: { vi: 'Xem mặt hàng', en: 'See products' },
    roles: ['agent', 'supervisor', 'manager', 'admin'],
  },
  manage: {
    name: 'products.manage',
    title: { vi: 'Sửa mặt hàng, nhóm hàng và khoảng ngắt', en: 'Change products, groups and care intervals' },
    roles: ['manager', 'admin'],
  },
});
