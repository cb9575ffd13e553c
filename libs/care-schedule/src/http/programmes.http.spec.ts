import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { localDate } from '@tantam/kernel';
import { OutboxDispatcher, OutboxModule } from '@tantam/platform';
import { until } from '@tantam/platform/testing';
import { CareSuite } from '../testing/care-suite.js';
import { PlanProgrammeRuns } from '../use-cases/plan-programme-runs.js';

let suite: CareSuite;

interface Programme {
  readonly id: string;
  readonly version: number;
  readonly openWishes: number;
}
interface Result {
  readonly customerName: string;
  readonly occasionOn: string;
  readonly wishedOn: string;
  readonly outcome: string;
  readonly why: string | null;
}

/** Monday, 16 November 2026, lunar 8 October; the clock is set back before each. */
const NOW = '2026-11-16T03:00:00.000Z';

beforeAll(async () => {
  suite = await CareSuite.start(NOW, [OutboxModule]);
});
afterAll(() => suite.close());

let number = 0;
const customer = async (fullName: string, more: object = {}): Promise<string> => {
  const phone1 = `09${String(10_000_000 + ++number)}`;
  return ((await suite.post('/customers', { fullName, phone1, ...more })) as { id: string }).id;
};
const group = async (): Promise<string> => ((await suite.post('/customer-groups', { name: `Nhóm ${++number}`, code: `N${number}` })) as { id: string }).id;
const programme = async (body: object, status = 201): Promise<Programme> => {
  const made = (await suite.post('/care-programmes', { name: `Kế hoạch ${++number}`, ...body }, suite.manager, status)) as Programme;
  if (status === 201) await finished();
  return made;
};
const finished = (): Promise<void> => until('all runs are finished', async () => (await suite.api.database.row(`select 1 from care_programme_runs where finished_at is null`)) === null);
const results = async (id: string, outcome = 'given,dropped'): Promise<string[]> => {
  const { items } = (await suite.get(`/care-programmes/${id}/results?outcome=${outcome}`)) as { items: Result[] };
  return items.map((row) => `${row.customerName} ${row.wishedOn} ${row.outcome} ${row.why ?? ''}`.trim()).sort();
};
const plans = async (customerId: string) =>
  ((await suite.get(`/care-plans?customerId=${customerId}&target=customer`)) as { items: { id: string; version: number; state: string; dueDate: string; reason: { code: string; text: string } }[] }).items;
const off = async ({ id }: Programme): Promise<void> => {
  await suite.patch(`/care-programmes/${id}`, { active: false });
  await finished();
};
const night = async (day: string): Promise<void> => {
  suite.clock.set(new Date(`${day}T17:00:01.000Z`));
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  await suite.api.app.get(PlanProgrammeRuns, { strict: false }).ofDay(localDate(next));
  await finished();
};
const withinDays = async (days: number | null): Promise<void> => {
  const { version: _, ...settings } = (await suite.get('/care-settings')) as Record<string, unknown>;
  await suite.put('/care-settings', { ...settings, notTwiceWithinDays: days });
};

beforeEach(() => suite.clock.set(new Date(NOW)));

describe('a programme for birthdays', () => {
  it('gives a wish on the day, also to lunar birthdays, and to nobody twice', async () => {
    const [today, other, lunar] = [await customer('Dương Lịch', { birthday: '1990-11-19' }), await customer('Hôm Khác', { birthday: '1990-11-20' }), await customer('Âm Lịch', { birthday: '1990-11-24' })];
    const solar = await programme({ occasion: 'birthday', offsetDays: -3, action: 'call_out', script: 'Chúc mừng sinh nhật' });
    expect(await results(solar.id)).toEqual(['Dương Lịch 2026-11-16 given']);
    const [plan] = await plans(today);
    expect(plan).toMatchObject({ state: 'not_cared', dueDate: '2026-11-16', reason: { code: 'programme' } });
    expect(plan?.reason.text).toContain('Kế hoạch chăm sóc «Kế hoạch');
    expect(await plans(other)).toEqual([]);
    // 24 November 1990 was lunar 8 October, as is 16 November 2026.
    const byMoon = await programme({ occasion: 'lunar_birthday', offsetDays: 0 });
    expect(await results(byMoon.id)).toEqual(['Âm Lịch 2026-11-16 given']);
    expect(await plans(lunar)).toHaveLength(1);
    await night('2026-11-16');
    await suite.api.app.get(PlanProgrammeRuns, { strict: false }).ofDay(localDate('2026-11-17'));
    await finished();
    expect(await results(solar.id)).toEqual(['Dương Lịch 2026-11-16 given', 'Hôm Khác 2026-11-17 given']);
    await off(solar);
    await off(byMoon);
  });

  it('makes up for days when nothing ran, up to thirty', async () => {
    const groupId = await group();
    await customer('Bỏ Lỡ', { birthday: '1991-12-05', groupId });
    await customer('Quá Lâu', { birthday: '1991-11-17', groupId });
    const missed = await programme({ occasion: 'birthday', offsetDays: 0, criteria: { groupIds: [groupId] } });
    await night('2026-12-19');
    expect(await results(missed.id)).toEqual(['Bỏ Lỡ 2026-12-05 given']);
    await off(missed);
  });
});

