import { describe, expect, it } from 'vitest';
import type { ContactResult, ResultCategory } from '../api.types.ts';
import { resultCategories } from '../api.types.ts';
import {
  asked,
  draftProblems,
  emptyDraft,
  parseTypedTime,
  toRecord,
  withAction,
  withContactResult,
  withDaysAhead,
  withFinish,
  withForm,
  withNextDate,
  type CareDraft,
  type CareWords,
} from './record-form.ts';

const today = '2026-11-22';
const word = (id: string, active = true) => ({ id, name: id, position: 1, active, version: 1 });
const words: CareWords = {
  forms: [
    { ...word('old-call', false), actions: ['call_out'] },
    { ...word('call'), actions: ['call_out'] },
    { ...word('text'), actions: ['sms'] },
  ],
  reasons: [
    { ...word('again'), formId: 'call' },
    { ...word('ask', false), formId: 'call' },
    { ...word('offer'), formId: 'text' },
  ],
  feedbackTypes: [],
  results: resultCategories.map((category): ContactResult => ({ ...word(category), category })),
};
const start = withAction(emptyDraft(), 'call_out', words);
const after = (category: ResultCategory, draft: CareDraft = start): CareDraft => withContactResult(draft, category, words);
const times = { careCount: 0, careCountMin: 1, careCountMax: 2 };
const instant = (day: string, time: string): string => `${day}T${time}`;

describe('care form', () => {
  it('starts with the first form in use of a call, and its first reason in use', () => {
    expect(start).toMatchObject({ action: 'call_out', formId: 'call', reasonId: 'again' });
  });

  it('takes form and reason along when the action changes, and drops the result where none is taken', () => {
    expect(withAction(after('reached'), 'sms', words)).toMatchObject({ formId: 'text', reasonId: 'offer', contactResultId: null });
    expect(withForm(start, 'text', words).reasonId).toBe('offer');
    expect(withAction(after('reached'), 'visit', words)).toMatchObject({ formId: null, reasonId: null, contactResultId: 'reached' });
  });

  it.each(['call_out', 'call_in', 'visit', 'chat'] as const)('asks for a result on %s', (action) => {
    expect(asked(withAction(start, action, words), words, times).result).toBe(true);
  });
  it.each(['sms', 'email', 'gift', 'gift_points', 'deduct_points', 'gift_money', 'deduct_money', 'note'] as const)(
    'asks for no result on %s',
    (action) => {
      expect(asked(withAction(start, action, words), words, times)).toMatchObject({ result: false, next: true });
    },
  );

  it.each(['no_answer', 'busy', 'unreachable', 'wrong_number', 'callback'] as const)(
    'takes no next date and no finish after %s',
    (category) => {
      expect(after(category, withNextDate(start, '2026-12-01'))).toMatchObject({ nextCareDate: null, finish: false });
      expect(after(category, withFinish(start, true)).finish).toBe(false);
      expect(asked(after(category), words, times).next).toBe(false);
    },
  );

  it.each(['refused', 'not_needed'] as const)('needs a next date or a finish after %s', (category) => {
    const draft = { ...after(category), content: 'x', refusal: 'now' as const };
    expect(draftProblems(draft, asked(draft, words, undefined), today)).toEqual(['next']);
    const dated = withNextDate(draft, today);
    expect(draftProblems(dated, asked(dated, words, undefined), today)).toEqual([]);
    const finished = withFinish(draft, true);
    expect(draftProblems(finished, asked(finished, words, undefined), today)).toEqual([]);
  });

  it('says that an order stays due when the customer was reached and no date is given', () => {
    expect(asked(after('reached'), words, times)).toMatchObject({ nextRequired: false, nextForgotten: true });
    expect(asked(withNextDate(after('reached'), today), words, times).nextForgotten).toBe(false);
  });

  it('lets a next date and a finish exclude each other, the later one winning', () => {
    expect(withFinish(withNextDate(start, '2026-12-01'), true)).toMatchObject({ nextCareDate: null, finish: true });
    expect(withNextDate(withFinish(start, true), '2026-12-01')).toMatchObject({ nextCareDate: '2026-12-01', finish: false });
  });

  it('counts days ahead from the business day', () => {
    expect(withDaysAhead(start, 30, '2026-12-15').nextCareDate).toBe('2027-01-14');
  });

  it('asks why when care ends below the least, counting the care about to be recorded only when it was reached', () => {
    const finish = (category: ResultCategory, careCountMin: number) =>
      asked(withFinish(after(category), true), words, { careCount: 1, careCountMin, careCountMax: null });
    expect(finish('reached', 2).finishReason).toBe(false);
    expect(finish('reached', 3).finishReason).toBe(true);
    expect(finish('not_needed', 2).finishReason).toBe(true);
    expect(finish('not_needed', 1).finishReason).toBe(false);
  });

  it('proposes to finish with the last suggested care, not before and never without a limit', () => {
    const proposes = (careCount: number, careCountMax: number | null) =>
      asked(after('reached'), words, { careCount, careCountMin: 0, careCountMax }).proposesFinish;
    expect([proposes(0, 2), proposes(1, 2), proposes(5, 2), proposes(9, null)]).toEqual([false, true, true, false]);
    expect(asked(after('no_answer'), words, { careCount: 1, careCountMin: 0, careCountMax: 2 }).proposesFinish).toBe(false);
  });

  it('moves no date for a customer without plans', () => {
    expect(asked(after('reached'), words, undefined, false)).toMatchObject({ next: false, nextRequired: false });
  });

  it('names what is missing in the order of the fields', () => {
    const draft = after('callback');
    expect(draftProblems(draft, asked(draft, words, times), today)).toEqual(['content', 'callback', 'callbackTime']);
    const past = { ...after('reached'), content: 'x', nextCareDate: '2026-11-21' };
    expect(draftProblems(past, asked(past, words, times), today)).toEqual(['nextPast']);
    expect(draftProblems(start, asked(start, words, times), today)).toEqual(['content', 'result']);
  });

  it('sends only what was said', () => {
    const callback = {
      ...after('callback'),
      content: ' gọi lại ',
      callbackOn: today,
      callbackTime: '9h30',
      refusal: 'now' as const,
      nextCareDate: today,
    };
    expect(toRecord(callback, asked(callback, words, times), instant)).toEqual({
      action: 'call_out',
      content: 'gọi lại',
      formId: 'call',
      reasonId: 'again',
      contactResultId: 'callback',
      callbackAt: '2026-11-22T09:30',
    });
    const finished = { ...withFinish(after('reached'), true), content: 'xong', finishReason: 'khách dùng hết' };
    expect(toRecord(finished, asked(finished, words, times), instant)).toMatchObject({ finish: true });
    expect(toRecord(finished, asked(finished, words, times), instant)).not.toHaveProperty('finishReason');
  });

  it.each([
    ['9', '09:00'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['9:30', '09:30'],
    ['9h30', '09:30'],
    ['15.05', '15:05'],
    ['24:00', undefined],
    ['9:60', undefined],
    ['mai', undefined],
    ['', undefined],
  ])('reads “%s” as an hour', (text, time) => expect(parseTypedTime(text)).toBe(time));
});
