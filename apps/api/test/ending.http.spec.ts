import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type TestUser } from '@tantam/identity/testing';
import { Database, Draining } from '@tantam/platform';
import { productMigrations, productModules } from '@tantam/product';

let test: TestApp;
let admin: TestUser;
let isClosed: boolean;

beforeEach(async () => {
  test = await createTestApp({ modules: productModules.slice(1), migrations: productMigrations });
  admin = await test.as('admin');
  isClosed = false;
});
afterEach(async () => {
  if (!isClosed) await test.close();
});

async function close(): Promise<number> {
  const started = Date.now();
  isClosed = true;
  await test.close();
  return Date.now() - started;
}

async function open(firstWords: string): Promise<Socket> {
  const socket = connect(Number(new URL(test.url).port), '127.0.0.1');
  await once(socket, 'connect');
  if (firstWords) socket.write(firstWords);
  return socket;
}

describe('a process that ends', () => {
  it('lets go of each connection with its next answer once it drains', async () => {
    const connection = async (): Promise<unknown> => (await test.request.get('/api/v1/customers').set(admin.headers).set('Connection', 'keep-alive').expect(200)).headers.connection;
    expect(await connection()).toBe('keep-alive');
    await test.app.get(Draining).drain(0);
    expect(await connection()).toBe('close');
  });

  it('finishes what is in flight before it closes', async () => {
    const database = test.app.get(Database);
    let unlock = (): void => undefined;
    const held = new Promise<void>((resolve) => (unlock = resolve));
    let isLocked = (): void => undefined;
    const locked = new Promise<void>((resolve) => (isLocked = resolve));
    const lock = database.transaction(async () => {
      await database.execute('lock table customers in access exclusive mode');
      isLocked();
      await held;
    });
    await locked;
    let isAnswered = false;
    const answer = test.request.get('/api/v1/customers').set(admin.headers).then((got) => ((isAnswered = true), got.status));
    await database.apart(async () => {
      const waits = (): Promise<unknown> => database.row(`select 1 from pg_locks where not granted`);
      while (!(await waits())) expect(isAnswered).toBe(false);
    });
    const closing = close();
    setTimeout(unlock, 300);
    expect(await answer).toBe(200);
    await Promise.all([lock, closing]);
  });

  it('does not wait for a connection on which nothing was ever sent', async () => {
    const socket = await open('');
    expect(await close()).toBeLessThan(4_000);
    socket.destroy();
  });

  it('gives a request whose head is half there some seconds, then closes', async () => {
    const socket = await open('GET /api/v1/customers HTTP/1.1\r\nhost: x\r\n');
    const took = await close();
    expect(took).toBeGreaterThan(4_000);
    expect(took).toBeLessThan(15_000);
    socket.destroy();
  });
});
