import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { TestUser } from '@tantam/identity/testing';
import { CareSuite, type Plan } from '../testing/care-suite.js';

let suite: CareSuite;
let agent: TestUser;
let noteId: string;

interface Page {
  items: Record<string, unknown>[];
  nextCursor: string | null;
  total?: number;
}

beforeAll(async () => {
  suite = await CareSuite.start();
  agent = await suite.api.as('agent');
  const product = await suite.product({ careIntervalDays: 1, name: 'Sữa hạt, 800 g' });
  for (let number = 0; number < 9; number += 1) {
    const customer = await suite.customer({ fullName: number === 0 ? '=1+2 "Lan"' : `Khách số ${number}`, phone1: `09120003${40 + number}` });
    for (let order = 0; order < (number % 3) + 1; order += 1) {
      await suite.order(customer.id, { [product.id]: 1 }, { placedAt: `2026-11-${String(10 + number).padStart(2, '0')}T03:00:00.000Z`, code: `X${number}-${order}` });
    }
    const made = (await suite.post(`/customers/${customer.id}/activities`, number === 1 ? { action: 'gift', content: 'Tri ân', gift: { what: 'Trà sen', costMinor: 120_000 } } : { action: 'note', content: `Ghi chú ${number}` }, agent)) as { id: string };
    noteId = made.id;
  }
});
afterAll(() => suite.close());

async function csv(path: string, user: TestUser = agent, language = 'vi'): Promise<string[]> {
  const answer = await suite.api.request.get(`/api/v1${path}`).set({ ...user.headers, 'accept-language': language }).buffer(true).parse((response, done) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => done(null, Buffer.concat(chunks)));
  });
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toContain('text/csv');
  const text = (answer.body as Buffer).toString('utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  return text.slice(1).split('\r\n').slice(0, -1);
}
async function allIn(path: string, user: TestUser): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for (let cursor = ''; ; ) {
    const page = (await suite.get(`${path}${path.includes('?') ? '&' : '?'}limit=4${cursor}`, user)) as Page;
    items.push(...page.items);
    if (page.nextCursor === null) return items;
    cursor = `&cursor=${page.nextCursor}`;
  }
}
const withFormat = (path: string, filters: string): string => `${path}/export?format=csv${filters ? `&${filters}` : ''}`;