describe('a programme for chosen customers', () => {
  it('is for these alone, as far as its other lists let them be, and takes more later', async () => {
    const groupId = await group();
    const birthday = { birthday: '1994-11-16', groupId };
    const [first, second, stranger] = [await customer('Chọn Một', birthday), await customer('Chọn Hai', birthday), await customer('Chọn Khác Nhóm', { birthday: '1994-11-16' })];
    await customer('Không Chọn', birthday);
    const asked = `customerId=${first},${stranger}&groupId=${groupId}`;
    expect(await suite.get(`/care-programmes/preview?${asked}&occasion=birthday&offsetDays=0`)).toEqual({ matching: 1, coming: 1 });
    const made = await programme({ occasion: 'birthday', offsetDays: 0, criteria: { groupIds: [groupId], customerIds: [first, stranger] } });
    expect(await results(made.id)).toEqual(['Chọn Một 2026-11-16 given']);
    const changed = await suite.patch(`/care-programmes/${made.id}`, { criteria: { customerIds: [first, second] } });
    await finished();
    expect(changed).toMatchObject({ criteria: { groupIds: [groupId], customerIds: [first, second] } });
    expect(await results(made.id, 'given')).toEqual(['Chọn Hai 2026-11-16 given', 'Chọn Một 2026-11-16 given']);
    await programme({ occasion: 'birthday', offsetDays: 0, criteria: { customerIds: [groupId] } }, 400);
    await off(made);
  });

  it('knows no chosen customers where a programme was made before there were any', async () => {
    const groupId = await group();
    await customer('Trước Đây', { birthday: '1994-11-17', groupId });
    const made = await programme({ occasion: 'birthday', offsetDays: 0, criteria: { groupIds: [groupId] } });
    await suite.api.database.execute(`update care_programmes set criteria = criteria - 'customerIds' where id = $1`, [made.id]);
    expect(await suite.get(`/care-programmes/${made.id}`)).toMatchObject({ criteria: { customerIds: [] } });
    await night('2026-11-16');
    expect(await results(made.id)).toEqual(['Trước Đây 2026-11-17 given']);
    await off(made);
  });
});

describe('nobody twice within seven days', () => {
  it('drops wishes after a contact and around a wish by hand, and says why', async () => {
    await withinDays(7);
    const groupId = await group();
    const birthday = { birthday: '1992-11-16', groupId };
    const [reached, wished] = [await customer('Vừa Gặp', birthday), await customer('Đã Hẹn', birthday), await customer('Tự Do', birthday)];
    const result = await suite.result('reached');
    await suite.post(`/customers/${reached}/activities`, { action: 'call_out', content: 'Gọi hỏi thăm', contactResultId: result });
    await suite.put(`/customers/${wished}/care-date`, { date: '2026-11-22' });
    const made = await programme({ occasion: 'birthday', offsetDays: 0, criteria: { groupIds: [groupId] } });
    expect(await results(made.id)).toEqual(['Tự Do 2026-11-16 given', 'Vừa Gặp 2026-11-16 dropped reached_recently', 'Đã Hẹn 2026-11-16 dropped wish_by_hand']);
    const { items } = (await suite.get(`/care-programmes/${made.id}/runs`)) as { items: object[] };
    expect(items).toMatchObject([{ day: '2026-11-16', given: 1, dropped: 2, takenBack: 0 }]);
    await off(made);
    await withinDays(null);
  });
});

