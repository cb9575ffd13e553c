import { Logger } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import fastJson from 'fast-json-stringify';
import type { FastifyInstance } from 'fastify';
import { operationsOf } from './operations.js';
import { toWriterSchema, type ApiSchema, type ApiSchemas } from './json-schema.js';

type Write = (answer: unknown) => string;

const logger = new Logger('Contract');

/**
 * Answers are written by functions compiled from the contract, one per kind of answer, made once at start: faster than
 * looking at each object anew, and a field that the contract does not name never leaves. A schema that cannot be compiled
 * is told loudly, and its answers are written the plain way.
 */
export function writeByContract(fastify: FastifyInstance, document: OpenAPIObject): void {
  const writers = writersOf(document);
  fastify.addHook('onRoute', (route) => {
    const answers = writers.get(`${String(route.method)} ${route.url}`);
    if (!answers) return;
    route.schema = { ...route.schema, response: Object.fromEntries([...answers.keys()].map((status) => [status, { type: 'object' }])) };
    route.serializerCompiler = ({ httpStatus }) => answers.get(String(httpStatus)) ?? ((answer: unknown) => JSON.stringify(answer));
  });
}

/** By `METHOD /path/:id`, then by status. */
function writersOf(document: OpenAPIObject): ReadonlyMap<string, ReadonlyMap<string, Write>> {
  const schemas = (document.components?.schemas ?? {}) as ApiSchemas;
  const compiled = new Map<string, Write | null>();
  const writers = new Map<string, ReadonlyMap<string, Write>>();
  for (const { method, path, operation } of operationsOf(document)) {
    const answers = new Map<string, Write>();
    for (const [status, { content }] of Object.entries(operation.responses)) {
      const schema = content?.['application/json']?.schema;
      const write = schema && writer(schema, schemas, compiled, `${method} ${path}`);
      if (write) answers.set(status, write);
    }
    if (answers.size > 0) writers.set(`${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`, answers);
  }
  return writers;
}

function writer(schema: ApiSchema, schemas: ApiSchemas, compiled: Map<string, Write | null>, name: string): Write | null {
  const key = JSON.stringify(schema);
  const known = compiled.get(key);
  if (known !== undefined) return known;
  let write: Write | null = null;
  try {
    write = fastJson(toWriterSchema(schema, schemas));
  } catch (error) {
    logger.error(`The answer of ${name} is not written by its schema: ${error instanceof Error ? error.message : String(error)}`);
  }
  compiled.set(key, write);
  return write;
}
