import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { Database, PlatformModule, platformMigrations } from '@tantam/platform';
import { createTestDatabase, testConfig, type TestDatabase } from '@tantam/platform/testing';
import { IdentityModule } from '../identity.module.js';
import { identityMigrations } from '../migrations/index.js';
import { FirstAdmin } from './first-admin.js';
import { SignIn } from './sign-in.js';
import { loadTokenSecret, TOKEN_SECRET } from './token-secret.js';

const migrations = [...platformMigrations, ...identityMigrations];
let testDatabase: TestDatabase;
let started: TestingModule[];

beforeEach(async () => {
  testDatabase = await createTestDatabase(migrations);
  started = [];
});
afterEach(async () => {
  for (const module of started) await module.close();
  await testDatabase.drop();
});

async function start(env: NodeJS.ProcessEnv = {}): Promise<TestingModule> {
  const config = testConfig(testDatabase.url, { TANTAM_DATABASE_POOL: '4', ...env });
  const module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(config, migrations), IdentityModule] }).compile();
  await module.init();
  started.push(module);
  return module;
}

describe('the first administrator', () => {
  it('gets a readable random password when the operator set none, and gets in with it', async () => {
    const module = await start();
    const access = await module.get(FirstAdmin).ensure();
    expect(access).toMatchObject({ email: 'admin@tantam.local', password: expect.stringMatching(/^[a-z2-9-]{16,}$/) });
    const session = await module.get(SignIn).run({ email: 'admin@tantam.local', password: access?.password ?? '' }, 'test');
    expect(session.actor).toMatchObject({ role: 'admin', mustChangePassword: false });
  });

  it('is the operator’s own when he set one, and his password is not told', async () => {
    const module = await start({ TANTAM_ADMIN_EMAIL: 'Chu@Example.vn', TANTAM_ADMIN_PASSWORD: 'a long password 1' });
    expect(await module.get(FirstAdmin).ensure()).toEqual({ email: 'chu@example.vn', password: null });
    await module.get(SignIn).run({ email: 'chu@example.vn', password: 'a long password 1' }, 'test');
  });

  it('is made once by processes that start together, and not again', async () => {
    const modules = [await start(), await start(), await start()];
    const answers = await Promise.all(modules.map((module) => module.get(FirstAdmin).ensure()));
    expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
    expect(await modules[0]?.get(FirstAdmin).ensure()).toBeNull();
    const users = await modules[0]?.get(Database).rows('select id from users');
    expect(users).toHaveLength(1);
  });

  it('stops the start when the password from the environment cannot be used', async () => {
    for (const password of ['short', 'x'.repeat(129)]) {
      const module = await start({ TANTAM_ADMIN_PASSWORD: password });
      await expect(module.get(FirstAdmin).ensure()).rejects.toThrow(/TANTAM_ADMIN_PASSWORD must have 12 to 128 characters/);
    }
  });

  it('gets in again with a one-time password from the start option, which ends the sessions', async () => {
    const module = await start({ TANTAM_ADMIN_PASSWORD: 'a long password 1' });
    await module.get(FirstAdmin).ensure();
    const access = await module.get(FirstAdmin).reset(' ADMIN@tantam.local ');
    await expect(module.get(SignIn).run({ email: 'admin@tantam.local', password: 'a long password 1' }, 'test')).rejects.toThrow('wrong-credentials');
    const session = await module.get(SignIn).run({ email: 'admin@tantam.local', password: access.password ?? '' }, 'test');
    expect(session.actor.mustChangePassword).toBe(true);
    await expect(module.get(FirstAdmin).reset('nobody@tantam.local')).rejects.toThrow('no active user');
  });
});

describe('the token secret', () => {
  it('is made once and shared by all processes; a short one from the environment stops the start', async () => {
    await start();
    await start();
    const module = await start();
    const secrets = await module.get(Database).rows<{ value: string }>(`select value from platform_settings where key = 'tokenSecret'`);
    expect(secrets).toEqual([{ value: module.get(TOKEN_SECRET) }]);
    const config = testConfig(testDatabase.url, { TANTAM_TOKEN_SECRET: 'short' });
    await expect(loadTokenSecret(config, module.get(Database))).rejects.toThrow('TANTAM_TOKEN_SECRET must have at least 32 characters');
  });
});

describe('a stored password', () => {
  it('is argon2id with 64 MiB, three passes and one lane', async () => {
    const module = await start();
    await module.get(FirstAdmin).ensure();
    const row = await module.get(Database).row<{ hash: string }>('select password_hash as hash from users');
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  });
});
