import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type TestUser } from '../testing/index.js';

let test: TestApp;
let admin: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  admin = await test.as('admin');
});
afterAll(() => test.close());

const addDepartment = (user: TestUser, key: string, name: string) => test.request.post('/api/v1/departments').set(user.headers).set('idempotency-key', key).send({ name });
const departmentsCalled = async (name: string) => (await test.database.row<{ count: number }>(`select count(*) as count from departments where name like $1`, [`${name}%`]))!.count;

describe('a POST with an Idempotency-Key', () => {
  it('is answered the second time as the first, and done once', async () => {
    const [first, second] = [await addDepartment(admin, 'again', 'Chăm sóc'), await addDepartment(admin, 'again', 'Chăm sóc')];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(second.headers).toMatchObject({ location: first.headers.location, 'idempotency-replayed': 'true' });
    expect(await departmentsCalled('Chăm sóc')).toBe(1);
  });

  it('is refused with another body', async () => {
    await addDepartment(admin, 'reused', 'Bán hàng');
    expect(await addDepartment(admin, 'reused', 'Bán hàng 2')).toMatchObject({ status: 422, body: { type: '/problems/idempotency-key-reused' } });
    expect(await departmentsCalled('Bán hàng')).toBe(1);
  });

  it('is done once by twenty at the same time, and those who come too early are told to try again', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => addDepartment(admin, 'at-once', 'Kho')));
    const made = answers.filter(({ status }) => status === 201);
    const early = answers.filter(({ status }) => status === 409);
    expect(made.length + early.length).toBe(20);
    expect(new Set(made.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
    expect(early.map(({ body }) => (body as { type: string }).type).filter((type) => type !== '/problems/idempotency-key-in-use')).toEqual([]);
    expect(await departmentsCalled('Kho')).toBe(1);
  });

  it('tells nobody what another got under his key', async () => {
    const other = await test.as('admin');
    const [first, second] = [await addDepartment(admin, 'same-key', 'Kế toán'), await addDepartment(other, 'same-key', 'Nhân sự')];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toMatchObject({ name: 'Nhân sự' });
    expect(await departmentsCalled('Nhân sự')).toBe(1);
  });

  it('is not kept when it was refused: the caller may try again', async () => {
    await addDepartment(admin, 'first', 'Hành chính').expect(201);
    await addDepartment(admin, 'refused', 'Hành chính').expect(409);
    await test.database.execute(`delete from departments where name = 'Hành chính'`);
    await addDepartment(admin, 'refused', 'Hành chính').expect(201);
  });
});
