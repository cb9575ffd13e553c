import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LocalDateField, PageQuery, QueryEnums, QueryIds, QuerySort } from '@tantam/platform';
import { defineList } from '../access/lists.js';
import { createTestApp, type TestApp, type TestUser } from '../testing/index.js';

class TestListQuery extends PageQuery {
  @QueryEnums(['red', 'green'], 'TestColour') colour?: string[];
  @LocalDateField({ optional: true }) dueTo?: string;
  @QueryIds() ownerId?: string[];
  @QuerySort(['name']) sort?: string[];
}
defineList({ name: 'test-things', permission: 'views.share', query: TestListQuery });
class OpenQuery extends TestListQuery {}
defineList({ name: 'open-things', permission: 'test.everyone', query: OpenQuery });

let test: TestApp;
let admin: TestUser;
let above: string;
let below: string;
let supervisor: TestUser;
let manager: TestUser;

beforeAll(async () => {
  test = await createTestApp({ modules: [], migrations: [] });
  admin = await test.as('admin');
  above = await department('Chăm sóc');
  below = await department('Nhóm 1', above);
  [supervisor, manager] = [await test.as('supervisor', { departmentId: above }), await test.as('manager', { departmentId: below })];
});
afterAll(() => test.close());

async function department(name: string, parentId: string | null = null): Promise<string> {
  const answer = await test.request.post('/api/v1/departments').set(admin.headers).send({ name, parentId }).expect(201);
  return (answer.body as { id: string }).id;
}
interface View {
  id: string;
  name: string;
  version: number;
  isMine: boolean;
  departmentId: string | null;
  filters: Record<string, string>;
}
const view = (more: object = {}) => ({ list: 'test-things', name: 'Tuần này', filters: { dueTo: 'today+7', colour: 'red', sort: '-name' }, ...more });
async function keep(user: TestUser, more: object = {}, status = 201): Promise<View & { type: string; errors: { pointer: string; code: string }[] }> {
  const answer = await test.request.post('/api/v1/saved-views').set(user.headers).send(view(more));
  expect([answer.status, answer.body]).toEqual([status, answer.body]);
  return answer.body as View & { type: string; errors: { pointer: string; code: string }[] };
}
async function namesFor(user: TestUser): Promise<string[]> {
  const answer = await test.request.get('/api/v1/saved-views?list=test-things').set(user.headers).expect(200);
  return (answer.body as { items: View[] }).items.map((item) => item.name);
}

