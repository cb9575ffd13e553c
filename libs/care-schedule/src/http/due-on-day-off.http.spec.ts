import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CareSuite } from '../testing/care-suite.js';

let suite: CareSuite;
beforeAll(async () => {
  suite = await CareSuite.start('2026-11-16T03:00:00.000Z');
});
afterAll(() => suite.close());

interface Row {
  readonly dueDate: string;
  readonly isDueOnDayOff: boolean;
  readonly dayOffName: string | null;
}

describe('a computed day on which nobody works', () => {
  it('is marked, and never moved', async () => {
    const customer = (await suite.post('/customers', { fullName: 'Trần Thị Tết', phone1: '0912345678' })) as { id: string };
    for (const [days, code] of [[78, 'TET'], [5, 'CHU-NHAT'], [1, 'THU-BA']] as const) {
      const product = await suite.product({ careIntervalDays: days });
      await suite.post('/orders', { code, customerId: customer.id, placedAt: '2026-11-17T03:00:00.000Z', lines: [{ productId: product.id, quantity: '1' }] });
    }
    const { items } = (await suite.get('/care-plans?sort=dueDate')) as { items: Row[] };
    expect(items.map(({ dueDate, isDueOnDayOff, dayOffName }) => [dueDate, isDueOnDayOff, dayOffName])).toEqual([
      ['2026-11-18', false, null], ['2026-11-22', true, null], ['2027-02-03', false, null],
    ]);
    await suite.post('/holidays', { kind: 'single', name: 'Nghỉ Tết sớm', date: '2027-02-03' });
    await suite.post('/holidays', { kind: 'working_day', name: 'Làm bù', date: '2026-11-22' });
    const after = (await suite.get('/care-plans?sort=dueDate')) as { items: Row[] };
    expect(after.items.map(({ dueDate, isDueOnDayOff, dayOffName }) => [dueDate, isDueOnDayOff, dayOffName])).toEqual([
      ['2026-11-18', false, null], ['2026-11-22', false, null], ['2027-02-03', true, 'Nghỉ Tết sớm'],
    ]);
    const due = (await suite.get('/customers-due?dueFrom=2027-01-01')) as { items: Row[] };
    expect(due.items).toMatchObject([{ dueDate: '2027-02-03', isDueOnDayOff: true, dayOffName: 'Nghỉ Tết sớm' }]);
  });

  it('is called by its English name to who reads English', async () => {
    const customer = (await suite.post('/customers', { fullName: 'Trần Thị Xuân', phone1: '0912345679' })) as { id: string };
    const product = await suite.product({ careIntervalDays: 82 });
    await suite.post('/orders', { customerId: customer.id, placedAt: '2026-11-17T03:00:00.000Z', lines: [{ productId: product.id, quantity: '1' }] });
    const named = async (language: string) => {
      const [plans, due] = await Promise.all(['/care-plans?dueFrom=2027-02-07', '/customers-due?dueFrom=2027-02-07'].map((path) => suite.get(path, undefined, 200, { 'Accept-Language': language })));
      return [plans, due].map((page) => (page as { items: Row[] }).items.map(({ dayOffName }) => dayOffName));
    };
    expect(await named('en')).toEqual([['Lunar New Year'], ['Lunar New Year']]);
    expect(await named('vi')).toEqual([['Tết Nguyên Đán'], ['Tết Nguyên Đán']]);
    const { items } = (await suite.get('/holidays')) as { items: { id: string; name: string }[] };
    const holidayId = items.find(({ name }) => name === 'Tết Nguyên Đán')?.id ?? '';
    const everyone = { groupIds: [], categoryIds: [], potentials: [], lifecycles: [], areaIds: [], branchIds: [] };
    const programme = (await suite.post('/care-programmes', { name: 'Chúc Tết', criteria: everyone, occasion: 'holiday', holidayId, offsetDays: -3, active: false }, undefined, 201, { 'Accept-Language': 'en' })) as { id: string; holidayName: string };
    expect(programme.holidayName).toBe('Lunar New Year');
    expect(await suite.get(`/care-programmes/${programme.id}`)).toMatchObject({ holidayName: 'Tết Nguyên Đán' });
  });
});
