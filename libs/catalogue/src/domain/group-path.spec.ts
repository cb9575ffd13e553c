import { describe, expect, it } from '@jest/globals';
import { groupKey, readGroupPath } from './group-path.js';

describe('readGroupPath', () => {
  it.each([
    ['Dinh dưỡng > Sữa', ['Dinh dưỡng', 'Sữa']], ['Dinh dưỡng/Sữa', ['Dinh dưỡng', 'Sữa']], ['Sữa/Bơ > Hộp', ['Sữa/Bơ', 'Hộp']],
    ['Dinh dưỡng › Sữa', ['Dinh dưỡng', 'Sữa']], [' > Sữa >> ', ['Sữa']], ['', []],
  ])('%s', (text, path) => expect(readGroupPath(text)).toEqual(path));

  it('means one group whatever the case and the place of the tone', () => {
    expect(groupKey(['Hoà Bình', 'SỮA'])).toBe(groupKey(['hòa bình', 'Sữa']));
    expect(groupKey(['Thể'])).not.toBe(groupKey(['Thế']));
  });
});
