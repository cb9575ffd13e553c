import { defineProblems } from '@tantam/platform';

defineProblems({
  'report-period': {
    kind: 'malformed',
    title: { vi: 'Khoảng thời gian không hợp lệ', en: 'The period cannot be read' },
    detail: { vi: 'Chọn một khoảng có sẵn, hoặc ngày đầu không sau ngày cuối.', en: 'Name a preset, or a first day that is not after the last; not both.' },
  },
});
