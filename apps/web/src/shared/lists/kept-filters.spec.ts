import { describe, expect, it } from 'vitest';
import { describeRange, parseRange, rangeEnds, rangeText } from './day-range.ts';
import { isKeptView, resolveKept, toKept, withReader } from './kept-filters.ts';

const today = '2026-11-22';

describe('the filters of a kept view', () => {
  it('are what is chosen, as text, with the user as me; what is empty is left out', () => {
    const chosen = { ownerId: 'u1,u2', lifecycle: 'lost', q: '', withTotal: undefined, needsDecision: true, tag: null };
    expect(toKept(chosen, 'u2')).toEqual({ ownerId: 'u1,me', lifecycle: 'lost', needsDecision: 'true' });
  });

  it('mean whoever reads them and the days of his today', () => {
    const kept = { ownerId: 'me,u1', createdFrom: 'monthStart', createdTo: 'today', from: 'monthStart-1', to: 'monthEnd-1' };
    expect(resolveKept(kept, today, 'u9')).toEqual({
      ownerId: 'u9,u1',
      createdFrom: '2026-11-01',
      createdTo: today,
      from: '2026-10-01',
      to: '2026-10-31',
    });
    expect(withReader(kept, 'u9')).toMatchObject({ ownerId: 'u9,u1', createdFrom: 'monthStart' });
  });

  it('never take a word that is looked for as a day or as a person', () => {
    expect(resolveKept({ q: 'today', tag: 'me' }, today, 'u9')).toEqual({ q: 'today', tag: 'me' });
    expect(toKept({ q: 'u9' }, 'u9')).toEqual({ q: 'u9' });
  });

  it('belong to a tab whose key is an id', () => {
    expect(isKeptView('0197f2a0-0000-7000-8000-000000000001')).toBe(true);
    for (const key of ['mine', '', undefined]) expect(isKeptView(key)).toBe(false);
  });
});

describe('a range of days', () => {
  it('is written into the address and read back; anything else is no range', () => {
    for (const range of [{ from: '2026-11-01', to: '2026-11-22' }, { to: today }, { from: today }])
      expect(parseRange(rangeText(range), today)).toEqual(range);
    for (const text of ['', '..', 'mai..mốt', 'hôm qua', undefined]) expect(parseRange(text, today)).toBeUndefined();
  });

  it('keeps days that move along as such, and drops an end that is no day', () => {
    expect(rangeEnds('monthStart-1..monthEnd-1')).toEqual({ from: 'monthStart-1', to: 'monthEnd-1' });
    expect(rangeEnds('mai..today')).toEqual({ to: 'today' });
    expect(parseRange('monthStart-1..monthEnd-1', '2027-01-15')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
    expect(parseRange('monthEnd..', '2028-02-03')).toEqual({ from: '2028-02-29' });
  });

  it('is told in words', () => {
    expect(describeRange({ to: today })).toEqual({ key: 'until', from: '', to: '22/11/2026' });
    expect(describeRange({ from: today, to: today }).key).toBe('on');
    expect(describeRange({ from: today }).key).toBe('since');
    expect(describeRange({ from: '2026-11-01', to: today }).key).toBe('between');
    expect(describeRange({}).key).toBe('any');
  });
});
