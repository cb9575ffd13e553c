import { definePermissions } from '../../access/permissions.js';

export const outboxPermissions = definePermissions({
  manage: { name: 'outbox.manage', title: { vi: 'Xem và xử lý sự kiện bị kẹt', en: 'See and handle events that are stuck' }, roles: ['admin'] },
});
