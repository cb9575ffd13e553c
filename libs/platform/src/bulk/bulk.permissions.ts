import { definePermissions } from '../access/permissions.js';

export const BULK = definePermissions({
  seeAll: {
    name: 'bulk.see-all',
    title: { vi: 'Xem và hoàn tác thao tác hàng loạt của mọi người', en: "See and take back everybody's bulk actions" },
    roles: ['manager', 'admin'],
  },
});
