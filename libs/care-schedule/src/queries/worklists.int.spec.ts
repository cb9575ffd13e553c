import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@tantam/identity/testing';
import { CareSuite, type Plan } from '../testing/care-suite.js';

interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total?: number;
}

let suite: CareSuite;
let agent: TestUser;
let group: { id: string };
let child: { id: string };
let product: { id: string };
let hanoi: { id: string };
const codeOf = (plan: Plan): string => plan.order?.code ?? 'own';

/** Today is 2026-11-16; the day each order falls due. */
const DUE = { A1: '2026-11-16', A2: '2026-11-16', B1: '2026-11-15', B30: '2026-10-17', C1: '2026-11-17', C9: '2026-12-30', D31: '2026-10-16', D99: '2026-08-01' };

beforeAll(async () => {
  suite = await CareSuite.start();
  agent = await suite.api.as('agent');
  group = (await suite.post('/product-groups', { name: 'Dinh dưỡng' })) as { id: string };
  child = (await suite.post('/product-groups', { name: 'Sữa', parentId: group.id })) as { id: string };
  product = await suite.product({ careIntervalDays: 1, groupId: child.id });
  const loose = await suite.product({ careIntervalDays: 1 });
  hanoi = await suite.customer({ fullName: 'Nguyễn Thị Hồng', provinceCode: '01' });
  const saigon = await suite.customer({ fullName: 'Trần Văn Bình', provinceCode: '79' });
  for (const [code, due] of Object.entries(DUE)) {
    const placedAt = new Date(Date.parse(`${due}T03:00:00.000Z`) - 86_400_000).toISOString();
    await suite.order(code === 'C9' ? saigon.id : hanoi.id, { [code === 'A2' ? loose.id : product.id]: 1 }, { code, placedAt });
  }
  await suite.put(`/customers/${saigon.id}/care-date`, { date: '2026-11-18' }, agent);
});
afterAll(() => suite.close());

async function all<T>(path: string, limit: number): Promise<T[]> {
  const items: T[] = [];
  let cursor = '';
  do {
    const page = (await suite.get(`${path}${path.includes('?') ? '&' : '?'}limit=${limit}${cursor}`, agent)) as Page<T>;
    expect(page.items.length).toBeLessThanOrEqual(limit);
    items.push(...page.items);
    cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
  } while (cursor);
  return items;
}
const codes = async (query: string): Promise<string[]> => (await all<Plan>(`/care-plans?${query}`, 200)).map(codeOf);

describe('orders due', () => {
  const DEFAULT = ['A1', 'A2', 'B1', 'B30', 'C1', 'own', 'C9', 'D31', 'D99'];

  it.each([1, 2, 3, 200])('come in the default order, also in pages of %i', async (limit) => {
    expect((await all<Plan>('/care-plans', limit)).map(codeOf)).toEqual(DEFAULT);
  });

  it('go on after midnight where the page before ended', async () => {
    const first = (await suite.get('/care-plans?limit=4', agent)) as Page<Plan>;
    suite.clock.set('2026-11-16T18:00:00.000Z');
    const rest = (await suite.get(`/care-plans?limit=200&cursor=${first.nextCursor}`, agent)) as Page<Plan>;
    suite.clock.set('2026-11-16T03:00:00.000Z');
    expect([...first.items, ...rest.items].map(codeOf)).toEqual(DEFAULT);
  });

  it.each([
    ['sort=dueDate', ['D99', 'D31', 'B30', 'B1', 'A1', 'A2', 'C1', 'own', 'C9']],
    ['sort=-code&target=order', ['D99', 'D31', 'C9', 'C1', 'B30', 'B1', 'A2', 'A1']],
    ['sort=customerName&target=order', ['C9', 'A1', 'A2', 'B1', 'B30', 'C1', 'D31', 'D99']],
  ])('are sorted by %s in pages of 2', async (query, expected) => {
    expect((await all<Plan>(`/care-plans?${query}`, 2)).map(codeOf)).toEqual(expected);
  });

  it('leave out what a filter does not name', async () => {
    expect(await codes('target=customer')).toEqual(['own']);
    expect(await codes('dueFrom=2026-11-15&dueTo=2026-11-16')).toEqual(['A1', 'A2', 'B1']);
    expect(await codes(`productGroupId=${group.id}&dueTo=2026-11-16&dueFrom=2026-11-16`)).toEqual(['A1']);
    expect(await codes('hasNoProductGroup=true')).toEqual(['A2']);
    expect(await codes('hasNoArea=true&dueTo=2026-10-31')).toEqual(['B30', 'D31', 'D99']);
    expect(await codes('provinceCode=79')).toEqual(['own', 'C9']);
    expect(await codes('q=b3')).toEqual(['B30']);
    expect(await codes('q=tran binh')).toEqual(['own', 'C9']);
    expect(await codes('state=void')).toEqual([]);
    expect(await codes('needsDecision=true')).toEqual([]);
    expect(await codes(`forMe=true&customerId=${hanoi.id}&dueTo=2026-10-31`)).toEqual(['B30', 'D31', 'D99']);
  });

  it('count in all when asked, and refuse a cursor of another list', async () => {
    expect(await suite.get('/care-plans?limit=1&withTotal=true', agent)).toMatchObject({ total: 9 });
    await suite.get('/care-plans?cursor=bm9wZQ', agent, 400);
    await suite.get('/care-plans?sort=phone', agent, 400);
  });
});