describe('a change of a programme', () => {
  it('takes back what nobody has acted on, and gives anew by what holds now', async () => {
    const [vips, others] = [await group(), await group()];
    const birthday = { birthday: '1993-11-16', groupId: others };
    const [vip, plain, tried] = [await customer('Khách Vip', { ...birthday, groupId: vips }), await customer('Khách Thường', birthday), await customer('Đã Gọi', birthday)];
    const made = await programme({ occasion: 'birthday', offsetDays: 0, criteria: { groupIds: [vips, others] } });
    suite.clock.set(new Date('2026-11-16T04:00:00.000Z'));
    const [plan] = await plans(tried);
    await suite.post(`/care-plans/${plan!.id}/activities`, { planVersion: plan!.version, action: 'call_out', content: 'Không nghe', contactResultId: await suite.result('no_answer') });
    const changed = (await suite.patch(`/care-programmes/${made.id}`, { criteria: { groupIds: [vips] } })) as Programme;
    await finished();
    expect(changed.version).toBe(2);
    expect(await results(made.id)).toEqual(['Khách Vip 2026-11-16 given', 'Đã Gọi 2026-11-16 given']);
    expect(await results(made.id, 'taken_back')).toEqual(['Khách Thường 2026-11-16 taken_back programme_changed', 'Khách Vip 2026-11-16 taken_back programme_changed']);
    expect(await plans(plain)).toMatchObject([{ state: 'finished' }]);
    expect(await plans(vip)).toMatchObject([{ state: 'not_cared', dueDate: '2026-11-16' }]);
    await off(made);
    expect(await plans(vip)).toMatchObject([{ state: 'finished' }]);
    expect(await plans(tried)).toMatchObject([{ state: 'not_cared' }]);
    await suite.api.request.patch(`/api/v1/care-programmes/${made.id}`).set({ ...suite.manager.headers, 'If-Match': '"1"' }).send({ name: 'x' }).expect(412);
  });
});

describe('days without contact', () => {
  it('begin anew with each contact, also one on an order', async () => {
    const groupId = await group();
    const quiet = await customer('Lâu Không Gặp', { groupId });
    const product = await suite.product({ careIntervalDays: 10 });
    const order = (await suite.post('/orders', { customerId: quiet, placedAt: NOW, lines: [{ productId: product.id, quantity: '1' }] })) as { id: string };
    const made = await programme({ occasion: 'no_contact', offsetDays: 30, criteria: { groupIds: [groupId] } });
    expect(await results(made.id)).toEqual([]);
    await suite.api.database.execute(`update customer_figures set last_contact_at = '2026-10-01T03:00:00Z' where customer_id = $1`, [quiet]);
    await night('2026-11-16');
    expect(await results(made.id)).toEqual(['Lâu Không Gặp 2026-11-17 given']);
    suite.clock.set(new Date('2026-11-17T03:00:00.000Z'));
    const orderPlan = await suite.planOf(order.id);
    await suite.post(`/care-plans/${orderPlan.id}/activities`, {
      planVersion: (orderPlan as unknown as { version: number }).version, action: 'call_out', content: 'Gặp rồi', contactResultId: await suite.result('reached'), finish: true,
    });
    await suite.api.app.get(OutboxDispatcher, { strict: false }).drain();
    await until('the wish is taken back', async () => (await results(made.id, 'taken_back')).length === 1);
    expect(await results(made.id, 'taken_back')).toEqual(['Lâu Không Gặp 2026-11-17 taken_back contacted']);
    await night('2026-12-15');
    expect(await results(made.id, 'given')).toEqual([]);
    await night('2026-12-16');
    expect(await results(made.id, 'given')).toEqual(['Lâu Không Gặp 2026-12-17 given']);
    await off(made);
  });
});

