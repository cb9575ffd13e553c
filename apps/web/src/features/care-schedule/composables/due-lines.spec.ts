import { describe, expect, it } from 'vitest';
import type { CarePlan } from '../api.types.ts';
import { daysLate, decidingProduct, dueLines, mainProduct, quietProducts } from './due-lines.ts';

const line = (productCode: string, dueDate: string, more: Partial<CarePlan['lines'][number]> = {}): CarePlan['lines'][number] => ({
  productId: productCode,
  productCode,
  productName: productCode,
  unit: 'hộp',
  quantity: '2',
  intervalDays: 15,
  dueDate,
  settled: false,
  setByCare: false,
  ...more,
});
const product = (
  code: string,
  dueDate: string | null,
  notCountedBecause: string | null = null,
): CarePlan['reason']['params']['products'][number] => ({
  code,
  name: code,
  unit: 'hộp',
  quantity: '2',
  orderedQuantity: '2',
  intervalDays: 15,
  dueDate,
  counted: notCountedBecause === null,
  notCountedBecause,
});
const plan = (
  lines: CarePlan['lines'],
  products = lines.map((one) => product(one.productCode, one.dueDate)),
  decidedBy: string | null = null,
): CarePlan => ({
  id: 'p',
  version: 1,
  target: 'order',
  order: null,
  customer: {
    id: 'c',
    code: 'KH1',
    fullName: 'Nguyễn Thị Hồng Nhung',
    salutation: null,
    phone1: null,
    phone1IsWrong: false,
    phone2: null,
    provinceCode: null,
    communeCode: null,
    areaId: null,
    address: null,
    ownerId: null,
    ownerName: null,
    category: null,
    spendMinor: 0,
    potential: 'unknown',
  },
  dueDate: lines[0]?.dueDate ?? null,
  dueBeyondHorizon: false,
  isDueOnDayOff: false,
  dayOffName: null,
  state: 'not_cared',
  voidReason: null,
  lines,
  careCount: 0,
  careCountMin: 2,
  careCountMax: 4,
  attempts: 0,
  nextAttemptAt: null,
  needsDecision: false,
  orderChanged: null,
  reason: {
    code: 'interval',
    params: { placedOn: '2026-10-12', countFrom: 'placed', products, decidedBy, dueDate: null, setOn: null, horizonDays: null, formerDueDate: null },
    text: '',
  },
  claimedBy: null,
  allowedActions: ['record'],
});
const today = '2026-11-16';

describe('why an order is due', () => {
  it('marks the earliest open line, tells how late it is, and gives the sum that comes to its day', () => {
    const [first, second] = dueLines(plan([line('calcium', '2026-12-11', { intervalDays: 30 }), line('milk', '2026-11-11')]), today);
    expect(first).toMatchObject({ key: 'milk', isEarliest: true, lateDays: 5 });
    expect(first?.sum).toEqual({ placedOn: '2026-10-12', line: { quantity: '2', intervalDays: 15, dueDate: '2026-11-11', unit: 'hộp' } });
    expect(second).toMatchObject({ key: 'calcium', isEarliest: false, lateDays: 0 });
  });

  it('gives no sum for a day that somebody set, nor for one that the sum does not come to', () => {
    expect(dueLines(plan([line('milk', '2026-11-19', { setByCare: true })]), today)[0]?.sum).toBeUndefined();
    expect(dueLines(plan([line('milk', '2026-11-12')]), today)[0]?.sum).toBeUndefined();
  });

  it('puts settled lines last; they are neither earliest nor late', () => {
    const lines = dueLines(
      plan([line('milk', '2026-11-11', { settled: true }), line('calcium', '2026-12-11', { intervalDays: 30 })]),
      today,
    );
    expect(lines.map((one) => [one.key, one.isEarliest, one.lateDays])).toEqual([
      ['calcium', true, 0],
      ['milk', false, 0],
    ]);
  });

  it('names products that need no care with the reason', () => {
    const reasons = quietProducts(
      plan([], [product('bottle', null, 'no_interval'), product('milk', null, 'returned'), product('tea', '2026-11-11')]),
    );
    expect(reasons.map((one) => [one.key, one.because])).toEqual([
      ['bottle', 'no_interval'],
      ['milk', 'returned'],
    ]);
  });

  it('finds the product that decides: the one named, else the earliest', () => {
    const products = [product('calcium', '2026-12-11'), product('milk', '2026-11-11')];
    expect(decidingProduct(plan([], products, 'calcium').reason)?.code).toBe('calcium');
    expect(decidingProduct(plan([], products, 'Lê Khánh Linh').reason)?.code).toBe('milk');
    expect(decidingProduct(plan([], []).reason)).toBeUndefined();
  });

  it('names the goods by the earliest open line and counts the others', () => {
    const lines = [line('tea', '2026-11-01', { settled: true }), line('calcium', '2026-12-11'), line('milk', '2026-11-11')];
    expect(mainProduct(plan(lines))).toEqual({ name: 'milk', others: 1 });
    expect(mainProduct(plan([]))).toBeUndefined();
  });

  it('calls only open plans late', () => {
    expect(daysLate({ dueDate: '2026-11-11', state: 'in_care' }, today)).toBe(5);
    expect(daysLate({ dueDate: today, state: 'not_cared' }, today)).toBe(0);
    expect(daysLate({ dueDate: '2026-11-11', state: 'finished' }, today)).toBe(0);
  });
});