describe('an exported list', () => {
  it.each([
    ['/care-plans', ''], ['/care-plans', 'dueTo=2026-11-16&forMe=true'], ['/care-plans', 'q=khach so 4&sort=-code'], ['/care-plans', 'state=void'],
    ['/customers-due', ''], ['/customers-due', 'dueFrom=2026-11-15'], ['/care-activities', ''], ['/care-activities', 'action=gift'],
  ])('of %s?%s has as many rows as the list counts and pages through, for everybody', async (path, filters) => {
    for (const user of [agent, suite.manager]) {
      const rows = await csv(withFormat(path, filters), user);
      const listed = await allIn(filters ? `${path}?${filters}` : path, user);
      const { total } = (await suite.get(`${path}?withTotal=true&limit=1${filters ? `&${filters}` : ''}`, user)) as Page;
      expect([rows.length - 1, total]).toEqual([listed.length, listed.length]);
    }
  });

  it('has the rows of the list in its order, guarded against formulas', async () => {
    const rows = await csv('/care-plans/export?format=csv&dueTo=2026-11-16');
    const listed = (await allIn('/care-plans?dueTo=2026-11-16', agent)) as unknown as Plan[];
    expect(rows[0]).toMatch(/^Số phiếu,Mã khách hàng,Khách hàng,Điện thoại 1,/);
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(listed.map((plan) => plan.order?.code));
    const first = rows.find((row) => row.startsWith('X0-0'));
    expect(first).toContain(`"'=1+2 ""Lan"""`);
    expect(first).toContain('0912 000 340');
    expect(first).toContain('"Sữa hạt, 800 g",10/11/2026,11/11/2026,Chưa chăm sóc,0,0,,0,,,');
    expect((await csv('/care-plans/export?format=csv&dueTo=2026-11-16', agent, 'en'))[0]).toMatch(/^Order,Customer code,Customer,/);
  });

  it('shows no more of a number than the list does', async () => {
    const role = (await suite.get('/roles/agent')) as { permissions: string[]; scopes: object };
    await suite.put('/roles/agent', { permissions: role.permissions.filter((name) => name !== 'customers.see-contact'), scopes: role.scopes });
    const rows = await csv('/care-plans/export?format=csv');
    await suite.put('/roles/agent', { permissions: role.permissions, scopes: role.scopes });
    expect(rows.join('\n')).toContain('091••••340');
    expect(rows.join('\n')).not.toContain('0912 000');
  });

  it('is a workbook with real days and numbers when Excel is asked for', async () => {
    const answer = await suite.api.request.get('/api/v1/care-activities/export?format=xlsx&action=gift').set(agent.headers).responseType('blob');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="noi-dung-cham-soc-2026-11-16.xlsx"');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(answer.body as Parameters<typeof workbook.xlsx.load>[0]);
    const sheet = workbook.worksheets[0];
    expect([sheet?.name, sheet?.rowCount]).toEqual(['Nội dung đã chăm sóc', 2]);
    const values = sheet?.getRow(2).values as unknown[];
    expect(values[1]).toEqual(new Date('2026-11-16T10:00:00.000Z'));
    expect(values).toEqual(expect.arrayContaining(['Tặng quà', 'Tri ân', 'Trà sen', 120_000]));
  });

  it('of what was ticked has just that', async () => {
    const [first, , third] = (await allIn('/care-plans?target=order', agent)) as unknown as Plan[];
    expect(await csv(`/care-plans/export?format=csv&id=${first?.id},${third?.id}`)).toHaveLength(3);
  });

  it('is told in the audit trail, without what was searched for', async () => {
    await csv('/care-plans/export?format=csv&q=khach so 4&dueTo=2026-12-30');
    const { items } = (await suite.get('/audit?action=care-plan.exported')) as Page;
    expect(items[0]).toMatchObject({ actor: { id: agent.id }, changes: { format: { to: 'csv' }, rows: { to: 2 }, filters: { to: 'dueTo, q' } } });
  });

  it('needs the permission, a known format, and no paging', async () => {
    const role = (await suite.get('/roles/agent')) as { permissions: string[]; scopes: object };
    await suite.put('/roles/agent', { permissions: role.permissions.filter((name) => name !== 'care.export'), scopes: role.scopes });
    for (const path of ['/care-plans', '/customers-due', '/care-activities']) await suite.get(`${path}/export?format=csv`, agent, 403);
    await suite.put('/roles/agent', { permissions: role.permissions, scopes: role.scopes });
    for (const query of ['format=pdf', 'format=csv&cursor=abc', 'format=csv&taste=sweet', '']) await suite.get(`/care-plans/export?${query}`, agent, 400);
  });
});

describe('a gift', () => {
  it('is kept with what it was and what it cost, and belongs to the action gift', async () => {
    const customer = await suite.customer();
    const given = await suite.post(`/customers/${customer.id}/activities`, { action: 'gift', content: 'Sinh nhật', gift: { what: 'Khăn lụa' } }, agent);
    expect(given).toMatchObject({ action: 'gift', gift: { what: 'Khăn lụa', costMinor: null } });
    expect(await suite.get(`/care-activities/${noteId}`, agent)).toMatchObject({ gift: null });
    const wrong = { action: 'note', content: 'x', gift: { what: 'Khăn lụa', costMinor: 5 } };
    expect(await suite.post(`/customers/${customer.id}/activities`, wrong, agent, 422)).toMatchObject({ type: '/problems/gift-not-accepted' });
    await suite.post(`/customers/${customer.id}/activities`, { action: 'gift', content: 'x', gift: { what: 'Khăn', costMinor: -1 } }, agent, 400);
  });
});
