import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type TestUser } from '@tantam/identity/testing';
import { uuidv7 } from '@tantam/kernel';
import { CustomersModule } from '../customers.module.js';
import { customersMigrations } from '../migrations/index.js';

let app: TestApp;
let admin: TestUser;
let agent: TestUser;
let colleague: TestUser;

interface Answer {
  status: number;
  body: Record<string, unknown> & { items: Record<string, unknown>[] };
  headers: Record<string, string>;
}

const get = async (user: TestUser, path: string): Promise<Answer> => app.request.get(`/api/v1${path}`).set(user.headers) as unknown as Promise<Answer>;
const post = async (user: TestUser, path: string, body: object): Promise<Answer> =>
  app.request.post(`/api/v1${path}`).set(user.headers).send(body) as unknown as Promise<Answer>;
const patch = async (user: TestUser, path: string, body: object, headers: Record<string, string> = {}): Promise<Answer> =>
  app.request.patch(`/api/v1${path}`).set({ ...user.headers, ...headers }).send(body) as unknown as Promise<Answer>;

/** Care declares this right, and its module is not part of this suite. */
async function letSupervisorsSupervise(): Promise<void> {
  await app.database.execute(`update roles set permissions = permissions || array['care.supervise'] where code = 'supervisor'`);
}

/** A role that may do what an agent does, but not see numbers. */
async function addRoleWithoutContact(): Promise<void> {
  await app.database.execute(
    `insert into roles (code, name_vi, name_en, permissions, scopes)
     values ('intern', 'Thực tập', 'Intern', array['customers.read', 'customers.create', 'customers.update'], '{"customers": "all"}')`,
  );
}

beforeAll(async () => {
  app = await createTestApp({ modules: [CustomersModule], migrations: customersMigrations });
  const department = uuidv7();
  await app.database.execute(`insert into departments (id, name) values ($1, 'Chăm sóc')`, [department]);
  admin = await app.as('admin', { fullName: 'Quản Trị' });
  agent = await app.as('agent', { fullName: 'Lê Văn Tư', departmentId: department });
  colleague = await app.as('agent', { fullName: 'Trần Thị Năm', departmentId: department });
  await addRoleWithoutContact();
  await letSupervisorsSupervise();
});
afterAll(() => app.close());

describe('POST /customers', () => {
  it('gives a code, a given name and a salutation, and keeps the phone as E.164', async () => {
    const answer = await post(agent, '/customers', { fullName: ' Nguyễn  Thị Hồng ', phone1: '0981 234 123', gender: 'female', emails: ['Hong@Example.vn'] });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      code: expect.stringMatching(/^KH\d{6}$/) as unknown, fullName: 'Nguyễn Thị Hồng', givenName: 'Hồng', salutation: 'chi', phone1: '+84981234123',
      emails: ['hong@example.vn'], lifecycle: 'lead', kinds: ['customer'], isIncomplete: false, warnings: [], allowedActions: ['update'], version: 1,
    });
    expect(answer.headers.location).toBe(`/api/v1/customers/${String(answer.body.id)}`);
    expect(answer.headers.etag).toBe('"1"');
  });

  it('warns of a phone in use: the code of who may be seen, only the responsible one of who may not', async () => {
    const mine = await post(agent, '/customers', { fullName: 'Vợ', phone1: '0911222333', ownerId: agent.id });
    const theirs = await post(colleague, '/customers', { fullName: 'Chồng', phone2: '+84 911 222 333', ownerId: colleague.id });
    expect(theirs.body.warnings).toEqual([{ code: 'phone-in-use', pointer: '/phone2', holders: [{ responsible: 'Lê Văn Tư' }] }]);
    const seen = await get(admin, '/customers/duplicates?phone=0911222333');
    expect(seen.body.visible).toHaveLength(2);
    const half = await get(agent, '/customers/duplicates?phone=0911222333');
    expect(half.body).toEqual({ visible: [expect.objectContaining({ code: mine.body.code })], hidden: [{ responsible: 'Trần Thị Năm' }] });
  });

  it('skips a code that somebody took by hand, and refuses a taken one', async () => {
    const first = await post(admin, '/customers', { fullName: 'A' });
    const next = `KH${String(Number(String(first.body.code).slice(2)) + 1).padStart(6, '0')}`;
    expect((await post(admin, '/customers', { fullName: 'B', code: next })).status).toBe(201);
    const after = await post(admin, '/customers', { fullName: 'C' });
    expect(after.body.code).toBe(`KH${String(Number(next.slice(2)) + 1).padStart(6, '0')}`);
    const taken = await post(admin, '/customers', { fullName: 'D', code: next });
    expect(taken.status).toBe(409);
    expect(taken.body.type).toBe('/problems/customer-code-taken');
  });

  it('names what is wrong, field by field', async () => {
    const answer = await post(agent, '/customers', { fullName: 'X', phone1: '12', groupId: uuidv7(), nickname: 'y' });
    expect(answer.status).toBe(400);
    const phone = await post(agent, '/customers', { fullName: 'X', phone1: '12', birthday: '2999-01-01' });
    expect((phone.body.errors as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/phone1 invalid-phone', '/birthday future-birthday',
    ]);
    const group = await post(agent, '/customers', { fullName: 'X', groupId: uuidv7() });
    expect(group.body.errors).toEqual([expect.objectContaining({ pointer: '/groupId', code: 'unknown-reference' })]);
    const commune = await post(agent, '/customers', { fullName: 'X', provinceCode: '79', communeCode: '00004' });
    expect(commune.body.errors).toEqual([expect.objectContaining({ pointer: '/communeCode', code: 'commune-of-another-province' })]);
    expect((await post(agent, '/customers', { gender: 'male' })).body.type).toBe('/problems/customer-unnamed');
  });

  it('names a customer by its phone until somebody states a name', async () => {
    const { body } = await post(agent, '/customers', { phone1: '0977000111' });
    expect(body).toMatchObject({ fullName: '0977 000 111', isIncomplete: true });
    const named = await patch(agent, `/customers/${String(body.code)}`, { fullName: 'Phạm Văn Dũng' });
    expect(named.body).toMatchObject({ fullName: 'Phạm Văn Dũng', givenName: 'Dũng', isIncomplete: false, version: 2 });
  });
});

