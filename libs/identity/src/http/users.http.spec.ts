import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Actors } from '../queries/actors.query.js';
import { createTestApp, type TestApp, type TestUser } from '../testing/index.js';

let test: TestApp;
let admin: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  admin = await test.as('admin', { email: 'chu@example.vn', fullName: 'Phạm Văn Chủ' });
});
afterAll(() => test.close());

const get = (user: TestUser, path: string) => test.request.get(`/api/v1${path}`).set(user.headers);
const post = (user: TestUser, path: string, body: object) => test.request.post(`/api/v1${path}`).set(user.headers).send(body);
const patch = (user: TestUser, path: string, body: object) => test.request.patch(`/api/v1${path}`).set(user.headers).send(body);
const login = (email: string, password: string) => test.request.post('/api/v1/auth/login').send({ email, password });

describe('adding a user', () => {
  it('takes a password, with which he signs in', async () => {
    const answer = await post(admin, '/users', { email: 'Mai@Example.vn', fullName: ' Trần  Thị Mai ', role: 'agent', password: 'a long password 1' }).expect(201);
    expect(answer.body).toMatchObject({ email: 'mai@example.vn', fullName: 'Trần Thị Mai', role: 'agent', active: true, locale: 'vi', mustChangePassword: false, oneTimePassword: null, version: 1 });
    expect(answer.headers).toMatchObject({ location: `/api/v1/users/${answer.body.id}`, etag: '"1"' });
    await login('mai@example.vn', 'a long password 1').expect(200);
  });

  it('makes a one-time password otherwise, which is good only to set one’s own', async () => {
    const { body } = await post(admin, '/users', { email: 'moi@example.vn', fullName: 'Người Mới', role: 'agent' }).expect(201);
    expect(body.oneTimePassword).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    expect(JSON.stringify((await get(admin, `/users/${body.id}`)).body)).not.toContain(body.oneTimePassword);
    const signedIn = await login('moi@example.vn', body.oneTimePassword).expect(200);
    expect(signedIn.body.user.mustChangePassword).toBe(true);
    const headers = { authorization: `Bearer ${signedIn.body.accessToken}` };
    expect(await test.request.get('/api/v1/departments').set(headers)).toMatchObject({ status: 403, body: { type: '/problems/password-change-required' } });
    await test.request.post('/api/v1/auth/password').set(headers).send({ currentPassword: body.oneTimePassword, newPassword: 'a password of my own' }).expect(204);
    await test.request.get('/api/v1/departments').set(headers).expect(200);
  });

  it('does not keep the one-time password for repeats of an Idempotency-Key', async () => {
    const request = () => post(admin, '/users', { email: 'lap@example.vn', fullName: 'Lặp', role: 'agent' }).set('idempotency-key', 'once');
    const [first, second] = [await request(), await request()];
    expect(second.body).toEqual({ ...first.body, oneTimePassword: null });
    const kept = await test.database.rows<{ text: string }>('select body::text as text from idempotency_keys');
    expect(kept.map(({ text }) => text).join()).not.toContain(first.body.oneTimePassword);
  });

  it('refuses an address that is taken, in whatever case, and what does not exist', async () => {
    await post(admin, '/users', { email: 'CHU@example.vn', fullName: 'X', role: 'agent' }).expect(409);
    const nowhere = '01890000-0000-7000-8000-000000000000';
    for (const [field, body] of [['role', { role: 'king' }], ['departmentId', { departmentId: nowhere }], ['branchIds', { branchIds: [nowhere] }]] as const) {
      const answer = await post(admin, '/users', { email: 'x@example.vn', fullName: 'X', role: 'agent', ...body });
      expect(answer.body).toMatchObject({ status: 400, errors: [{ pointer: `/${field}`, code: 'unknown-reference' }] });
    }
  });

  it('refuses passwords outside 12 to 128 characters, unknown fields and a blank name', async () => {
    const base = { email: 'y@example.vn', fullName: 'Y', role: 'agent' };
    for (const extra of [{ password: 'short' }, { password: 'x'.repeat(129) }, { isAdmin: true }, { fullName: '  ' }, { passwordHash: 'x' }]) await post(admin, '/users', { ...base, ...extra }).expect(400);
  });
});

