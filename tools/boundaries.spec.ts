import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

/** A violation: what is planted where, and the rule that must report it. */
interface Planted {
  what: string;
  path: string;
  code: string;
  rule: string;
}

const moduleBoundaries = '@nx/enforce-module-boundaries';
const focused = 'no-restricted-syntax';

const violations: Planted[] = [
  {
    what: 'a module imports one further right',
    path: 'libs/customers/src/use-cases/x.ts',
    code: `import '@tantam/care-schedule';`,
    rule: moduleBoundaries,
  },
  { what: 'a module imports what is put together from all', path: 'libs/care-schedule/src/use-cases/x.ts', code: `import '@tantam/overview';`, rule: moduleBoundaries },
  { what: 'kernel imports platform', path: 'libs/kernel/src/x.ts', code: `import '@tantam/platform';`, rule: moduleBoundaries },
  { what: 'a module imports an app', path: 'libs/orders/src/use-cases/x.ts', code: `import '@tantam/api';`, rule: 'tantam/own-door' },
  { what: 'the web app imports a module', path: 'apps/web/src/shared/x.ts', code: `import '@tantam/orders';`, rule: moduleBoundaries },
  {
    what: 'a deep import of another library',
    path: 'libs/orders/src/use-cases/x.ts',
    code: `import '@tantam/kernel/src/money.js';`,
    rule: 'tantam/own-door',
  },
  {
    what: 'a relative import of another library',
    path: 'libs/orders/src/use-cases/x.ts',
    code: `import '../../../kernel/src/index.js';`,
    rule: 'tantam/own-door',
  },
  {
    what: 'test factories of another library outside tests',
    path: 'libs/orders/src/use-cases/x.ts',
    code: `import '@tantam/customers/testing';`,
    rule: 'tantam/own-door',
  },
  {
    what: 'a library imports its own door',
    path: 'libs/orders/src/use-cases/x.ts',
    code: `import '@tantam/orders';`,
    rule: 'tantam/own-door',
  },
  { what: 'a rule imports a framework', path: 'libs/orders/src/domain/x.ts', code: `import '@nestjs/common';`, rule: 'tantam/pure-domain' },
  {
    what: 'a rule imports another module',
    path: 'libs/orders/src/domain/x.ts',
    code: `import '@tantam/catalogue';`,
    rule: 'tantam/pure-domain',
  },
  {
    what: 'a rule imports persistence',
    path: 'libs/orders/src/domain/x.ts',
    code: `import '../persistence/orders.js';`,
    rule: 'tantam/pure-domain',
  },
  {
    what: 'a rule loads something later',
    path: 'libs/orders/src/domain/x.ts',
    code: `export const x = () => import('pg');`,
    rule: 'tantam/pure-domain',
  },
  {
    what: 'a rule makes a date of now',
    path: 'libs/orders/src/domain/x.ts',
    code: `export const x = new Date();`,
    rule: 'tantam/pure-domain',
  },
  { what: 'a rule reads the clock', path: 'libs/orders/src/domain/x.ts', code: `export const x = Date.now();`, rule: 'tantam/pure-domain' },
  {
    what: 'http imports persistence',
    path: 'libs/orders/src/http/x.ts',
    code: `import '../persistence/orders.js';`,
    rule: 'tantam/layers',
  },
  { what: 'a use-case imports http', path: 'libs/orders/src/use-cases/x.ts', code: `import '../http/dto.js';`, rule: 'tantam/layers' },
  {
    what: 'a query imports a use-case',
    path: 'libs/orders/src/queries/x.ts',
    code: `import '../use-cases/place-order.js';`,
    rule: 'tantam/layers',
  },
  {
    what: 'persistence imports a query',
    path: 'libs/orders/src/persistence/x.ts',
    code: `import '../queries/order-list.query.js';`,
    rule: 'tantam/layers',
  },
  {
    what: 'an event imports a use-case',
    path: 'libs/orders/src/events/x.ts',
    code: `import '../use-cases/place-order.js';`,
    rule: 'tantam/layers',
  },
  {
    what: 'a link to another module imports http',
    path: 'libs/orders/src/links/x.ts',
    code: `import '../http/order.dto.js';`,
    rule: 'tantam/layers',
  },
  {
    what: 'a use-case imports a migration',
    path: 'libs/orders/src/use-cases/x.ts',
    code: `import '../migrations/index.js';`,
    rule: 'tantam/layers',
  },
  { what: 'the door opens http', path: 'libs/orders/src/index.ts', code: `export * from './http/orders.controller.js';`, rule: 'tantam/layers' },
  {
    what: 'the product leans on test factories',
    path: 'libs/orders/src/use-cases/x.ts',
    code: `import '../testing/an-order.js';`,
    rule: 'tantam/layers',
  },
  {
    what: 'a module holds the connection',
    path: 'libs/orders/src/use-cases/x.ts',
    code: `import { DataSource } from 'typeorm'; export const x = DataSource;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'a module asks the connection for an entity manager',
    path: 'libs/orders/src/persistence/x.ts',
    code: `import { EntityManager } from 'typeorm'; export const x = EntityManager;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'the worker holds the connection',
    path: 'apps/worker/src/x.ts',
    code: `import { DataSource } from 'typeorm'; export const x = DataSource;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'another HTTP client on the server',
    path: 'libs/orders/src/use-cases/x.ts',
    code: `import axios from 'axios'; export const x = axios;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'another HTTP client in the platform',
    path: 'libs/platform/src/http/x.ts',
    code: `import { request } from 'undici'; export const x = request;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'another HTTP client in the web app',
    path: 'apps/web/src/features/a/x.ts',
    code: `import ky from 'ky'; export const x = ky;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'a feature talks to the server past the client',
    path: 'apps/web/src/features/a/X.vue',
    code: `<script setup lang="ts">\nvoid fetch('/api/v1/customers');\n</script>\n<template><p /></template>`,
    rule: 'no-restricted-globals',
  },
  {
    what: 'forwardRef',
    path: 'libs/platform/src/x.ts',
    code: `import { forwardRef } from '@nestjs/common'; export const x = forwardRef;`,
    rule: 'no-restricted-imports',
  },
  { what: 'a feature imports another', path: 'apps/web/src/features/a/x.ts', code: `import '../b/api';`, rule: 'tantam/features-apart' },
  {
    what: 'a feature imports another by alias',
    path: 'apps/web/src/features/a/x.ts',
    code: `import '@/features/b/api';`,
    rule: 'tantam/features-apart',
  },
  { what: 'shared imports a feature', path: 'apps/web/src/shared/x.ts', code: `import '@/features/a/api';`, rule: 'tantam/features-apart' },
  {
    what: 'v-html',
    path: 'apps/web/src/shared/X.vue',
    code: `<script setup lang="ts"></script>\n<template><p v-html="'x'" /></template>`,
    rule: 'vue/no-v-html',
  },
  { what: 'a focused test', path: 'libs/orders/src/domain/x.spec.ts', code: `it.only('x', () => undefined);`, rule: focused },
  { what: 'a skipped test', path: 'apps/web/e2e/x.spec.ts', code: `test.skip('x', () => undefined);`, rule: focused },
  {
    what: '@ts-ignore',
    path: 'libs/orders/src/domain/x.ts',
    code: `// @ts-ignore\nexport const x: number = '';`,
    rule: '@typescript-eslint/ban-ts-comment',
  },
  { what: 'any', path: 'libs/orders/src/domain/x.ts', code: `export const x = {} as any;`, rule: '@typescript-eslint/no-explicit-any' },
  { what: 'an empty catch', path: 'libs/orders/src/domain/x.ts', code: `try { JSON.parse(''); } catch {}`, rule: 'no-empty' },
  {
    what: 'a rule switched off in a comment',
    path: 'libs/orders/src/domain/x.ts',
    code: `/* eslint-disable */\nexport const x = {} as any;`,
    rule: '@typescript-eslint/no-explicit-any',
  },
];

