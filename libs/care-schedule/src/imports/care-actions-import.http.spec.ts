import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { TestUser } from '@tantam/identity/testing';
import { ImportRunner, ImportsModule } from '@tantam/platform';
import { CareSuite } from '../testing/care-suite.js';

interface Job {
  readonly id: string;
  readonly status: string;
  readonly summary: object;
}
interface Activities {
  readonly items: { readonly action: string; readonly content: string; readonly recordedAt: string; readonly counted: boolean; readonly plans: unknown[]; readonly gift: object | null; readonly recordedBy: { readonly id: string }; readonly reason: { readonly id: string } | null }[];
}

let suite: CareSuite;
let supervisor: TestUser;
beforeAll(async () => {
  suite = await CareSuite.start(undefined, [ImportsModule]);
  supervisor = await suite.api.as('supervisor', { fullName: 'Phạm Hạnh' });
});
afterAll(() => suite.close());

async function send(text: string, options: object, { user = supervisor, dryRun = false } = {}): Promise<Job> {
  const { body } = await suite.api.request
    .post('/api/v1/imports').set(user.headers).field('kind', 'care-actions').field('dryRun', String(dryRun)).field('options', JSON.stringify(options)).attach('file', Buffer.from(text), 'khach.csv');
  await suite.api.app.get(ImportRunner).drain();
  return (await suite.get(`/imports/${(body as { id: string }).id}`, user)) as Job;
}
const historyOf = async (customerId: string): Promise<Activities['items']> => ((await suite.get(`/care-activities?customerId=${customerId}`)) as Activities).items;

it('records one action for the customers of a file: by code, phone or e-mail, now, moving nothing', async () => {
  const [lan, hoa, mai] = [await suite.customer({ phone1: '0911222333' }), await suite.customer({ emails: ['hoa@khach.vn'] }), await suite.customer()];
  const { items: forms } = (await suite.get('/care-forms')) as { items: { id: string; actions: string[] }[] };
  const form = forms.find(({ actions }) => actions.includes('gift')) ?? ((await suite.post('/care-forms', { name: 'Tri ân', actions: ['gift'] })) as { id: string });
  const reason = (await suite.post('/care-reasons', { name: 'Quà Tết', formId: form.id })) as { id: string };
  const product = await suite.product({ careIntervalDays: 1 });
  const order = await suite.order(lan.id, { [product.id]: 1 });
  const before = await suite.planOf(order.id);
  const file = [`SĐT;Số tiền;Ghi chú`, `0911 222 333;150.000;Hộp trà sen`, `HOA@khach.vn;;`, `${mai.code};90000;Trà`, `0900000000;1;Ai đây`, `;5;Thiếu khách`].join('\n');
  const options = { action: 'gift', formId: form.id, reasonId: reason.id };

  expect(await send(file, options, { dryRun: true })).toMatchObject({ status: 'succeeded', created: 3, refused: 2 });
  expect(await historyOf(lan.id)).toEqual([]);
  const job = await send(file, options);
  expect(job).toMatchObject({ status: 'succeeded', read: 5, created: 3, unchanged: 0, refused: 2, summary: { activitiesNew: 3, customersContacted: 3 } });
  expect(await historyOf(lan.id)).toMatchObject([
    { action: 'gift', content: 'Hộp trà sen', recordedAt: '2026-11-16T03:00:00.000Z', counted: false, plans: [], gift: { what: 'Hộp trà sen', costMinor: 150_000 }, recordedBy: { id: supervisor.id }, reason: { id: reason.id } },
  ]);
  expect(await historyOf(hoa.id)).toMatchObject([{ content: 'Quà Tết', gift: { costMinor: null } }]);
  expect(await suite.planOf(order.id)).toMatchObject({ dueDate: before.dueDate, state: before.state, version: before.version });
  expect(await suite.get(`/customers/${mai.id}`)).toMatchObject({ lastContactAt: '2026-11-16T03:00:00.000Z' });
  const { reasons } = (await suite.get(`/imports/${job.id}/issues?of=refused`, supervisor)) as { reasons: { code: string }[] };
  expect(reasons.map(({ code }) => code).sort()).toEqual(['care-customer-unknown', 'empty']);

  // The same file again, and a customer twice in it: nothing is doubled unless that is asked for.
  expect(await send(`${file}\n${mai.code};90000;Trà`, options)).toMatchObject({ created: 0, unchanged: 4, refused: 2 });
  expect(await send(file, { ...options, addAgain: true })).toMatchObject({ created: 3, unchanged: 0 });
  expect(await historyOf(lan.id)).toHaveLength(2);
});

