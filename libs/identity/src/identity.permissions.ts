import { definePermissions } from './access/permissions.js';

export const identityPermissions = definePermissions({
  usersRead: { name: 'users.read', title: { vi: 'Xem danh sách người dùng', en: 'See the users' }, roles: ['manager', 'admin'] },
  usersManage: { name: 'users.manage', title: { vi: 'Thêm, sửa, khóa người dùng', en: 'Add, change and deactivate users' }, roles: ['admin'] },
  rolesManage: { name: 'roles.manage', title: { vi: 'Phân quyền theo vai trò', en: 'Decide what each role may do' }, roles: ['admin'] },
  organisationManage: {
    name: 'organisation.manage',
    title: { vi: 'Quản lý phòng ban và chi nhánh', en: 'Manage departments and branches' },
    roles: ['admin'],
  },
  viewsShare: { name: 'views.share', title: { vi: 'Chia sẻ bộ lọc đã lưu với phòng hoặc mọi người', en: 'Share saved views with a department or everyone' }, roles: ['supervisor', 'manager', 'admin'] },
  auditRead: { name: 'audit.read', title: { vi: 'Xem nhật ký thay đổi', en: 'Read the audit trail' }, roles: ['admin'] },
  settingsManage: { name: 'settings.manage', title: { vi: 'Thay đổi thiết lập chung', en: 'Change general settings' }, roles: ['admin'] },
});
