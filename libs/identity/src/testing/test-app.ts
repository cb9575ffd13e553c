import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import supertest from 'supertest';
import { fold, uuidv7 } from '@tantam/kernel';
import { Clock, configureHttp, contractOf, createHttpAdapter, Database, PlatformModule, platformMigrations, type Config, type Migration, type ProductLogger } from '@tantam/platform';
import { ContractCheck, createTestDatabase, testConfig } from '@tantam/platform/testing';
import type { ShippedRole } from '../access/scoped-resources.js';
import { IdentityModule } from '../identity.module.js';
import { identityMigrations } from '../migrations/index.js';
import { Passwords } from '../use-cases/passwords.js';
import { Tokens } from '../use-cases/tokens.js';

export interface TestAppOptions {
  /** Modules under test, besides platform and identity. */
  readonly modules?: readonly (Type | DynamicModule)[];
  /** Their migrations, besides those of platform and identity. */
  readonly migrations?: readonly Migration[];
  /** A clock to put in place of the system's. */
  readonly clock?: Clock;
  readonly config?: Partial<Config>;
  /** Where the log goes; none: what warns goes to the console, and requests are not logged. */
  readonly logger?: ProductLogger;
}

export interface TestUserOptions {
  readonly email?: string;
  readonly fullName?: string;
  readonly departmentId?: string;
  readonly branchIds?: readonly string[];
  /** Only a user with a password can sign in by hand; hashing costs a tenth of a second. */
  readonly password?: string;
}

/** A signed-in user: `request.get(path).set(user.headers)`. */
export interface TestUser {
  readonly id: string;
  readonly email: string;
  readonly fullName: string;
  readonly headers: { readonly authorization: string };
}

export interface TestApp {
  readonly app: NestFastifyApplication;
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** supertest on the running app; paths are whole: `/api/v1/customers`. Every answer is checked against the contract. */
  readonly request: ReturnType<typeof supertest>;
  readonly database: Database;
  readonly contract: ContractCheck;
  /** Makes a user with a role and signs him in. */
  as(role: ShippedRole | (string & {}), options?: TestUserOptions): Promise<TestUser>;
  /** Signs an existing user in, without a password. */
  signIn(email: string): Promise<TestUser>;
  close(): Promise<void>;
}

const ONE_DAY_SECONDS = 86_400;

/** The product over HTTP as it runs, with a database of its own and only the modules that a suite is about. */
export async function createTestApp({ modules = [], migrations = [], clock, config = {}, logger }: TestAppOptions = {}): Promise<TestApp> {
  const all = [...new Set([...platformMigrations, ...identityMigrations, ...migrations])];
  const testDatabase = await createTestDatabase(all);
  // A suite that starts on a busy machine keeps its process from looking at connections for longer than a request would wait.
  const settings: Config = { ...testConfig(testDatabase.url, { TANTAM_DATABASE_POOL: '5' }), ...config };
  const builder = Test.createTestingModule({ imports: [PlatformModule.forRoot(settings, all), IdentityModule, ...modules] });
  if (clock) builder.overrideProvider(Clock).useValue(clock);
  const app = (await builder.compile()).createNestApplication<NestFastifyApplication>(createHttpAdapter(settings), { logger: logger ?? ['error', 'warn'] });
  const drop = async (): Promise<void> => {
    await app.close();
    await testDatabase.drop();
  };
  let contract: ContractCheck;
  try {
    await configureHttp(app, settings, logger);
    contract = new ContractCheck(contractOf(app));
    contract.watch(app.getHttpAdapter().getInstance());
    await app.listen(0, '127.0.0.1');
  } catch (error) {
    await drop();
    throw error;
  }
  const url = await app.getUrl();
  const database = app.get(Database);
  const signIn = (email: string): Promise<TestUser> => openSession(database, app.get(Tokens), email);
  return {
    app,
    url,
    request: watched(supertest(url), contract),
    database,
    contract,
    signIn,
    as: async (role, options = {}) => signIn(await addUser(database, app.get(Passwords), role, options)),
    close: async () => {
      await drop();
      const untold = contract.untold();
      if (untold.length > 0) throw new Error(`Answers that are not what the contract says:\n${untold.join('\n')}`);
    },
  };
}

/** Every answer is held against the contract: one that breaks it fails the test that asked for it. */
function watched(request: ReturnType<typeof supertest>, contract: ContractCheck): ReturnType<typeof supertest> {
  return new Proxy(request, {
    get: (target, name) => {
      const make: unknown = Reflect.get(target, name);
      if (typeof make !== 'function') return make;
      return (...path: unknown[]) => (Reflect.apply(make, target, path) as supertest.Test).expect(contract.assertKept);
    },
  });
}

let made = 0;

async function addUser(database: Database, passwords: Passwords, role: string, options: TestUserOptions): Promise<string> {
  const number = ++made;
  const { email = `${role}${number}@example.vn`, fullName = `Người dùng ${number}` } = options;
  const id = uuidv7();
  const hash = options.password === undefined ? 'no password' : await passwords.hash(options.password);
  await database.execute(
    `insert into users (id, email, full_name, search_text, role_code, department_id, password_hash, must_change_password, created_at)
     values ($1, $2, $3, $7, $4, $5, $6, false, now())`,
    [id, email, fullName, role, options.departmentId ?? null, hash, fold(`${fullName} ${email}`)],
  );
  await database.execute(`insert into user_branches (user_id, branch_id) select $1, branch_id from unnest($2::uuid[]) as branch_id`, [id, options.branchIds ?? []]);
  return email;
}

/** A session that no test clock can outrun, so that a suite may travel in time. */
async function openSession(database: Database, tokens: Tokens, email: string): Promise<TestUser> {
  const user = await database.row<{ id: string; email: string; fullName: string }>(`select id, email, full_name as "fullName" from users where email = $1`, [email]);
  if (!user) throw new Error(`There is no user ${email}`);
  const sessionId = uuidv7();
  await database.execute(
    `insert into sessions (id, user_id, address, is_remembered, created_at, last_used_at, expires_at) values ($1, $2, 'test', false, now(), now(), 'infinity')`,
    [sessionId, user.id],
  );
  return { ...user, headers: { authorization: `Bearer ${await tokens.access(user.id, sessionId, ONE_DAY_SECONDS)}` } };
}
