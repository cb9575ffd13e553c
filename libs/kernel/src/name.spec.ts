import { describe, expect, it } from '@jest/globals';
import { localDate } from './local-date.js';
import { ageOn, givenNameOf, guessSalutation, type Gender } from './name.js';

describe('givenNameOf', () => {
  it.each([
    ['Nguyễn Thị Hồng', 'Hồng'],
    ['Nguyễn Thị Hồng'.normalize('NFD'), 'Hồng'],
    ['NGUYEN VAN A', 'A'],
    ['  Lê   Minh  Khôi ', 'Khôi'],
    ['Phạm Hồng (chị Lan giới thiệu)', 'Hồng'],
    ['Hồng', 'Hồng'],
    ['Y Blăng Niê', 'Niê'],
    ['John Smith', 'John Smith'],
    ['René Descartes', 'René Descartes'],
    ['José Núñez', 'José Núñez'],
    ['François Hôtel', 'François Hôtel'],
    ['(không tên)', '(không tên)'],
    ['', ''],
  ])('%j → %j', (fullName, given) => expect(givenNameOf(fullName)).toBe(given));
});

describe('guessSalutation', () => {
  const today = localDate('2026-06-15');
  it.each([
    ['male', '2008-06-16', 'em'],
    ['male', '2008-06-15', 'anh'],
    ['male', '1981-06-16', 'anh'],
    ['male', '1981-06-15', 'chu'],
    ['male', '1966-06-15', 'bac'],
    ['male', '1956-06-16', 'bac'],
    ['male', '1956-06-15', 'ong'],
    ['female', '2008-06-16', 'em'],
    ['female', '2008-06-15', 'chi'],
    ['female', '1981-06-15', 'co'],
    ['female', '1966-06-15', 'bac'],
    ['female', '1956-06-15', 'ba'],
    ['male', null, 'anh'],
    ['female', null, 'chi'],
    ['male', '2026-06-16', 'anh'],
    ['male', '2026-06-15', 'em'],
    ['unknown', null, 'quy_khach'],
    ['other', '1990-01-01', 'quy_khach'],
    ['unknown', '2010-01-01', 'em'],
    [null, null, 'quy_khach'],
  ] as const)('calls %s born %s «%s»', (gender: Gender | null, birthday, salutation) => {
    expect(guessSalutation({ gender, birthday: birthday === null ? null : localDate(birthday), today })).toBe(salutation);
  });
});

it.each([
  ['2000-02-29', '2025-02-28', 24],
  ['2000-02-29', '2025-03-01', 25],
  ['2000-02-29', '2024-02-29', 24],
  ['2000-06-15', '2026-06-14', 25],
  ['2000-06-15', '2026-06-15', 26],
])('who was born on %s is, on %s, %i', (birthday, day, age) => expect(ageOn(localDate(birthday), localDate(day))).toBe(age));