it('refuses a gift that cost less than nothing, takes one whose cost cannot be read without it, and keeps the others', async () => {
  const customer = await suite.customer();
  const rows = ['-5;Trà', '99999999999999999999;Vàng', `0;${'Trà sen '.repeat(100)}`];
  const job = await send(['Mã khách;Số tiền;Nội dung', ...rows.map((row) => `${customer.code};${row}`)].join('\n'), { action: 'gift' });
  expect(job).toMatchObject({ status: 'succeeded', created: 2, refused: 1 });
  const gifts = new Map((await historyOf(customer.id)).map(({ content, gift }) => [content.slice(0, 4), gift]));
  expect(Object.fromEntries(gifts)).toEqual({ 'Vàng': { what: 'Vàng', costMinor: null }, 'Trà ': { what: 'Trà sen '.repeat(100).slice(0, 500), costMinor: 0 } });
});

it('tells a value that is no cost of a gift in the content, and is a note unless said otherwise', async () => {
  const customer = await suite.customer();
  await send(`Mã khách;Điểm;Nội dung\n${customer.code.toLowerCase()};12,50;Bù điểm`, { action: 'gift_points' });
  await send(`Mã khách;Nội dung\n${customer.code};Thích trà`, {});
  expect((await historyOf(customer.id)).map(({ action, content }) => `${action}: ${content}`).sort()).toEqual(['gift_points: Bù điểm · 12.5', 'note: Thích trà']);
});

it('takes no action with a result of its own, and no form that does not fit', async () => {
  const upload = (options: object) =>
    suite.api.request.post('/api/v1/imports').set(supervisor.headers).field('kind', 'care-actions').field('options', JSON.stringify(options)).attach('file', Buffer.from('Mã khách\nX'), 'khach.csv');
  for (const action of ['call_out', 'visit', 'dance', 7]) expect((await upload({ action })).status).toBe(400);
  const { items } = (await suite.get('/care-forms')) as { items: { id: string; actions: string[] }[] };
  const other = items.find(({ actions }) => !actions.includes('note'))!;
  expect(await send('Mã khách\nX', { action: 'note', formId: other.id })).toMatchObject({ status: 'failed', error: { code: 'invalid-input' } });
  expect(await send('Mã khách\nX', { action: 'note', formId: 'x' })).toMatchObject({ status: 'failed', error: { code: 'invalid-input' } });
});

it('finds only customers whom who imports may see, and is for who may record care', async () => {
  const settings = (await suite.get('/care-settings')) as object;
  await suite.put('/care-settings', { ...settings, assignmentMode: 'by_customer', unassignedVisibleTo: 'supervisors' });
  const manager = await suite.api.as('manager');
  const hidden = await suite.customer({ ownerId: manager.id });
  const agent = await suite.api.as('agent');
  const role = (await suite.get('/roles/agent')) as { permissions: string[]; scopes: object };
  await suite.put('/roles/agent', { permissions: [...new Set([...role.permissions, 'imports.run'])], scopes: role.scopes });
  expect(await send(`Mã khách\n${hidden.code}`, {}, { user: agent })).toMatchObject({ status: 'succeeded', created: 0, refused: 1 });
  expect(await historyOf(hidden.id)).toEqual([]);
});