describe('saved views', () => {
  it('keep filters as they were given, days that move along too', async () => {
    const kept = await keep(supervisor, { name: '  Đỏ   tuần này ', columns: [{ key: 'name', width: 200 }, { key: 'due', hidden: true }] });
    expect(kept).toMatchObject({ name: 'Đỏ tuần này', filters: { dueTo: 'today+7', colour: 'red', sort: '-name' }, sharedWith: 'nobody', isMine: true, version: 1, columns: [{ key: 'name', width: 200 }, { key: 'due', hidden: true }] });
    expect(await namesFor(supervisor)).toEqual(['Đỏ tuần này']);
    expect(await namesFor(manager)).toEqual([]);
    await test.request.get(`/api/v1/saved-views/${kept.id}`).set(manager.headers).expect(404);
  });

  it('keep whose they are as the reader, and the ends of months', async () => {
    const filters = { ownerId: `me,${admin.id}`, dueTo: 'monthEnd-1' };
    expect((await keep(supervisor, { name: 'tháng trước', filters })).filters).toEqual(filters);
  });

  it('are held against the query of their list', async () => {
    const refusals: [object, string, string][] = [
      [{ filters: { colour: 'blue' } }, '/filters/colour', 'choice'],
      [{ filters: { dueTo: 'tomorrow' } }, '/filters/dueTo', 'date'],
      [{ filters: { dueTo: 'today+99999' } }, '/filters/dueTo', 'date'],
      [{ filters: { dueTo: 'monthStart+x' } }, '/filters/dueTo', 'date'],
      [{ filters: { dueTo: 'me' } }, '/filters/dueTo', 'date'],
      [{ filters: { ownerId: 'you' } }, '/filters/ownerId', 'id'],
      [{ filters: { taste: 'sweet' } }, '/filters/taste', 'unknown-field'],
      [{ filters: { cursor: 'abc' } }, '/filters/cursor', 'unknown-field'],
      [{ filters: { sort: 'colour' } }, '/filters/sort', 'choice'],
      [{ filters: { colour: 7 } }, '/filters/colour', 'text'],
      [{ list: 'nothings' }, '/list', 'unknown-reference'],
      [{ columns: [{ key: 'name' }, { key: 'name' }] }, '/columns/1/key', 'repeated'],
    ];
    for (const [more, pointer, code] of refusals) expect((await keep(supervisor, more, 400)).errors).toMatchObject([{ pointer, code }]);
    expect(await keep(await test.as('agent'), {}, 403)).toMatchObject({ type: '/problems/forbidden' });
  });

  it('are shared with a department and all below it, or with everyone, by who may', async () => {
    await keep(manager, { name: 'của nhóm', sharedWith: 'department' });
    const all = await keep(supervisor, { name: 'của mọi người', sharedWith: 'everyone', position: 3 });
    await keep(supervisor, { name: 'của phòng', sharedWith: 'department', position: 1 });
    expect(await namesFor(manager)).toEqual(['của nhóm', 'của phòng', 'của mọi người']);
    expect(await namesFor(admin)).toEqual(['của mọi người']);
    expect((await namesFor(supervisor)).filter((name) => name.startsWith('của'))).toEqual(['của phòng', 'của mọi người']);
    // Somebody else's is used, not changed; who manages settings keeps what is shared in order.
    await test.request.patch(`/api/v1/saved-views/${all.id}`).set(manager.headers).send({ name: 'khác' }).expect(403);
    await test.request.delete(`/api/v1/saved-views/${all.id}`).set(admin.headers).expect(204);
    expect(await keep(admin, { sharedWith: 'department' }, 400)).toMatchObject({ errors: [{ pointer: '/departmentId', code: 'required' }] });
  });

  it('are changed by who has seen them as they are', async () => {
    const kept = await keep(supervisor, { name: 'sửa' });
    const change = (version: number, body: object) => test.request.patch(`/api/v1/saved-views/${kept.id}`).set({ ...supervisor.headers, 'if-match': `"${version}"` }).send(body);
    expect((await change(1, { filters: { colour: 'green' } }).expect(200)).body).toMatchObject({ version: 2, filters: { colour: 'green' }, name: 'sửa' });
    expect((await change(1, { name: 'muộn' }).expect(412)).body).toMatchObject({ current: { version: 2 } });
    expect((await change(2, { filters: { colour: 'blue' } }).expect(400)).body).toMatchObject({ errors: [{ pointer: '/filters/colour' }] });
  });

  it('are no more than people find their way through', async () => {
    const other = await test.as('supervisor');
    for (let number = 0; number < 50; number += 1) await keep(other, { name: `Mục ${number}` });
    expect(await keep(other, {}, 422)).toMatchObject({ type: '/problems/too-many-saved-views' });
  });
});

describe('how a list is set up', () => {
  it('is kept per user, the last write counts', async () => {
    const put = (user: TestUser, list: string, body: object) => test.request.put(`/api/v1/list-settings/${list}`).set(user.headers).send(body);
    await put(manager, 'test-things', { columns: [{ key: 'a', width: 90 }], density: 'tight' }).expect(200);
    await put(manager, 'test-things', { columns: [{ key: 'b', hidden: true }, { key: 'a', width: 120 }] }).expect(200);
    await put(manager, 'Things', { columns: [] }).expect(400);
    await put(manager, 'test-things', { columns: [{ key: 'a' }, { key: 'a' }] }).expect(400);
    const mine = await test.request.get('/api/v1/list-settings').set(manager.headers).expect(200);
    expect(mine.body).toEqual({ items: [{ list: 'test-things', columns: [{ key: 'b', hidden: true }, { key: 'a', width: 120 }], density: null }] });
    expect((await test.request.get('/api/v1/list-settings').set(supervisor.headers)).body).toEqual({ items: [] });
  });
});