describe('the list of users', () => {
  it('is found by part of a name without marks or of the address, by role and by department', async () => {
    const department = await post(admin, '/departments', { name: 'Tìm kiếm' });
    const huong = await test.as('supervisor', { email: 'huong@example.vn', fullName: 'Đỗ Thị Hương', departmentId: department.body.id });
    const ids = async (query: string): Promise<string[]> => (await get(admin, `/users?${query}`).expect(200)).body.items.map(({ id }: { id: string }) => id);
    expect(await ids('q=huong do')).toEqual([huong.id]);
    expect(await ids(`q=${encodeURIComponent('HƯƠNG')}`)).toEqual([huong.id]);
    expect(await ids('q=huong@exam')).toEqual([huong.id]);
    expect(await ids('q=huong lan')).toEqual([]);
    expect(await ids(`departmentId=${department.body.id}`)).toEqual([huong.id]);
    expect(await ids('role=supervisor')).toEqual([huong.id]);
    expect(await ids(`role=agent&departmentId=${department.body.id}`)).toEqual([]);
  });

  it('is in Vietnamese order, and pages of one, two and three add up to the whole', async () => {
    for (const fullName of ['Đào Ánh', 'Đào Anh', 'Dương Bé', 'Ẩn Danh', 'Đào Anh']) await test.as('agent', { fullName });
    const all = (await get(admin, '/users?limit=200&withTotal=true')).body;
    expect(all.total).toBe(all.items.length);
    const names = all.items.map(({ fullName }: { fullName: string }) => fullName);
    expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare));
    for (const limit of [1, 2, 3]) {
      const paged: string[] = [];
      for (let cursor = ''; ; ) {
        const { body } = await get(admin, `/users?limit=${limit}${cursor}`).expect(200);
        paged.push(...body.items.map(({ id }: { id: string }) => id));
        if (!body.nextCursor) break;
        cursor = `&cursor=${body.nextCursor}`;
      }
      expect(paged).toEqual(all.items.map(({ id }: { id: string }) => id));
    }
  });

  it('is for those who may read users; names of colleagues are for everyone', async () => {
    const [agent, manager] = [await test.as('agent'), await test.as('manager')];
    await get(agent, '/users').expect(403);
    await get(manager, '/users').expect(200);
    await post(manager, '/users', { email: 'z@example.vn', fullName: 'Z', role: 'agent' }).expect(403);
    const { body } = await get(agent, '/colleagues?q=chu').expect(200);
    expect(body.items).toEqual([{ id: admin.id, fullName: 'Phạm Văn Chủ', role: 'admin', departmentId: null, active: true }]);
    const named = await get(agent, `/colleagues?id=${agent.id},${admin.id}`).expect(200);
    expect(named.body.items.map(({ id }: { id: string }) => id).sort()).toEqual([agent.id, admin.id].sort());
    await get(agent, '/colleagues?id=nobody').expect(400);
  });
});

