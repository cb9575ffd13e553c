import { defineProblems } from '../../http/problems.js';

defineProblems({
  'delivery-not-found': { kind: 'not_found', title: { vi: 'Không có lần chuyển sự kiện này', en: 'No such delivery' } },
  'delivery-cannot-be-replayed': {
    kind: 'conflict',
    title: { vi: 'Sự kiện này không cần chạy lại', en: 'This delivery cannot be tried again' },
    detail: { vi: 'Chỉ chạy lại được sự kiện đang tạm dừng hoặc đang chờ thử lại.', en: 'Only a parked delivery, or one that waits for its next attempt, can be tried again.' },
  },
  'delivery-cannot-be-discarded': {
    kind: 'conflict',
    title: { vi: 'Sự kiện này không bỏ qua được lúc này', en: 'This delivery cannot be discarded now' },
    detail: { vi: 'Sự kiện đang chạy hoặc đã kết thúc.', en: 'It is running, or has ended.' },
  },
});