describe('a group or a place, where care is divided by products', () => {
  let settings: object;

  beforeAll(async () => {
    settings = (await suite.get('/care-settings')) as object;
    await suite.put('/care-settings', { ...settings, assignmentMode: 'by_product' });
  });
  afterAll(() => suite.put('/care-settings', settings));

  it('leaves who leads others what he sees of it', async () => {
    const [leader, holder] = [await suite.api.as('supervisor'), await suite.api.as('agent')];
    await suite.put(`/users/${holder.id}/care-products`, { productIds: [product.id], productGroupIds: [] });
    const seen = async (query: string) => ((await suite.get(`/care-plans?limit=200&target=order&${query}`, leader)) as Page<Plan>).items.map(codeOf);
    expect(await seen('')).toEqual(['A2']);
    expect(await seen('hasNoProductGroup=true')).toEqual(['A2']);
    expect(await seen('provinceCode=01')).toEqual(['A2']);
    expect(await seen(`productGroupId=${group.id}`)).toEqual([]);
    expect(await seen('provinceCode=79')).toEqual([]);
    expect((await suite.get('/customers-due?provinceCode=01&target=order', leader)) as Page<unknown>).toMatchObject({ items: [{ dueOrderCount: 1 }] });
    await suite.put(`/users/${holder.id}/care-products`, { productIds: [], productGroupIds: [] });
    expect(await seen(`productGroupId=${group.id}&dueTo=2026-11-16`)).toEqual(['A1', 'B1', 'B30', 'D31', 'D99']);
  });
});

describe('customers due', () => {
  it.each([1, 2])('stand where their nearest matching plan stands, in pages of %i', async (limit) => {
    expect(await all('/customers-due', limit)).toMatchObject([
      { customer: { fullName: 'Nguyễn Thị Hồng' }, dueDate: '2026-08-01', dueOrderCount: 7 },
      { customer: { fullName: 'Trần Văn Bình' }, dueDate: '2026-11-18', dueOrderCount: 1 },
    ].reverse());
  });

  it('take figures from the matching plans alone', async () => {
    expect(await all('/customers-due?dueFrom=2026-11-16&dueTo=2026-11-17', 50)).toMatchObject([{ dueDate: '2026-11-16', dueOrderCount: 3, state: 'not_cared' }]);
  });
});

describe('counts', () => {
  const counts = async (query: string) => ((await suite.get(`/care-plans/counts?${query}`, agent)) as { items: { key: string; count: number; parentKey: string | null }[] }).items;

  it('count a group with all under it, and each plan once', async () => {
    expect(await counts('by=productGroup')).toEqual(expect.arrayContaining([
      expect.objectContaining({ key: group.id, count: 7, parentKey: null, isMore: false }), expect.objectContaining({ key: child.id, count: 7, parentKey: group.id }),
      expect.objectContaining({ key: 'none', count: 1, parentKey: null }),
    ]));
  });

  it('count by state and by where the customer lives, under the same filters', async () => {
    expect((await counts('by=state')).map((item) => [item.key, item.count])).toEqual([['not_cared', 9], ['in_care', 0], ['finished', 0], ['void', 0]]);
    expect((await counts('by=region&target=order')).map((item) => [item.key, item.count])).toEqual([['none', 8], ['province:01', 7], ['province:79', 1]]);
  });
});

describe('care history', () => {
  it('is newest first, filtered, with totals over the filter', async () => {
    for (const [day, action] of [['16', 'note'], ['17', 'sms'], ['18', 'note']] as const) {
      suite.clock.set(`2026-11-${day}T17:30:00.000Z`);
      await suite.post(`/customers/${hanoi.id}/activities`, { action, content: `ngày ${day}` }, agent);
    }
    suite.clock.set('2026-11-16T03:00:00.000Z');
    expect((await all<{ content: string }>('/care-activities', 1)).map((item) => item.content)).toEqual(['ngày 18', 'ngày 17', 'ngày 16']);
    // 17:30 UTC is the next day in Vietnam.
    expect((await all<{ content: string }>('/care-activities?from=2026-11-18&to=2026-11-18', 50)).map((item) => item.content)).toEqual(['ngày 17']);
    expect(await suite.get('/care-activities?action=note&withTotal=true', agent)).toMatchObject({ total: 2, totals: { activities: 2, counted: 0, customers: 1, byAction: [{ key: 'note', count: 2 }], byResult: [{ key: 'none', count: 2 }] } });
    expect(((await suite.get(`/care-activities?userId=${suite.manager.id}`, agent)) as Page<unknown>).items).toEqual([]);
  });
});
