import { describe, expect, it } from '@jest/globals';
import { searchPatterns, searchTexts, stateArticle } from './article.js';

const script = stateArticle({ kind: 'script', title: ' Kem  dưỡng ', productId: 'p', questions: 'Da bạn khô không?\r\nDùng mấy lần?', body: 'thừa' }, null);

describe('a script or an article', () => {
  it('keeps its own parts, as plain lines', () => {
    expect(script).toMatchObject({ title: 'Kem dưỡng', questions: 'Da bạn khô không?\nDùng mấy lần?', body: '', state: 'draft' });
  });

  it('is about exactly one product or group; a new one takes the place', () => {
    expect(() => stateArticle({ title: 'x' }, null)).toThrow('knowledge-needs-one-subject');
    expect(() => stateArticle({ title: 'x', productId: 'p', groupId: 'g' }, null)).toThrow('knowledge-needs-one-subject');
    expect(stateArticle({ groupId: 'g' }, script)).toMatchObject({ productId: null, groupId: 'g' });
  });

  it('is published only when it says something', () => {
    expect(() => stateArticle({ title: 'x', productId: 'p', body: ' ', state: 'published' }, null)).toThrow('knowledge-empty');
    expect(stateArticle({ state: 'published' }, script).state).toBe('published');
  });

  it.each([['da kho', true], ['dùng mấy', true], ['Kem DƯỠNG', true], ['kem tay', false], ['%', true]])('is found by %s: %s', (text, expected) => {
    const { folded } = searchTexts(script);
    const found = searchPatterns(text, false).every((pattern) => folded.includes(pattern.slice(1, -1)));
    expect(found).toBe(expected);
  });
});
