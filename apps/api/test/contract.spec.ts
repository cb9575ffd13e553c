import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { toJsonSchema, type ApiSchema, type ApiSchemas } from '@tantam/platform';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

interface Operation {
  readonly security?: unknown;
  readonly 'x-permission'?: string;
  readonly 'x-signed-in'?: string;
  readonly 'x-public'?: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: ApiSchema; readonly example?: unknown }>> };
  readonly operationId?: string;
  readonly summary?: string;
  readonly parameters?: readonly { readonly in: string; readonly required?: boolean }[];
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Readonly<Record<string, { readonly schema?: ApiSchema; readonly example?: unknown }>>; readonly 'x-problems'?: readonly string[] }>>;
}

describe('the contract', () => {
  let text: string;
  let operations: { readonly name: string; readonly operation: Operation }[];
  let schemas: ApiSchemas;

  beforeAll(async () => {
    text = await readFile(new URL('../../../libs/contract/openapi.json', import.meta.url), 'utf8');
    const document = JSON.parse(text) as { paths: Record<string, Record<string, Operation>>; components: { schemas: ApiSchemas } };
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

  it('says of every operation whom it is open to, and why when no permission is needed', () => {
    const silent = operations.filter(({ operation }) => [operation['x-permission'], operation['x-signed-in'], operation['x-public']].filter(Boolean).length !== 1);
    expect(silent.map(({ name }) => name)).toEqual([]);
    expect(operations.filter(({ operation }) => Boolean(operation['x-public']) === Boolean(operation.security)).map(({ name }) => name)).toEqual([]);
  });

  it('closes every object that names its fields', () => {
    const open = Object.entries(schemas).filter(([name, schema]) => name !== 'Problem' && schema.properties && schema.additionalProperties !== false);
    expect(open.map(([name]) => name)).toEqual([]);
  });

  it('asks for no header: who says no language is answered in Vietnamese', () => {
    const asked = operations.filter(({ operation }) => operation.parameters?.some((each) => each.in === 'header' && each.required !== false));
    expect(asked.map(({ name }) => name)).toEqual([]);
  });

  it('names the problems of every status above 399', () => {
    const silent = operations.flatMap(({ name, operation }) => Object.entries(operation.responses).filter(([status, answer]) => Number(status) >= 400 && !answer['x-problems']?.length).map(([status]) => `${name} ${status}`));
    expect(silent).toEqual([]);
  });

  it('gives every body and every answer an example that its own schema accepts', () => {
    const ajv = new Ajv({ strict: false, unicodeRegExp: false });
    (addFormats as unknown as (ajv: Ajv) => void)(ajv);
    const definitions = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, toJsonSchema(schema)]));
    const wrong: string[] = [];
    for (const { name, operation } of operations) {
      const answers = Object.entries(operation.responses).filter(([status]) => Number(status) < 400).map(([, { content }]) => content);
      for (const content of [operation.requestBody?.content, ...answers]) {
        const json = content?.['application/json'];
        if (!json?.schema) continue;
        const validate = ajv.compile({ ...toJsonSchema(json.schema), definitions });
        if (!validate(json.example)) wrong.push(`${name}: ${validate.errors?.[0]?.instancePath ?? ''} ${validate.errors?.[0]?.message ?? ''}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
