import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

describe('the contract', () => {
  let text: string;
  let operations: { readonly name: string; readonly operation: Operation }[];
  let schemas: Readonly<Record<string, unknown>>;

  beforeAll(async () => {
    text = await readFile(new URL('../../../libs/contract/openapi.json', import.meta.url), 'utf8');
    const document = JSON.parse(text) as { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, unknown> } };
    schemas = document.components.schemas;
    operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })));
  });

  it('points at schemas that exist', () => {
    const used = [...text.matchAll(/"#\/components\/schemas\/([^"]*)"/g)].map(([, name]) => name ?? '');
    expect(used.length).toBeGreaterThan(100);
    expect([...new Set(used)].filter((name) => !(name in schemas))).toEqual([]);
  });

  it('names and describes every operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(operations.length);
    expect(operations.filter(({ operation }) => !operation.summary).map(({ name }) => name)).toEqual([]);
  });

  it('says what every operation answers', () => {
    const silent = operations.filter(({ operation }) => !Object.entries(operation.responses).some(([status, { content }]) => status === '204' || (status.startsWith('2') && content)));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
