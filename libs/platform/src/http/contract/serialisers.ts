import { Logger } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import fastJson from 'fast-json-stringify';
import type { FastifyInstance } from 'fastify';
import { operationsOf } from './operations.js';
import { toWriterSchema, type ApiSchema, type ApiSchemas } from './json-schema.js';

type Write = (answer: unknown) => string | Buffer;

/** Answers that are told again and again as they are, and what was written of them. */
const told = new WeakMap<object, Map<Write, Buffer>>();

/** Marks an answer that nobody changes any more: it is written once, however often it is told. */
export function toldAgain<Answer extends object>(answer: Answer): Answer {
  if (!told.has(answer)) told.set(answer, new Map());
  return answer;
}

const once = (write: Write): Write => (answer) => {
  const known = typeof answer === 'object' && answer !== null ? told.get(answer) : undefined;
  if (!known) return write(answer);
  const written = known.get(write) ?? Buffer.from(write(answer));
  known.set(write, written);
  return written;
};

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
    // Fastify sends bytes as well as text, though its types name text alone.
    route.serializerCompiler = ({ httpStatus }) => (answers.get(String(httpStatus)) ?? JSON.stringify) as (answer: unknown) => string;
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
      if (write) answers.set(status, once(write));
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
