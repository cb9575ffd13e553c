import { afterEach, describe, expect, it } from 'vitest';
import { i18n } from '@/shared/i18n/i18n.ts';
import en from '../locales/en.json';
import vi from '../locales/vi.json';
import { axisSteps, labelEvery } from './chart-scale.ts';
import { filterOfGroup } from './groupings.ts';
import { shortAmount } from './report-words.ts';

afterEach(() => {
  i18n.global.locale.value = 'vi';
});

describe('the axis of a chart', () => {
  it('has round steps that reach the highest bar', () => {
    expect(axisSteps(516)).toEqual([0, 200, 400, 600]);
    expect(axisSteps(100)).toEqual([0, 25, 50, 75, 100]);
    expect(axisSteps(3)).toEqual([0, 1, 2, 3]);
    expect(axisSteps(0)).toEqual([0, 1]);
  });

  it('shortens amounts in the language of the reader', () => {
    i18n.global.mergeLocaleMessage('vi', { reports: vi });
    i18n.global.mergeLocaleMessage('en', { reports: en });
    const shown = (): string[] => [1_250_000_000, 800_000_000, 12_500, 900].map((amount) => shortAmount(amount, 'VND'));
    expect(shown()).toEqual(['1,3 tỷ', '800 tr', '12,5 k', '900']);
    i18n.global.locale.value = 'en';
    expect(shown()).toEqual(['1.3 bn', '800 M', '12.5 k', '900']);
  });

  it('shows as many labels as have room', () => {
    expect(labelEvery(7, 700, 44)).toBe(1);
    expect(labelEvery(60, 700, 44)).toBe(4);
  });
});

describe('the customers of a group', () => {
  it('are asked for by the days of a month, whole', () => {
    expect(filterOfGroup('lastPurchaseMonth', '2026-02')).toEqual({ lastPurchaseFrom: '2026-02-01', lastPurchaseTo: '2026-02-28' });
    expect(filterOfGroup('firstPurchaseMonth', '2026-12')).toEqual({ firstPurchaseFrom: '2026-12-01', firstPurchaseTo: '2026-12-31' });
    expect(filterOfGroup('lastPurchaseMonth', null)).toEqual({ hasBought: 'false' });
    expect(filterOfGroup('lastContactMonth', null)).toEqual({ hasContact: 'false' });
  });

  it('are asked for by age, birthday or the entry of a dictionary', () => {
    expect(filterOfGroup('age', '25-34')).toEqual({ ageFrom: '25', ageTo: '34' });
    expect(filterOfGroup('age', '65+')).toEqual({ ageFrom: '65' });
    expect(filterOfGroup('birthMonth', '11')).toEqual({ birthdayFrom: '11-01', birthdayTo: '11-31' });
    expect(filterOfGroup('group', 'g1')).toEqual({ groupId: ['g1'] });
    expect(filterOfGroup('group', null)).toBeUndefined();
    expect(filterOfGroup('orderCount', '3')).toBeUndefined();
  });
});
