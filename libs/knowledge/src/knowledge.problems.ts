import { defineProblems } from '@tantam/platform';

defineProblems({
  'knowledge-not-found': { kind: 'not_found', title: { vi: 'Không tìm thấy bài này', en: 'There is no such article' } },
  'knowledge-needs-one-subject': {
    kind: 'rule',
    title: { vi: 'Chọn một mặt hàng hoặc một nhóm hàng', en: 'Choose one product or one group' },
    detail: { vi: 'Mỗi bài nói về đúng một mặt hàng hoặc một nhóm hàng.', en: 'Each article is about one product or one group.' },
  },
  'knowledge-empty': { kind: 'rule', title: { vi: 'Bài chưa có nội dung', en: 'The article says nothing yet' }, detail: { vi: 'Viết ít nhất một phần rồi đăng.', en: 'Write at least one part before publishing.' } },
  'knowledge-script-exists': {
    kind: 'conflict',
    title: { vi: 'Đã có kịch bản đang dùng', en: 'There is a published script already' },
    detail: { vi: 'Mỗi mặt hàng hoặc nhóm hàng có một kịch bản. Sửa kịch bản đó hoặc cất đi trước.', en: 'A product or group has one script. Change that one, or archive it first.' },
  },
  'knowledge-proposal-not-found': { kind: 'not_found', title: { vi: 'Không tìm thấy đề xuất này', en: 'There is no such proposal' } },
  'knowledge-proposal-decided': { kind: 'conflict', title: { vi: 'Đề xuất đã được xử lý', en: 'The proposal has been decided' } },
  'knowledge-refusal-needs-reason': { kind: 'rule', title: { vi: 'Cần lý do khi không duyệt', en: 'A refusal needs a reason' } },
});
