import { defineProblems } from '@tantam/platform';

defineProblems({
  'holiday-not-found': { kind: 'not_found', title: { vi: 'Không tìm thấy ngày lễ này', en: 'There is no such holiday' } },
  'holiday-in-use': {
    kind: 'conflict',
    title: { vi: 'Ngày lễ còn được dùng', en: 'The holiday is in use' },
    detail: { vi: 'Một kế hoạch chăm sóc tính theo ngày này. Tắt ngày lễ thay vì xóa.', en: 'A care programme counts from it. Switch it off instead of deleting it.' },
  },
  'holiday-day-missing': {
    kind: 'rule',
    title: { vi: 'Chưa rõ ngày nào', en: 'Which day is missing' },
    detail: { vi: 'Ngày lễ hằng năm cần ngày và tháng; ngày riêng lẻ cần ngày cụ thể.', en: 'A yearly holiday needs month and day; a single one needs a date.' },
  },
  'holiday-day-unknown': { kind: 'rule', title: { vi: 'Không năm nào có ngày {day} tháng {month}', en: 'No year has a day {day} of month {month}' } },
  'calendar-range-too-long': {
    kind: 'rule',
    title: { vi: 'Chọn khoảng không quá 400 ngày', en: 'Choose at most 400 days' },
    detail: { vi: 'Ngày cuối phải từ ngày đầu trở đi.', en: 'The last day must not be before the first.' },
  },
});
