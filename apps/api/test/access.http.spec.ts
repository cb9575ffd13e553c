import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeclaredAccessCheck } from '@tantam/identity';
import { createTestApp, type TestApp } from '@tantam/identity/testing';
import { productMigrations, productModules } from '@tantam/product';
import { createContract } from '../src/contract.js';

/** Open to everyone, each with its reason. A route that joins this list was opened on purpose. */
const PUBLIC = ['POST /api/v1/auth/login', 'POST /api/v1/auth/logout', 'POST /api/v1/auth/refresh'];
const SOME_ID = '01890000-0000-7000-8000-000000000001';

/** Operation → permission as the committed contract says: a door that is opened wider shows there, in a file that is reviewed. */
function writtenDown(): Map<string, string | undefined> {
  const { paths } = JSON.parse(readFileSync(new URL('../../../libs/contract/openapi.json', import.meta.url), 'utf8')) as { paths: Record<string, Record<string, Operation>> };
  return doorsOf(paths);
}

function doorsOf(paths: object): Map<string, string | undefined> {
  const all = Object.values(paths as Record<string, Record<string, Operation>>).flatMap((methods) => Object.values(methods));
  return new Map(all.map((operation) => [operation.operationId, operation['x-permission']]));
}

interface Operation {
  readonly operationId: string;
  readonly 'x-permission'?: string;
}

interface Route {
  readonly method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  readonly path: string;
  readonly isSignedIn: boolean;
  readonly permission: string | undefined;
}

describe('access to every route', () => {
  let test: TestApp;
  let routes: Route[];
  let doors: Map<string, string | undefined>;

  beforeAll(async () => {
    test = await createTestApp({ modules: productModules.slice(1), migrations: productMigrations });
    const { paths } = createContract(test.app);
    doors = doorsOf(paths);
    routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, { security?: unknown; 'x-permission'?: string }>).map(([method, operation]) => ({
        method: method as Route['method'],
        path: path.replace(/\{\w+\}/g, SOME_ID),
        isSignedIn: operation.security !== undefined,
        permission: operation['x-permission'],
      })),
    );
  });

  afterAll(() => test.close());

  it('is told by the contract for every route that the app serves', () => {
    expect(routes.length).toBe(test.app.get(DeclaredAccessCheck, { strict: false }).routes().length);
  });

  it('is public on sign-in, refresh and sign-out only', () => {
    const open = routes.filter(({ isSignedIn }) => !isSignedIn).map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(open.sort()).toEqual(PUBLIC);
  });

  it('is refused with 401 to whoever is not signed in, on every other route', async () => {
    for (const { method, path, isSignedIn } of routes) {
      if (!isSignedIn) continue;
      const answer = await test.request[method](path);
      expect({ method, path, status: answer.status, type: answer.type }).toEqual({ method, path, status: 401, type: 'application/problem+json' });
    }
  });

  it('is refused with 403 to a role without any permission, on every route that asks for one', async () => {
    await test.database.execute(`insert into roles (code, name_vi, name_en, permissions, scopes) values ('nobody', 'Không', 'Nobody', '{}', '{}')`);
    const nobody = await test.as('nobody');
    for (const { method, path, permission } of routes) {
      if (permission === undefined) continue;
      const answer = await test.request[method](path).set(nobody.headers);
      expect({ method, path, status: answer.status }).toEqual({ method, path, status: 403 });
    }
  });

  it('asks for the permission that is written down, wherever one is', () => {
    const written = [...writtenDown()].filter(([operation]) => doors.has(operation));
    expect(written.length).toBeGreaterThan(90);
    expect(written.filter(([operation, permission]) => doors.get(operation) !== permission)).toEqual([]);
  });
});
