import { defineProblems } from '../http/problems.js';

defineProblems({
  'export-not-found': {
    kind: 'not_found',
    title: { vi: 'Không có lần xuất này', en: 'No such export' },
    detail: { vi: 'Tệp được giữ một ngày. Hãy xuất lại.', en: 'Files are kept for a day. Export again.' },
  },
  'export-not-ready': { kind: 'conflict', title: { vi: 'Tệp chưa xong', en: 'The file is not ready' }, detail: { vi: 'Đợi đến khi trạng thái là succeeded.', en: 'Wait until its status is succeeded.' } },
  'unknown-export-list': { kind: 'rule', title: { vi: 'Không xuất được danh sách «{list}»', en: 'There is no list "{list}" to export' }, detail: { vi: 'Có: {lists}.', en: 'There are: {lists}.' } },
  'export-actor-gone': { title: { vi: 'Người yêu cầu không còn quyền xuất danh sách này', en: 'Who asked for it may not export this list any more' } },
});
