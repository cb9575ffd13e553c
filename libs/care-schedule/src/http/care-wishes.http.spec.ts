import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CareSuite } from '../testing/care-suite.js';

let suite: CareSuite;
beforeAll(async () => {
  suite = await CareSuite.start('2026-11-16T03:00:00.000Z');
});
afterAll(() => suite.close());

interface Wish {
  readonly id: string;
  readonly wishedOn: string;
  readonly script: string | null;
  readonly settledAt: string | null;
  readonly isTakenBack: boolean;
}
type Wishes = { readonly items: Wish[] };
const shown = ({ items }: Wishes): string[] => items.map((wish) => `${wish.wishedOn} ${wish.settledAt === null ? 'open' : wish.isTakenBack ? 'removed' : 'settled'}`);

it('several wishes stand beside each other, are changed, removed and settled, and stay in the history', async () => {
  const { id } = await suite.customer();
  const path = `/customers/${id}/care-wishes`;
  await suite.post(path, { date: '2026-11-15' }, suite.manager, 422);
  await suite.post(path, { date: '2026-12-01', action: 'call_out', script: 'Hỏi thăm bé' });
  const both = (await suite.post(path, { date: '2026-11-20' })) as Wishes;
  expect(shown(both)).toEqual(['2026-11-20 open', '2026-12-01 open']);
  const plan = async () => ((await suite.get(`/care-plans?customerId=${id}&target=customer`)) as { items: { id: string; version: number; dueDate: string; state: string }[] }).items[0]!;
  expect(await plan()).toMatchObject({ dueDate: '2026-11-20', state: 'not_cared' });
  const [near, far] = both.items;
  expect(far?.script).toBe('Hỏi thăm bé');
  expect(shown((await suite.patch(`${path}/${near!.id}`, { date: '2026-12-24', script: 'Giáng sinh' })) as Wishes)).toEqual(['2026-12-01 open', '2026-12-24 open']);
  expect(await plan()).toMatchObject({ dueDate: '2026-12-01' });
  await suite.api.request.delete(`/api/v1${path}/${far!.id}`).set(suite.manager.headers).expect(204);
  await suite.api.request.delete(`/api/v1${path}/${far!.id}`).set(suite.manager.headers).expect(404);
  expect(await plan()).toMatchObject({ dueDate: '2026-12-24', state: 'not_cared' });
  const { id: planId, version } = await plan();
  await suite.post(`/care-plans/${planId}/activities`, { planVersion: version, action: 'call_out', content: 'Gặp', contactResultId: await suite.result('reached'), finish: true });
  expect(shown((await suite.get(path)) as Wishes).sort()).toEqual(['2026-12-01 removed', '2026-12-24 settled']);
  expect(shown((await suite.post(path, { date: '2026-11-30' })) as Wishes)[0]).toBe('2026-11-30 open');
  expect(await plan()).toMatchObject({ dueDate: '2026-11-30', state: 'not_cared' });
});