describe('PATCH /customers/{idOrCode}', () => {
  it('leaves absent fields, clears null ones, and refuses a stale version with the current state', async () => {
    const { body } = await post(agent, '/customers', { fullName: 'Đỗ Thị Én', phone1: '0903111222', company: 'Công ty Én', notes: 'khó tính' });
    const changed = await patch(agent, `/customers/${String(body.id)}`, { company: null }, { 'If-Match': '"1"' });
    expect(changed.body).toMatchObject({ company: null, notes: 'khó tính', phone1: '+84903111222', version: 2 });
    const late = await patch(agent, `/customers/${String(body.id)}`, { notes: 'dễ tính' }, { 'If-Match': '"1"' });
    expect(late.status).toBe(412);
    expect(late.body.current).toMatchObject({ version: 2, company: null });
  });

  it('answers 404 for a customer of somebody else, and what it wrote when it handed one over', async () => {
    const { body } = await post(colleague, '/customers', { fullName: 'Khách của Năm', ownerId: colleague.id });
    expect((await get(agent, `/customers/${String(body.id)}`)).status).toBe(404);
    expect((await patch(agent, `/customers/${String(body.id)}`, { notes: 'x' })).status).toBe(404);
    const given = await patch(admin, `/customers/${String(body.code)}`, { ownerId: agent.id });
    expect(given.body).toMatchObject({ ownerId: agent.id, labels: { owner: 'Lê Văn Tư' } });
    expect((await get(agent, `/customers/${String(body.code)}`)).status).toBe(200);
  });
});

describe('numbers that are hidden', () => {
  it('masks phones and e-mails, finds by a full number, not by a piece', async () => {
    await post(admin, '/customers', { fullName: 'Vũ Thị Kín', phone1: '0988777666', emails: ['kin.vu@example.vn'] });
    await post(admin, '/customers', { phone1: '0988777555' });
    const intern = await app.as('intern');
    const full = await get(intern, '/customers?q=0988777666');
    expect(full.body.items).toEqual([expect.objectContaining({ fullName: 'Vũ Thị Kín', phone1: '098••••666', emails: ['k••••@example.vn'] })]);
    expect((await get(intern, '/customers?q=8777')).body.items).toEqual([]);
    expect((await get(intern, '/customers?q=kin.vu@ex')).body.items).toEqual([]);
    expect((await get(intern, '/customers?q=0988')).body.items).toEqual([]);
    expect((await get(intern, '/customers?q=0988777555')).body.items).toEqual([expect.objectContaining({ fullName: '098••••555', phone1: '098••••555' })]);
    expect((await get(intern, '/customers?q=vu kin')).body.items).toHaveLength(1);
    expect((await get(admin, '/customers?q=8777')).body.items).toHaveLength(2);
  });
});

