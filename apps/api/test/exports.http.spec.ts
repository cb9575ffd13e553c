import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type TestUser } from '@tantam/identity/testing';
import { ExportRunner, ImportRunner } from '@tantam/platform';
import { TestClock } from '@tantam/platform/testing';
import { productMigrations, productModules } from '@tantam/product';

interface Job {
  readonly id: string;
  readonly kind: string;
  readonly list: string;
  readonly status: string;
  readonly total: number;
  readonly processed: number;
  readonly refused: number;
  readonly error: { readonly code: string } | null;
  readonly resultUrl: string | null;
}

const NOW = '2026-11-16T03:00:00.000Z';
const clock = new TestClock(new Date(NOW));
let test: TestApp;
let admin: TestUser;
let agent: TestUser;

beforeAll(async () => {
  test = await createTestApp({ modules: productModules.slice(1), migrations: productMigrations, clock, config: { runsJobs: false } });
  [admin, agent] = [await test.as('admin'), await test.as('agent')];
  const make = async (path: string, body: object): Promise<string> => ((await test.request.post(`/api/v1${path}`).set(admin.headers).send(body).expect(201)).body as { id: string }).id;
  const product = await make('/products', { code: 'KEM', name: 'Kem, loại 1', unit: 'tuýp', price: '250000', careIntervalDays: 10 });
  const group = await make('/customer-groups', { name: 'Khách quen', code: 'QUEN' });
  for (let number = 1; number <= 12; number += 1) {
    const more = number % 2 ? { gender: 'female', salutation: 'chi', birthday: '1990-02-23', groupId: group, provinceCode: '79', address: '12 "Lê Lợi", hẻm 3', emails: [`khach${number}@cuahang.vn`] } : {};
    const customerId = await make('/customers', { fullName: `Khách số ${number}`, phone1: `09120004${10 + number}`, ownerId: number <= 5 ? agent.id : null, ...more });
    await make('/orders', { customerId, placedAt: `2026-11-${String(number).padStart(2, '0')}T03:00:00.000Z`, lines: [{ productId: product, quantity: '1', unitPrice: '250000' }] });
  }
}, 60_000);
afterAll(() => test.close());

const start = async (body: object, user = admin, status = 202) => (await test.request.post('/api/v1/exports').set(user.headers).send(body).expect(status)).body as Job & { type: string; errors: { pointer: string; code: string }[] };
const look = async (id: string, user = admin, status = 200): Promise<Job> => (await test.request.get(`/api/v1/exports/${id}`).set(user.headers).expect(status)).body as Job;
const drain = (): Promise<void> => test.app.get(ExportRunner, { strict: false }).drain();

async function bytes(path: string, user = admin): Promise<Buffer> {
  const answer = await test.request.get(`/api/v1${path}`).set(user.headers).buffer(true).parse((response, done) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => done(null, Buffer.concat(chunks)));
  });
  expect(answer.status).toBe(200);
  return answer.body as Buffer;
}
async function exported(body: object, user = admin): Promise<Buffer> {
  const { id } = await start(body, user);
  await drain();
  const job = await look(id, user);
  expect(job).toMatchObject({ status: 'succeeded', processed: job.total, resultUrl: `/api/v1/exports/${id}/file` });
  return bytes(`/exports/${id}/file`, user);
}

