import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

interface Operation {
  security?: unknown[];
  parameters?: { in: string }[];
  requestBody?: unknown;
  responses: Record<string, unknown>;
}

const PROBLEM = { $ref: '#/components/schemas/Problem' };
const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'RFC 9457 problem details; some problems carry more members',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', example: '/problems/invalid-input' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', description: 'Id of the request' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'message'],
        properties: { pointer: { type: 'string', example: '/lines/0/quantity' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
  additionalProperties: true,
};

/** The OpenAPI document of everything that the app serves under /api/v1. */
export function createContract(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('Tận Tâm')
    .setDescription('Customer care: customers, orders, what falls due and why, care recorded. Errors are RFC 9457 problem details.')
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, settings);
  const schemas = (document.components ??= {}).schemas ??= {};
  schemas.Problem = PROBLEM_SCHEMA as (typeof schemas)[string];
  for (const methods of Object.values(document.paths)) {
    for (const operation of Object.values(methods as Record<string, Operation>)) addProblems(operation);
  }
  return document;
}

/** The problems that any such operation can answer, by what it takes. */
function addProblems(operation: Operation): void {
  const takesId = operation.parameters?.some((parameter) => parameter.in === 'path');
  const statuses: [string, boolean, string][] = [
    ['400', Boolean(operation.parameters?.length || operation.requestBody), 'Malformed input'],
    ['401', Boolean(operation.security), 'Not signed in'],
    ['403', Boolean(operation.security), 'The permission is missing'],
    ['404', Boolean(takesId), 'Not there, or not visible to you'],
    ['409', Boolean(operation.requestBody), 'Conflicts with the present state'],
    ['412', Boolean(takesId && operation.requestBody), 'Stale version'],
    ['422', Boolean(operation.requestBody), 'Breaks a rule of the domain'],
    ['429', true, 'Too many requests'],
    ['503', true, 'Temporarily unavailable'],
  ];
  for (const [status, applies, description] of statuses) {
    if (applies) operation.responses[status] ??= { description, content: { 'application/problem+json': { schema: PROBLEM } } };
  }
}
