import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { definePermissions } from '../access/permissions.js';
import { ShipRoles } from '../use-cases/ship-roles.js';
import { createTestApp, type TestApp, type TestUser } from '../testing/index.js';

let test: TestApp;
let admin: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  admin = await test.as('admin');
});
afterAll(() => test.close());

const call = (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string, body?: object, user = admin) =>
  body ? test.request[method](`/api/v1${path}`).set(user.headers).send(body) : test.request[method](`/api/v1${path}`).set(user.headers);

describe('departments', () => {
  let top: string;
  let below: string;
  beforeEach(async () => {
    await test.database.execute('delete from departments');
    top = (await call('post', '/departments', { name: 'Kinh doanh' }).expect(201)).body.id;
    below = (await call('post', '/departments', { name: 'Chăm sóc', parentId: top }).expect(201)).body.id;
  });

  it('make a tree that users see as far down as they stand', async () => {
    const deep = (await call('post', '/departments', { name: 'Tổ 1', parentId: below })).body.id;
    const pairs = await test.database.rows('select ancestor_id as a, descendant_id as d from department_tree');
    const expected = [[top, top], [top, below], [top, deep], [below, below], [below, deep], [deep, deep]].map(([a, d]) => ({ a, d }));
    expect(pairs).toHaveLength(6);
    expect(pairs).toEqual(expect.arrayContaining(expected));
  });

  it('cannot lie within themselves, also when two are moved at once', async () => {
    await call('patch', `/departments/${top}`, { parentId: top }).expect(422);
    await call('patch', `/departments/${top}`, { parentId: below }).expect(422);
    const other = (await call('post', '/departments', { name: 'Kho' })).body.id;
    for (let round = 0; round < 15; round++) {
      const moves = await Promise.all([call('patch', `/departments/${top}`, { parentId: other }), call('patch', `/departments/${other}`, { parentId: top })]);
      expect(moves.map(({ status }) => status).sort()).toEqual([200, 422]);
      await test.database.execute('update departments set parent_id = null where id = any($1)', [[top, other]]);
    }
  });

  it('have names of their own on each level', async () => {
    await call('post', '/departments', { name: 'KINH DOANH' }).expect(409);
    await call('post', '/departments', { name: 'Kinh doanh', parentId: top }).expect(201);
  });

  it('stay while somebody or something is in them', async () => {
    expect((await call('delete', `/departments/${top}`)).body).toMatchObject({ status: 409, type: '/problems/department-in-use' });
    const user = await test.as('agent', { departmentId: below });
    await call('delete', `/departments/${below}`).expect(409);
    await test.database.execute('update users set department_id = null where id = $1', [user.id]);
    await call('delete', `/departments/${below}`).expect(204);
    await call('get', `/departments/${below}`).expect(404);
  });

  it('are changed by those who may, and only in the version they saw', async () => {
    const agent = await test.as('agent');
    await call('get', '/departments', undefined, agent).expect(200);
    await call('post', '/departments', { name: 'X' }, agent).expect(403);
    await call('patch', `/departments/${below}`, { name: 'Chăm sóc khách hàng' }).set('if-match', '"1"').expect(200);
    expect((await call('patch', `/departments/${below}`, { name: 'Y' }).set('if-match', '"1"')).body).toMatchObject({ status: 412, current: { name: 'Chăm sóc khách hàng', version: 2 } });
  });
});

describe('branches', () => {
  it('get a code when they bring none, past those given by hand', async () => {
    await call('post', '/branches', { code: 'cn002', name: 'Bằng tay' }).expect(201);
    expect((await call('post', '/branches', { name: 'Một' })).body).toMatchObject({ code: 'CN001', active: true, address: null, version: 1 });
    expect((await call('post', '/branches', { name: 'Ba' })).body.code).toBe('CN003');
    await call('post', '/branches', { code: 'CN001', name: 'Trùng' }).expect(409);
  });

  it('stay while a user belongs to them', async () => {
    const branch = (await call('post', '/branches', { name: 'Quận 1' })).body;
    const user = await test.as('agent', { branchIds: [branch.id] });
    expect((await call('get', '/auth/me', undefined, user)).body.branchIds).toEqual([branch.id]);
    await call('delete', `/branches/${branch.id}`).expect(409);
    await test.database.execute('delete from user_branches where user_id = $1', [user.id]);
    await call('delete', `/branches/${branch.id}`).expect(204);
  });
});

