import { definePermissions } from '../access/permissions.js';

export const importsPermissions = definePermissions({
  run: { name: 'imports.run', title: { vi: 'Nhập dữ liệu từ tệp', en: 'Import data from files' }, roles: ['supervisor', 'manager', 'admin'] },
});
