import { defineProblems } from '../http/problems.js';

/** Codes of jobs, and (`bulk.` in front) why a row was skipped. */
defineProblems({
  'bulk-job-not-found': { kind: 'not_found', title: { vi: 'Không có thao tác hàng loạt này', en: 'No such bulk job' } },
  'bulk-nothing-chosen': {
    kind: 'rule',
    title: { vi: 'Không có mục nào được chọn', en: 'Nothing is chosen' },
    detail: { vi: 'Chọn ít nhất một dòng, hoặc nới bộ lọc.', en: 'Choose at least one row, or widen the filter.' },
  },
  'bulk-too-many': {
    kind: 'rule',
    title: { vi: 'Quá nhiều mục cho một lần', en: 'Too many at once' },
    detail: { vi: 'Một lần làm được nhiều nhất {most} mục. Thu hẹp bộ lọc rồi làm nhiều lần.', en: 'At most {most} at a time. Narrow the filter and go step by step.' },
  },
  'bulk-job-is-over': { kind: 'conflict', title: { vi: 'Thao tác này đã xong', en: 'This job is over' } },
  'bulk-not-reversible': {
    kind: 'conflict',
    title: { vi: 'Không hoàn tác được thao tác này', en: 'This job cannot be taken back' },
    detail: {
      vi: 'Chỉ hoàn tác được trong 30 ngày, khi thao tác đã xong, có thay đổi và chưa được hoàn tác.',
      en: 'Only within 30 days, once it is over, when it changed something and was not taken back yet.',
    },
  },
  'bulk-actor-gone': { title: { vi: 'Người yêu cầu không còn quyền làm việc này', en: 'Who asked for it may not do this any more' } },
  'bulk.changed-since': { title: { vi: 'Đã có người sửa sau đó, giữ nguyên', en: 'Somebody has changed it since; left as it is' } },
  'bulk.gone': { title: { vi: 'Không còn nữa', en: 'It is not there any more' } },
});