const allowed: Omit<Planted, 'rule'>[] = [
  { what: 'a module imports one further left', path: 'libs/orders/src/use-cases/x.ts', code: `import '@tantam/customers';` },
  { what: 'the api imports a module', path: 'apps/api/src/x.ts', code: `import '@tantam/care-schedule';` },
  {
    what: 'a rule imports kernel and its neighbour',
    path: 'libs/orders/src/domain/x.ts',
    code: `import '@tantam/kernel';\nimport './y.js';\nimport 'decimal.js';`,
  },
  {
    what: 'a rule computes with a moment that it was given',
    path: 'libs/orders/src/domain/x.ts',
    code: `export const x = (now: Date) => new Date(now.getTime() + 1);`,
  },
  {
    what: 'http imports a use-case and a query',
    path: 'libs/orders/src/http/x.ts',
    code: `import '../use-cases/a.js';\nimport '../queries/b.query.js';`,
  },
  {
    what: 'the client of the web app talks to the server',
    path: 'apps/web/src/shared/api/x.ts',
    code: `export const x = () => fetch('/api/v1/customers');`,
  },
  { what: 'overview imports any module', path: 'libs/overview/src/queries/x.ts', code: `import '@tantam/care-schedule';` },
  { what: 'the module file imports http', path: 'libs/orders/src/orders.module.ts', code: `import './http/orders.controller.js';` },
  {
    what: 'a test imports the factories of another library',
    path: 'libs/orders/src/use-cases/x.int.spec.ts',
    code: `import '@tantam/customers/testing';`,
  },
  {
    what: 'a feature imports shared and itself',
    path: 'apps/web/src/features/a/x.ts',
    code: `import '@/shared/x';\nimport './y';\nimport '../a/z';`,
  },
];

/** Lints all texts in one process outside Jest, whose module loader ESLint's plugins do not survive. */
function lint(texts: readonly { path: string; code: string }[]): string[][] {
  const script = fileURLToPath(new URL('./lint/lint-texts.mjs', import.meta.url));
  const output = execFileSync(process.execPath, [script], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false' },
  });
  return JSON.parse(output) as string[][];
}

describe('the boundaries hold', () => {
  const reported = lint([...violations, ...allowed]);

  it.each(violations.map((planted, place) => ({ ...planted, place })))('reports: $what', ({ rule, place }) => {
    expect(reported[place]).toContain(rule);
  });

  it.each(allowed.map((planted, place) => ({ ...planted, place })))('allows: $what', ({ place }) => {
    expect(reported[violations.length + place]).toEqual([]);
  });
});