describe('who sees which customers', () => {
  it('shows own ones to an agent, the department to its supervisor with what is nobody’s, all to a manager', async () => {
    const [north, south] = [uuidv7(), uuidv7()];
    await app.database.execute(`insert into departments (id, name) values ($1, 'Bắc'), ($2, 'Nam')`, [north, south]);
    const a = await app.as('agent', { departmentId: north });
    const c = await app.as('agent', { departmentId: south });
    const supervisor = await app.as('supervisor', { departmentId: north });
    const manager = await app.as('manager');
    const tag = 'phân-quyền';
    await post(admin, '/customers', { fullName: 'Của A', ownerId: a.id, tags: [tag] });
    await post(a, '/customers', { fullName: 'A tạo', tags: [tag] });
    await post(admin, '/customers', { fullName: 'Của C', ownerId: c.id, tags: [tag] });
    await post(admin, '/customers', { fullName: 'Không của ai', tags: [tag] });
    const names = async (user: TestUser): Promise<unknown[]> =>
      (await get(user, `/customers?tag=${encodeURIComponent(tag)}&sort=createdAt&withTotal=true`)).body.items.map((item) => item.fullName);
    expect(await names(a)).toEqual(['Của A', 'A tạo']);
    expect(await names(c)).toEqual(['Của C']);
    expect(await names(supervisor)).toEqual(['Của A', 'A tạo', 'Không của ai']);
    expect(await names(manager)).toEqual(['Của A', 'A tạo', 'Của C', 'Không của ai']);
    await app.database.execute(`update users set is_active = false where id = $1`, [c.id]);
    expect(await names(supervisor)).toEqual(['Của A', 'A tạo', 'Của C', 'Không của ai']);
  });
});

describe('dictionaries, areas and regions', () => {
  it('adds entries, refuses a second of the same name, switches one off', async () => {
    const added = await post(admin, '/customer-groups', { name: 'Khách sỉ' });
    expect(added.status).toBe(201);
    expect((await post(admin, '/customer-groups', { name: 'khách  SỈ' })).status).toBe(409);
    expect((await post(agent, '/customer-groups', { name: 'Khác' })).status).toBe(403);
    await patch(admin, `/customer-groups/${String(added.body.id)}`, { active: false });
    expect((await get(agent, '/customer-groups?active=true')).body.items).toEqual([]);
    expect((await get(agent, '/customer-groups')).body.items).toEqual([expect.objectContaining({ name: 'Khách sỉ', active: false, version: 2 })]);
  });

  it('knows the 34 provinces and the communes of each, and finds them without marks', async () => {
    const { body } = await get(agent, '/regions');
    expect(body).toMatchObject({ scheme: 'vn-2025' });
    expect(body.items).toHaveLength(34);
    expect((await get(agent, '/regions?q=ho chi')).body.items).toEqual([expect.objectContaining({ code: '79', fullName: 'Thành phố Hồ Chí Minh' })]);
    expect((await get(agent, '/regions/01/communes?q=ba dinh')).body.items).toEqual([expect.objectContaining({ fullName: 'Phường Ba Đình' })]);
    expect((await get(agent, '/regions/02/communes')).status).toBe(404);
  });

  it('lets a customer’s area follow from the province unless it was chosen', async () => {
    const south = await post(admin, '/areas', { name: 'Miền Nam', provinceCodes: ['79'] });
    const west = await post(admin, '/areas', { name: 'Miền Tây' });
    const follows = await post(admin, '/customers', { fullName: 'Theo tỉnh', provinceCode: '92' });
    const chosen = await post(admin, '/customers', { fullName: 'Chọn tay', provinceCode: '79', areaId: west.body.id });
    expect(follows.body.areaId).toBeNull();
    expect((await post(admin, '/areas', { name: 'Khác', provinceCodes: ['79'] })).body.type).toBe('/problems/province-in-another-area');
    await patch(admin, `/areas/${String(west.body.id)}`, { provinceCodes: ['92'] });
    expect((await get(admin, `/customers/${String(follows.body.id)}`)).body.areaId).toBe(west.body.id);
    expect((await get(admin, `/customers?areaId=${String(west.body.id)}&withTotal=true`)).body.total).toBe(2);
    await app.request.delete(`/api/v1/areas/${String(west.body.id)}`).set(admin.headers).expect(204);
    expect((await get(admin, `/customers/${String(chosen.body.id)}`)).body).toMatchObject({ areaId: south.body.id, isAreaChosen: false });
    expect((await get(admin, `/customers/${String(follows.body.id)}`)).body.areaId).toBeNull();
  });
});

describe('views of the list', () => {
  it('keep its filters for the reader and the days that move along, and no others', async () => {
    const keep = async (filters: object) => post(agent, '/saved-views', { list: 'customers', name: 'Mới của tôi', filters });
    const filters = { ownerId: 'me', createdFrom: 'monthStart', createdTo: 'today', assigned: 'none', sort: '-spend' };
    expect(await keep(filters)).toMatchObject({ status: 201, body: { list: 'customers', filters } });
    expect(await keep({ assigned: 'somebody' })).toMatchObject({ status: 400, body: { errors: [{ pointer: '/filters/assigned' }] } });
  });
});
