import { describe, expect, it } from '@jest/globals';
import { breakingChanges } from './breaking-changes.mjs';

const view = (more: object = {}) => ({
  type: 'object', required: ['id'],
  properties: { id: { type: 'string', format: 'uuid' }, state: { $ref: '#/components/schemas/State' }, next: { nullable: true, allOf: [{ $ref: '#/components/schemas/View' }] }, ...more },
});
const released = () => ({
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        parameters: [{ name: 'limit', in: 'query', required: false, schema: { type: 'integer', maximum: 200 } }],
        responses: { 200: { content: { 'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/View' } } } } }, 404: { 'x-problems': ['thing-not-found'] } },
      },
      post: {
        operationId: 'addThing',
        requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Input' } } } },
        responses: { 201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/View' } } } } },
      },
    },
  },
  components: {
    schemas: {
      View: view(), State: { type: 'string', enum: ['open', 'closed'] },
      Input: { type: 'object', required: ['name'], properties: { name: { type: 'string', maxLength: 100 }, note: { type: 'string', nullable: true }, state: { $ref: '#/components/schemas/State' } } },
    },
  },
});
type Contract = ReturnType<typeof released>;
/* The documents are data: each case changes one place in them. */
type Loose = Record<string, Record<string, Record<string, Record<string, unknown>>>>;

function after(change: (contract: Contract, schemas: Loose[string], operations: Record<string, Record<string, unknown>>) => void): string[] {
  const now = released();
  change(now, now.components.schemas as unknown as Loose[string], now.paths['/things'] as unknown as Record<string, Record<string, unknown>>);
  return breakingChanges(released(), now);
}

describe('the contract of now against the released one', () => {
  it('breaks nothing by staying, or by growing', () => {
    expect(after(() => undefined)).toEqual([]);
    expect(
      after((contract, schemas) => {
        Object.assign(contract.paths, { '/more': { get: { operationId: 'more', responses: {} } } });
        Object.assign(schemas.View!.properties!, { name: { type: 'string' } });
        Object.assign(schemas.Input!.properties!, { colour: { type: 'string' } });
        Object.assign(schemas.Input!.properties!.name as object, { maxLength: 200 });
      }),
    ).toEqual([]);
  });

  const cases: readonly [string, string, Parameters<typeof after>[0]][] = [
    ['a path is gone', '/things: the path is gone', (contract) => Reflect.deleteProperty(contract.paths, '/things')],
    ['an operation is gone', 'POST /things: the operation is gone', (_, __, operations) => Reflect.deleteProperty(operations, 'post')],
    ['an operationId changed', 'GET /things: operationId listThings became things', (_, __, operations) => Object.assign(operations.get!, { operationId: 'things' })],
    ['a status is gone', 'GET /things: no longer answers 200', (_, __, operations) => Reflect.deleteProperty(operations.get!.responses as object, '200')],
    ['a problem is gone', 'GET /things: the problem thing-not-found (404) is gone', (_, __, operations) => Object.assign(operations.get!.responses as object, { 404: { 'x-problems': [] } })],
    ['a field of an answer is gone', 'GET /things 200/*/id: the field is gone', (_, schemas) => Reflect.deleteProperty(schemas.View!.properties!, 'id')],
    ['a field of an answer can be null', 'GET /things 200/*/id: can be null now', (_, schemas) => Object.assign(schemas.View!.properties!.id as object, { nullable: true })],
    ['a field of an answer may be missing', 'GET /things 200/*/id: may be missing now', (_, schemas) => Object.assign(schemas.View!, { required: [] })],
    ['a field has another type', 'GET /things 200/*/id: string/uuid became integer', (_, schemas) => Object.assign(schemas.View!.properties!, { id: { type: 'integer' } })],
    ['a value of an answer is gone', 'GET /things 200/*/state: the value closed is gone', (_, schemas) => Object.assign(schemas.State!, { enum: ['open'] })],
    ['an input is required', 'POST /things body/note: is required now', (_, schemas) => Object.assign(schemas.Input!, { required: ['name', 'note'] })],
    ['an input is refused', 'POST /things body/note: the field is refused now', (_, schemas) => Reflect.deleteProperty(schemas.Input!.properties!, 'note')],
    ['an input may not be null', 'POST /things body/note: null is refused now', (_, schemas) => Object.assign(schemas.Input!.properties!.note as object, { nullable: false })],
    ['an input is narrower', 'POST /things body/name: maxLength 100 became 50', (_, schemas) => Object.assign(schemas.Input!.properties!.name as object, { maxLength: 50 })],
    ['a value of an input is refused', 'POST /things body/state: the value closed is refused now', (_, schemas) => Object.assign(schemas.State!, { enum: ['open'] })],
    ['a parameter is gone', 'GET /things: the parameter limit is gone', (_, __, operations) => Object.assign(operations.get!, { parameters: [] })],
    ['a parameter is required', 'GET /things: the new parameter kind is required', (_, __, operations) => (operations.get!.parameters as object[]).push({ name: 'kind', in: 'query', required: true, schema: {} })],
    ['a sign-in is asked for', 'GET /things: asks for a sign-in now', (_, __, operations) => Object.assign(operations.get!, { security: [{}] })],
  ];
  it.each(cases)('names what broke when %s', (_, sentence, change) => {
    expect(after(change)).toContain(sentence);
  });
});
