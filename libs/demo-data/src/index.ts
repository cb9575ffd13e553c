import { defineProblems } from '@tantam/platform';

defineProblems({
  'demo-needs-empty-database': {
    kind: 'conflict',
    title: { vi: 'Dữ liệu mẫu chỉ nạp được vào cơ sở dữ liệu trống', en: 'Demo data goes only into an empty database' },
    detail: { vi: 'Khởi động với thư mục dữ liệu khác: npm start -- --demo --data <thư mục>.', en: 'Start with another data folder: npm start -- --demo --data <folder>.' },
  },
});

export { demoAccess, loadDemoData, type DemoAccess, type DemoLoaded } from './load-demo-data.js';