describe('roles', () => {
  it('are the four shipped, each with what the modules grant it at first', async () => {
    const { body } = await call('get', '/roles').expect(200);
    expect(body.items.map(({ code }: { code: string }) => code).sort()).toEqual(['admin', 'agent', 'manager', 'supervisor']);
    const scopes = Object.fromEntries(body.items.map((role: { code: string; scopes: { customers: string } }) => [role.code, role.scopes.customers]));
    expect(scopes).toEqual({ agent: 'own', supervisor: 'department', manager: 'all', admin: 'all' });
    expect((await call('get', '/roles/admin')).body.permissions).toContain('roles.manage');
    const manager = (await call('get', '/roles/manager')).body;
    expect(manager.permissions).toContain('users.read');
    expect(manager.permissions).not.toContain('users.manage');
  });

  it('keep what an admin decided when the server starts again, and get what is new once', async () => {
    await call('put', '/roles/manager', { permissions: ['organisation.manage'], scopes: { customers: 'branch' } }).expect(200);
    definePermissions({ parrots: { name: 'parrots.feed', title: { vi: 'Cho vẹt ăn', en: 'Feed parrots' }, roles: ['manager'] } });
    await test.app.get(ShipRoles).run();
    expect((await call('get', '/roles/manager')).body).toMatchObject({ permissions: ['organisation.manage', 'parrots.feed'], scopes: { customers: 'branch' } });
    await call('put', '/roles/manager', { permissions: ['organisation.manage'], scopes: { customers: 'branch' } }).expect(200);
    await test.app.get(ShipRoles).run();
    expect((await call('get', '/roles/manager')).body.permissions).toEqual(['organisation.manage']);
  });

  it('hold from everyone’s next request', async () => {
    const agent = await test.as('agent');
    await call('get', '/users', undefined, agent).expect(403);
    const before = (await call('get', '/roles/agent')).body;
    await call('put', '/roles/agent', { permissions: [...before.permissions, 'users.read'], scopes: before.scopes }).expect(200);
    await call('get', '/users', undefined, agent).expect(200);
    await call('put', '/roles/agent', { permissions: before.permissions, scopes: before.scopes }).expect(200);
    await call('get', '/users', undefined, agent).expect(403);
  });

  it('take exactly what reading them gave', async () => {
    const { body } = await call('get', '/roles/supervisor');
    expect((await call('put', '/roles/supervisor', body).expect(200)).body).toEqual({ ...body, version: body.version + 1 });
    await call('put', '/roles/supervisor', body).expect(412);
    await call('put', '/roles/agent', { ...body, version: undefined }).expect(400);
  });

  it('refuse permissions, resources and scopes that do not exist', async () => {
    const answer = await call('put', '/roles/agent', { permissions: ['users.read', 'users.eat'], scopes: { customers: 'everything', unicorns: 'all' } });
    expect(answer.body).toMatchObject({
      status: 400,
      errors: [{ pointer: '/permissions/1', code: 'unknown-permission' }, { pointer: '/scopes/customers', code: 'unknown-scope' }, { pointer: '/scopes/unicorns', code: 'unknown-resource' }],
    });
    await call('put', '/roles/nobody', { permissions: [], scopes: {} }).expect(404);
  });

  it('leave the administrator the right to manage roles', async () => {
    expect((await call('put', '/roles/admin', { permissions: ['users.read'], scopes: { customers: 'all' } })).body).toMatchObject({ status: 422, type: '/problems/admin-keeps-roles' });
  });

  it('are changed only by those who manage roles', async () => {
    const agent = await test.as('agent');
    await call('put', '/roles/agent', { permissions: ['roles.manage'], scopes: {} }, agent).expect(403);
    const { body } = await call('get', '/permissions', undefined, agent).expect(200);
    expect(body.items).toContainEqual({ name: 'users.read', title: { vi: 'Xem danh sách người dùng', en: 'See the users' } });
    expect(body.resources).toEqual([{ name: 'customers', title: { vi: 'Khách hàng', en: 'Customers' }, scopes: ['own', 'department', 'branch', 'all'] }]);
  });
});
