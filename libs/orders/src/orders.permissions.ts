import { definePermissions } from '@tantam/identity';

export const ORDER_PERMISSIONS = definePermissions({
  read: {
    name: 'orders.read',
    title: { vi: 'Xem đơn hàng', en: 'See orders' },
    roles: ['agent', 'supervisor', 'manager', 'admin'],
  },
  create: {
    name: 'orders.create',
    title: { vi: 'Tạo đơn hàng', en: 'Create orders' },
    roles: ['agent', 'supervisor', 'manager', 'admin'],
  },
  update: {
    name: 'orders.update',
    title: { vi: 'Sửa đơn hàng', en: 'Edit orders' },
    roles: ['agent', 'supervisor', 'manager', 'admin'],
  },
  cancel: {
    name: 'orders.cancel',
    title: { vi: 'Hủy đơn hàng', en: 'Cancel orders' },
    roles: ['supervisor', 'manager', 'admin'],
  },
});