describe('a list exported in the background', () => {
  it.each([
    ['care-plans', '/care-plans/export?format=csv&dueTo=2026-11-20&state=not_cared,in_care&sort=-code', { dueTo: '2026-11-20', state: ['not_cared', 'in_care'], sort: '-code' }],
    ['customers-due', '/customers-due/export?format=csv&forMe=true', { forMe: true }],
    ['care-activities', '/care-activities/export?format=csv', {}],
    ['customers', '/customers/export?format=csv&sort=fullName', { sort: ['fullName'] }],
  ])('of %s is what %s answers, for everybody', async (list, path, filters) => {
    for (const user of [admin, agent]) expect((await exported({ list, format: 'csv', filters }, user)).toString()).toBe((await bytes(path, user)).toString());
  });

  it('tells how far it is, and belongs to who asked for it', async () => {
    const job = await start({ list: 'customers', format: 'xlsx' });
    expect(job).toMatchObject({ kind: 'export', list: 'customers', status: 'queued', total: 12, processed: 0, refused: 0, resultUrl: null });
    await test.request.get(`/api/v1/exports/${job.id}/file`).set(admin.headers).expect(409);
    await drain();
    expect(await look(job.id)).toMatchObject({ status: 'succeeded', processed: 12 });
    expect((await bytes(`/exports/${job.id}/file`)).subarray(0, 2).toString()).toBe('PK');
    await look(job.id, agent, 404);
    await test.request.get(`/api/v1/exports/${job.id}/file`).set(agent.headers).expect(404);
  });

  it('refuses a list or a filter that is not there, as the list itself does', async () => {
    expect(await start({ list: 'secrets', format: 'csv' }, admin, 422)).toMatchObject({ type: '/problems/unknown-export-list' });
    expect((await start({ list: 'care-plans', format: 'csv', filters: { dueTo: '2026-02-30' } }, admin, 400)).errors).toMatchObject([{ pointer: '/filters/dueTo', code: 'date' }]);
    expect((await start({ list: 'care-plans', format: 'csv', filters: { limit: 3 } }, admin, 400)).errors).toMatchObject([{ pointer: '/filters/limit', code: 'unknown-field' }]);
    expect((await start({ list: 'care-plans', format: 'csv', filters: { state: { $ne: 'void' } } }, admin, 400)).errors).toMatchObject([{ pointer: '/filters/state' }]);
    await start({ list: 'care-plans', format: 'pdf' }, admin, 400);
  });

  it('is written by another process when the first was killed, and once', async () => {
    const { id } = await start({ list: 'customers', format: 'csv' });
    await test.database.execute(`update exports set status = 'running', processed = 7, lease_owner = 'gone/1/a', lease_until = now() + interval '1 minute' where id = $1`, [id]);
    await drain();
    expect(await look(id)).toMatchObject({ status: 'running' });
    await test.database.execute(`update exports set lease_until = now() - interval '1 second' where id = $1`, [id]);
    await Promise.all([drain(), drain()]);
    expect(await look(id)).toMatchObject({ status: 'succeeded', processed: 12 });
    expect(await test.database.row(`select count(*)::int as files from stored_files where name like 'khach-hang%csv' and id = (select file_id from exports where id = $1)`, [id])).toEqual({ files: 1 });
  });

  it('is not written for who may not any more', async () => {
    const leaver = await test.as('agent');
    const { id } = await start({ list: 'care-plans', format: 'csv' }, leaver);
    await test.database.execute(`update users set is_active = false where id = $1`, [leaver.id]);
    await drain();
    expect(await test.database.row(`select status, error, file_id as file from exports where id = $1`, [id])).toEqual({ status: 'failed', error: 'export-actor-gone', file: null });
    const { permissions, scopes } = (await test.request.get('/api/v1/roles/agent').set(admin.headers)).body as { permissions: string[]; scopes: object };
    const asked = await start({ list: 'customers', format: 'csv' }, agent);
    await test.request.put('/api/v1/roles/agent').set(admin.headers).send({ permissions: permissions.filter((name) => name !== 'customers.export'), scopes }).expect(200);
    await start({ list: 'customers', format: 'csv' }, agent, 403);
    await drain();
    expect(await look(asked.id, agent)).toMatchObject({ status: 'failed', error: { code: 'export-actor-gone' }, resultUrl: null });
    await test.request.put('/api/v1/roles/agent').set(admin.headers).send({ permissions, scopes }).expect(200);
  });

  it('keeps nothing of what was searched once it is over, and its file for a day', async () => {
    const { id } = await start({ list: 'customers', format: 'csv', filters: { q: 'Khách số 3' } });
    await drain();
    expect(await test.database.row(`select filters, total from exports where id = $1`, [id])).toEqual({ filters: {}, total: 1 });
    clock.set('2026-11-17T03:00:01.000Z');
    await look(id, admin, 404);
    clock.set(NOW);
  });

  it('of customers can be imported again and changes nothing', async () => {
    const file = await exported({ list: 'customers', format: 'csv' });
    const posted = await test.request.post('/api/v1/imports').set(admin.headers).field('kind', 'customers').attach('file', file, 'khach-hang.csv').expect(202);
    await test.app.get(ImportRunner, { strict: false }).drain();
    const job = (await test.request.get(`/api/v1/imports/${(posted.body as Job).id}`).set(admin.headers)).body as object;
    expect(job).toMatchObject({ status: 'succeeded', read: 12, unchanged: 12, refused: 0, warnings: 0 });
  });
});
