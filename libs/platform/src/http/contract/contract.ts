import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { addExamples } from './examples.js';
import { handlersOf } from './handlers.js';
import type { ApiSchema } from './json-schema.js';
import { operationsOf } from './operations.js';
import { addProblems } from './problems-told.js';

const PROBLEM: ApiSchema = {
  type: 'object',
  description: 'RFC 9457 problem details; some problems carry more members',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', description: 'Names the problem and never changes; also the address of a page about it', example: '/problems/invalid-input' },
    title: { type: 'string', example: 'Dữ liệu chưa hợp lệ' },
    status: { type: 'integer', example: 400 },
    detail: { type: 'string', example: 'Xem từng trường trong danh sách lỗi.' },
    instance: { type: 'string', description: 'Id of the request', example: '3f0e8a52-6d0c-4b1e-9f0a-2f7f6a1c9d11' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'message'],
        properties: { pointer: { type: 'string', example: '/lines/0/quantity' }, code: { type: 'string', example: 'min' }, message: { type: 'string', example: 'Số này nhỏ quá' } },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: true,
};

const made = new WeakMap<INestApplication, OpenAPIObject>();

/** The OpenAPI document of everything that the app serves under /api/v1; made once for an app. */
export function contractOf(app: INestApplication): OpenAPIObject {
  const known = made.get(app);
  if (known) return known;
  const document = createContract(app);
  made.set(app, document);
  return document;
}

function createContract(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('Tận Tâm')
    .setDescription('Customer care: customers, orders, what falls due and why, care recorded. Errors are RFC 9457 problem details.')
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, settings);
  const schemas = ((document.components ??= {}).schemas ??= {}) as Record<string, ApiSchema>;
  schemas.Problem = PROBLEM;
  for (const [name, schema] of Object.entries(schemas)) schemas[name] = closed(schema);
  const handlers = handlersOf(app);
  for (const { operation } of operationsOf(document)) addProblems(operation, handlers.get(operation.operationId ?? ''));
  describeSuccess(document);
  describeLanguage(document);
  addExamples(document);
  return document;
}

/** What a status says when the handler says no more. */
const SUCCESS: Readonly<Record<string, string>> = { 200: 'Done', 201: 'Created', 202: 'Taken on; the work goes on in the background', 204: 'Done; there is nothing to say' };

function describeSuccess(document: OpenAPIObject): void {
  for (const { operation } of operationsOf(document)) {
    for (const [status, answer] of Object.entries(operation.responses)) answer.description ||= SUCCESS[status] ?? '';
  }
}

/** The only header that operations read by name; decorators cannot say that it may be left out. */
function describeLanguage(document: OpenAPIObject): void {
  for (const { operation } of operationsOf(document)) {
    operation.parameters = operation.parameters?.map((each) =>
      each.in === 'header' && each.name === 'accept-language' ? { ...each, required: false, description: 'The language of the answer: `vi` (also when left out) or `en`', example: 'en' } : each,
    );
  }
}

/** Whoever names fields names all of them. */
function closed(schema: ApiSchema): ApiSchema {
  const { properties, items, allOf } = schema;
  return {
    ...schema,
    ...(properties ? { properties: Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, closed(each)])) } : {}),
    ...(items ? { items: closed(items) } : {}),
    ...(allOf ? { allOf: allOf.map(closed) } : {}),
    ...(properties && schema.additionalProperties === undefined ? { additionalProperties: false } : {}),
  };
}
