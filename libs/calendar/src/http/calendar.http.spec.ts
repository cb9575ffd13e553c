import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type TestUser } from '@tantam/identity/testing';
import { CalendarModule } from '../calendar.module.js';
import { calendarMigrations } from '../migrations/index.js';

let test: TestApp;
let manager: TestUser;
let agent: TestUser;

beforeAll(async () => {
  test = await createTestApp({ modules: [CalendarModule], migrations: calendarMigrations });
  [manager, agent] = [await test.as('manager'), await test.as('agent')];
});
afterAll(() => test.close());

const call = (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string, body?: object, user = manager) => test.request[method](`/api/v1${path}`).set(user.headers).send(body);
const daysOff = async (from: string, to: string): Promise<string[]> => {
  const { body } = await call('get', `/calendar-days?from=${from}&to=${to}`, undefined, agent).expect(200);
  return (body as { items: { date: string; isWorkingDay: boolean; dayOffName: string | null }[] }).items.filter((day) => !day.isWorkingDay).map((day) => `${day.date} ${day.dayOffName ?? '-'}`);
};

describe('the calendar of the business', () => {
  it('knows the public holidays of Vietnam and Sundays', async () => {
    expect(await daysOff('2026-02-14', '2026-02-22')).toEqual([
      '2026-02-15 -', '2026-02-16 Tết Nguyên Đán', '2026-02-17 Tết Nguyên Đán', '2026-02-18 Tết Nguyên Đán', '2026-02-19 Tết Nguyên Đán', '2026-02-20 Tết Nguyên Đán', '2026-02-22 -',
    ]);
    expect(await daysOff('2026-04-24', '2026-05-02')).toEqual(['2026-04-26 Giỗ Tổ Hùng Vương', '2026-04-30 Ngày Giải phóng miền Nam', '2026-05-01 Quốc tế Lao động']);
  });

  it('tells the lunar date and the feasts of a day', async () => {
    const { body } = await call('get', '/calendar-days?from=2025-10-06&to=2025-10-06').expect(200);
    expect(body).toMatchObject({ items: [{ lunar: { year: 2025, month: 8, day: 15, isLeapMonth: false }, feasts: [{ name: 'Tết Trung thu' }], isWorkingDay: true }] });
    await call('get', '/calendar-days?from=2026-01-02&to=2026-01-01').expect(422);
    await call('get', '/calendar-days?from=2026-01-01&to=2028-01-01').expect(422);
  });

  it('names shipped holidays in English to who reads English, and keeps what people typed', async () => {
    const english = { ...manager.headers, 'Accept-Language': 'en' };
    type Named = { id: string; name: string; days: number };
    const { body } = await test.request.get('/api/v1/holidays').set(english).expect(200);
    const shipped = (body as { items: Named[] }).items;
    expect(shipped.map(({ name }) => name).sort()).toEqual([
      'Christmas', 'Hung Kings’ Commemoration Day', 'International Children’s Day', 'International Labour Day', 'International Women’s Day', 'Lunar New Year', 'Mid-Autumn Festival', 'National Day',
      'New Year’s Day', 'Reunification Day', 'Vietnamese Teachers’ Day', 'Vietnamese Women’s Day', 'Vu Lan Festival',
    ]);
    const day = await test.request.get('/api/v1/calendar-days?from=2026-09-02&to=2026-09-02').set(english).expect(200);
    expect(day.body).toMatchObject({ items: [{ dayOffName: 'National Day', feasts: [{ name: 'National Day' }] }] });
    const national = shipped.find(({ name }) => name === 'National Day');
    const one = `/api/v1/holidays/${national?.id}`;
    // As the form sends it back: the name as it was read.
    const saved = await test.request.patch(one).set(english).send({ name: 'National Day', days: 2 }).expect(200);
    expect(saved.body).toMatchObject({ name: 'National Day' });
    expect((await call('get', `/holidays/${national?.id}`)).body).toMatchObject({ name: 'Quốc khánh' });
    await call('patch', `/holidays/${national?.id}`, { name: 'Lễ 2/9' }).expect(200);
    expect((await test.request.get(one).set(english)).body).toMatchObject({ name: 'Lễ 2/9' });
    await call('patch', `/holidays/${national?.id}`, { name: 'Quốc khánh' }).expect(200);
    const typed = await call('post', '/holidays', { kind: 'single', name: 'Quốc khánh', date: '2026-09-03' }).expect(201);
    const { id } = typed.body as Named;
    expect((await test.request.get(`/api/v1/holidays/${id}`).set(english)).body).toMatchObject({ name: 'Quốc khánh' });
    await call('delete', `/holidays/${id}`).expect(204);
  });

  it('takes swaps and other working weekdays at once', async () => {
    const off = await call('post', '/holidays', { kind: 'single', name: 'Nghỉ bù Giỗ Tổ', date: '2026-04-27' }).expect(201);
    await call('post', '/holidays', { kind: 'working_day', name: 'Làm bù', date: '2026-05-03' }).expect(201);
    expect(await daysOff('2026-04-27', '2026-05-03')).toEqual(['2026-04-27 Nghỉ bù Giỗ Tổ', '2026-04-30 Ngày Giải phóng miền Nam', '2026-05-01 Quốc tế Lao động']);
    const week = await call('get', '/working-week').expect(200);
    expect(week.body).toEqual({ workingWeekdays: [1, 2, 3, 4, 5, 6] });
    await test.request.put('/api/v1/working-week').set({ ...manager.headers, 'If-Match': '"9"' }).send({ workingWeekdays: [1] }).expect(412);
    await call('put', '/working-week', { workingWeekdays: [5, 1, 2, 3, 4, 4] }).expect(200, { workingWeekdays: [1, 2, 3, 4, 5] });
    expect(await daysOff('2026-05-02', '2026-05-02')).toEqual(['2026-05-02 -']);
    await call('patch', `/holidays/${(off.body as { id: string }).id}`, { active: false }).expect(200);
    expect(await daysOff('2026-04-27', '2026-04-27')).toEqual([]);
    await call('delete', `/holidays/${(off.body as { id: string }).id}`).expect(204);
    await call('delete', `/holidays/${(off.body as { id: string }).id}`).expect(404);
  });

  it('is changed by those who may', async () => {
    await call('post', '/holidays', { kind: 'single', name: 'x', date: '2026-04-27' }, agent).expect(403);
    await call('put', '/working-week', { workingWeekdays: [1] }, agent).expect(403);
    await call('put', '/working-week', { workingWeekdays: [] }).expect(400);
    await call('post', '/holidays', { kind: 'lunar', name: 'x', month: 1 }).expect(422);
  });
});
