import { definePermissions } from '@tantam/identity';

export const KNOWLEDGE = definePermissions({
  read: { name: 'knowledge.read', title: { vi: 'Xem kiến thức chăm sóc', en: 'Read care knowledge' }, roles: ['agent', 'supervisor', 'manager', 'admin'] },
  propose: { name: 'knowledge.propose', title: { vi: 'Đề xuất bài kiến thức', en: 'Propose care knowledge' }, roles: ['agent', 'supervisor', 'manager', 'admin'] },
  publish: { name: 'knowledge.publish', title: { vi: 'Soạn, duyệt kiến thức chăm sóc', en: 'Write and publish care knowledge' }, roles: ['supervisor', 'manager', 'admin'] },
});