describe('days without contact, fewer than nobody is called twice in', () => {
  it('wait until a wish may be given, and are told once as dropped', async () => {
    await withinDays(10);
    const groupId = await group();
    const criteria = { groupIds: [groupId] };
    const [met, wished] = [await customer('Vừa Gặp', { groupId }), await customer('Đã Hẹn', { groupId })];
    for (const id of [met, wished]) {
      const contactResultId = id === met ? await suite.result('reached') : undefined;
      await suite.post(`/customers/${id}/activities`, contactResultId ? { action: 'call_out', content: 'Gọi hỏi thăm', contactResultId } : { action: 'sms', content: 'Nhắn tin' });
    }
    await suite.put(`/customers/${wished}/care-date`, { date: '2026-11-23' });
    const made = await programme({ occasion: 'no_contact', offsetDays: 3, criteria });
    await night('2026-11-18');
    await night('2026-11-19');
    expect(await results(made.id)).toEqual(['Vừa Gặp 2026-11-19 dropped reached_recently', 'Đã Hẹn 2026-11-19 dropped wish_by_hand']);
    const [{ id: wishId }] = ((await suite.get(`/customers/${wished}/care-wishes`)) as { items: [{ id: string }] }).items;
    await suite.api.request.delete(`/api/v1/customers/${wished}/care-wishes/${wishId}`).set(suite.manager.headers).expect(204);
    await night('2026-11-24');
    expect(await results(made.id)).toEqual(['Vừa Gặp 2026-11-19 dropped reached_recently', 'Đã Hẹn 2026-11-25 given']);
    await night('2026-11-25');
    expect(await results(made.id)).toEqual(['Vừa Gặp 2026-11-26 given', 'Đã Hẹn 2026-11-25 given']);
    const { items } = (await suite.get(`/care-programmes/${made.id}/runs`)) as { items: { dropped: number; given: number }[] };
    expect([items.reduce((sum, run) => sum + run.dropped, 0), items.reduce((sum, run) => sum + run.given, 0)]).toEqual([2, 2]);
    await off(made);
    await withinDays(null);
  });
});

describe('a programme', () => {
  it('counts from feasts and first purchases, and tells how many match', async () => {
    const groupId = await group();
    const criteria = { groupIds: [groupId] };
    await customer('Ngày Lễ', { groupId });
    const holiday = (await suite.post('/holidays', { kind: 'lunar', name: 'Lễ thử', month: 10, day: 10, isDayOff: false })) as { id: string };
    const preview = await suite.get(`/care-programmes/preview?groupId=${groupId}&occasion=holiday&offsetDays=-2&holidayId=${holiday.id}`);
    expect(preview).toEqual({ matching: 1, coming: 1 });
    const made = await programme({ occasion: 'holiday', offsetDays: -2, holidayId: holiday.id, criteria });
    expect(await results(made.id)).toEqual(['Ngày Lễ 2026-11-16 given']);
    await suite.api.request.delete(`/api/v1/holidays/${holiday.id}`).set(suite.manager.headers).expect(409);
    await off(made);
    const first = await programme({ occasion: 'first_purchase', offsetDays: 7, criteria });
    expect(await results(first.id)).toEqual([]);
    await off(first);
  });

  it('is refused where it cannot be meant so, and for who may not', async () => {
    await programme({ occasion: 'no_contact', offsetDays: 0 }, 422);
    await programme({ occasion: 'holiday', offsetDays: 0 }, 422);
    await programme({ occasion: 'full_moon', offsetDays: 0 }, 400);
    const nobody = '019a0000-0000-7000-8000-000000000001';
    const named = { groupIds: [await group(), nobody], categoryIds: [nobody], areaIds: [nobody], branchIds: [nobody] };
    const refused = (await programme({ occasion: 'birthday', offsetDays: 0, criteria: named }, 400)) as unknown as { errors: { pointer: string }[] };
    expect(refused.errors.map(({ pointer }) => pointer)).toEqual(['groupIds/1', 'categoryIds/0', 'areaIds/0', 'branchIds/0'].map((at) => `/criteria/${at}`));
    const agent = await suite.api.as('agent');
    await suite.get('/care-programmes', agent, 403);
  });

  it('lists its occasions in the language of the reader', async () => {
    const { items } = (await suite.get('/care-programmes/occasions', suite.manager, 200, { 'Accept-Language': 'en' })) as { items: { name: string; title: string }[] };
    expect(items.map(({ name }) => name)).toEqual(['birthday', 'lunar_birthday', 'first_purchase', 'purchase_anniversary', 'holiday']);
    expect(items[1]?.title).toBe('Lunar birthday');
  });
});