describe('changing a user', () => {
  it('changes what is named, clears what is null, and leaves the rest', async () => {
    const [first, second] = await Promise.all(['A', 'B'].map(async (name) => (await post(admin, '/branches', { name })).body.id as string));
    const { body } = await post(admin, '/users', { email: 'doi@example.vn', fullName: 'Đổi', role: 'agent', branchIds: [first], dailyCareCapacity: 40 });
    const changed = await patch(admin, `/users/${body.id}`, { fullName: 'Đổi Rồi', dailyCareCapacity: null, branchIds: [second] }).expect(200);
    const { oneTimePassword: _, ...before } = body;
    expect(changed.body).toEqual({ ...before, fullName: 'Đổi Rồi', dailyCareCapacity: null, branchIds: [second], version: 2 });
    expect(changed.headers.etag).toBe('"2"');
  });

  it('refuses a stale version and shows the present one', async () => {
    const user = await test.as('agent');
    const race = await Promise.all(Array.from({ length: 8 }, (_, n) => patch(admin, `/users/${user.id}`, { dailyCareCapacity: n }).set('if-match', '"1"')));
    expect(race.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412, 412, 412]);
    const stale = race.find(({ status }) => status === 412);
    expect(stale?.body).toMatchObject({ type: '/problems/stale', current: { id: user.id, version: 2 } });
    await patch(admin, `/users/${user.id}`, { dailyCareCapacity: 1 }).set('if-match', 'nonsense').expect(400);
  });

  it('signs a deactivated user out at once, everywhere', async () => {
    const user = await test.as('agent', { email: 'nghi@example.vn', password: 'a long password 1' });
    await get(user, '/auth/me').expect(200);
    await patch(admin, `/users/${user.id}`, { active: false }).expect(200);
    await get(user, '/auth/me').expect(401);
    await login('nghi@example.vn', 'a long password 1').expect(401);
    await patch(admin, `/users/${user.id}`, { active: true }).expect(200);
    await get(user, '/auth/me').expect(401);
  });

  it('knows nobody who is deactivated, however that came about', async () => {
    const user = await test.as('agent');
    const actors = test.app.get(Actors);
    expect(await actors.ofUser(user.id)).toMatchObject({ userId: user.id, role: 'agent' });
    await test.database.execute('update users set is_active = false where id = $1', [user.id]);
    await get(user, '/auth/me').expect(401);
    expect(await actors.ofUser(user.id)).toBeNull();
  });

  it('gives and takes rights from the next request on', async () => {
    const user = await test.as('agent');
    await get(user, '/users').expect(403);
    await patch(admin, `/users/${user.id}`, { role: 'manager' }).expect(200);
    await get(user, '/users').expect(200);
    await patch(admin, `/users/${user.id}`, { role: 'agent' }).expect(200);
    await get(user, '/users').expect(403);
  });

  it('answers 404 for nobody, and 400 for what is no id', async () => {
    await patch(admin, '/users/01890000-0000-7000-8000-000000000000', { fullName: 'X' }).expect(404);
    await get(admin, '/users/abc').expect(400);
  });

  it('gives a one-time password to whoever forgot his, and ends his sessions', async () => {
    const user = await test.as('agent', { email: 'quen@example.vn', password: 'a long password 1' });
    const { body } = await post(admin, `/users/${user.id}/password-reset`, {}).expect(201);
    await get(user, '/auth/me').expect(401);
    await login('quen@example.vn', 'a long password 1').expect(401);
    await login('quen@example.vn', body.oneTimePassword).expect(200);
    await test.database.execute(`update users set one_time_until = now() - interval '1 second' where id = $1`, [user.id]);
    expect(await login('quen@example.vn', body.oneTimePassword)).toMatchObject({ status: 401, body: { type: '/problems/one-time-password-expired' } });
  });
});

describe('the last administrator', () => {
  it('can be neither deactivated nor demoted, by himself or by two who do it to each other at once', async () => {
    for (const change of [{ active: false }, { role: 'agent' }]) {
      expect(await patch(admin, `/users/${admin.id}`, change)).toMatchObject({ status: 409, body: { type: '/problems/last-admin' } });
    }
    const second = await test.as('admin');
    const answers = await Promise.all([patch(admin, `/users/${second.id}`, { role: 'manager' }), patch(second, `/users/${admin.id}`, { role: 'manager' })]);
    expect(answers.map(({ status }) => status).sort()).not.toEqual([200, 200]);
    const left = await test.database.rows<{ id: string }>(`select id from users where role_code = 'admin' and is_active`);
    expect(left).toHaveLength(1);
    await test.database.execute(`update users set role_code = 'admin' where id = $1`, [admin.id]);
    await test.database.execute(`update users set role_code = 'agent' where id = $1`, [second.id]);
  });
});

describe('somebody who manages users but not roles', () => {
  it('deals only with roles that hold nothing he does not hold', async () => {
    await test.database.execute(
      `insert into roles (code, name_vi, name_en, permissions, scopes)
       select 'clerk', 'Văn phòng', 'Clerk', permissions || '{users.read,users.manage}', scopes from roles where code = 'agent'`,
    );
    const clerk = await test.as('clerk');
    const agent = await test.as('agent');
    const base = { fullName: 'X', password: 'a long password 1' };
    await post(clerk, '/users', { ...base, email: 'c1@example.vn', role: 'agent' }).expect(201);
    const lifted = [
      post(clerk, '/users', { ...base, email: 'c2@example.vn', role: 'admin' }),
      patch(clerk, `/users/${clerk.id}`, { role: 'admin' }),
      patch(clerk, `/users/${agent.id}`, { role: 'manager' }),
      patch(clerk, `/users/${admin.id}`, { email: 'mine@example.vn' }),
      post(clerk, `/users/${admin.id}/password-reset`, {}),
    ];
    for (const answer of await Promise.all(lifted)) expect(answer).toMatchObject({ status: 403, body: { type: '/problems/role-beyond-own' } });
  });
});
