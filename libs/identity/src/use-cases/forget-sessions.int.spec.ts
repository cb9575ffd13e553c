import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../testing/test-app.js';
import { ForgetSessions } from './forget-sessions.js';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp({ config: { runsJobs: false } });
});
afterAll(() => test.close());

describe('sessions', () => {
  it('are deleted two months after their end, however they ended; those that may still be used stay', async () => {
    const { id } = await test.as('agent');
    await test.database.execute(
      `insert into sessions (id, user_id, address, is_remembered, created_at, last_used_at, expires_at, revoked_at)
       select gen_random_uuid(), $1, address, false, now(), now(), now() + expires::interval, now() + revoked::interval
       from (values ('expired long ago', '-61 days', null), ('revoked long ago', '10 days', '-61 days'), ('expired', '-59 days', null), ('open', '1 day', null)) as s(address, expires, revoked)`,
      [id],
    );
    expect(await test.app.get(ForgetSessions).run()).toBe(2);
    expect(await test.app.get(ForgetSessions).run()).toBe(0);
    const kept = await test.database.rows<{ address: string }>(`select address from sessions order by address`);
    expect(kept.map(({ address }) => address)).toEqual(['expired', 'open', 'test']);
  });
});
