import { describe, expect, it } from '@jest/globals';
import { assignmentSentence, wishSentence } from './care-event-words.js';

describe('what the timeline says of assignments and wishes', () => {
  it('names who got her, who lost her, and why, in both languages', () => {
    expect(assignmentSentence({ why: 'hand_over', given: ['An', 'Bình'], taken: ['Chi'] }, 'vi')).toBe('Giao cho An, Bình; thôi giao cho Chi (bàn giao)');
    expect(assignmentSentence({ why: 'rule', given: ['An'], taken: [] }, 'en')).toBe('Given to An (by the assignment rules)');
    expect(assignmentSentence({ why: 'hand', given: [], taken: ['Chi'] }, 'vi')).toBe('Thôi giao cho Chi (giao trực tiếp)');
    expect(assignmentSentence({ why: 'bulk', given: [], taken: [] }, 'vi')).toBe('Đổi người chăm sóc (phân công hàng loạt)');
  });

  it('names the programme, the day and what is to be done, and whether it was taken back', () => {
    const wish = { programme: 'Mừng sinh nhật', wishedOn: '2026-11-20', action: 'call_out', state: 'open' } as const;
    expect(wishSentence(wish, 'vi')).toBe('Kế hoạch “Mừng sinh nhật” hẹn 20/11/2026 · Gọi đi');
    expect(wishSentence({ ...wish, action: null, state: 'taken_back' }, 'en')).toBe('Programme “Mừng sinh nhật” wishes care on 20/11/2026 (taken back)');
  });
});
