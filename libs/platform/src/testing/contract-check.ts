import { isDeepStrictEqual } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { toJsonSchema, type ApiSchema, type ApiSchemas } from '../http/contract/json-schema.js';
import { operationsOf, type ApiAnswer, type ApiOperation } from '../http/contract/operations.js';

const PROBLEM_TYPE = 'application/problem+json';

/**
 * Holds every answer of an app against its contract: a status and a content type that the operation lists, a body that its
 * closed schema accepts — both what the handler gave and what was written of it — and, for a problem, a code that the
 * operation names. What does not agree is kept until somebody asks.
 */
export class ContractCheck {
  private readonly operations = new Map<string, ApiOperation>();
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly violations = new Map<string, string[]>();
  private readonly definitions: Record<string, unknown>;
  private readonly ajv = new Ajv({ strict: false, unicodeRegExp: false });

  constructor(document: OpenAPIObject) {
    (addFormats as unknown as (ajv: Ajv) => void)(this.ajv);
    const schemas = (document.components?.schemas ?? {}) as ApiSchemas;
    this.definitions = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, toJsonSchema(schema)]));
    for (const { method, path, operation } of operationsOf(document)) {
      if (operation.operationId) this.operations.set(`${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`, operation);
    }
  }

  /** Before the app listens. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('preSerialization', (request, reply, payload, done) => {
      this.lookAtBody(request, reply, payload);
      done(null, payload);
    });
    fastify.addHook('onSend', (request, reply, payload, done) => {
      this.lookAtHead(request, reply);
      done(null, payload);
    });
  }

  /** Throws for an answer that broke the contract; told once. */
  readonly assertKept = (answer: { headers: Record<string, unknown> }): void => {
    const id = String(answer.headers['x-request-id']);
    const found = this.violations.get(id);
    this.violations.delete(id);
    if (found) throw new Error(`The answer is not what the contract says:\n${found.join('\n')}`);
  };

  /** What nobody has been told yet, e.g. because it was not asked through the watched client. */
  untold(): readonly string[] {
    return [...this.violations.values()].flat();
  }

  private operationOf(request: FastifyRequest): ApiOperation | undefined {
    return this.operations.get(`${request.method} ${request.routeOptions.url ?? ''}`);
  }

  private lookAtHead(request: FastifyRequest, reply: FastifyReply): void {
    const operation = this.operationOf(request);
    if (!operation) return;
    const answer = operation.responses[String(reply.statusCode)];
    if (!answer) return this.violations.has(request.id) ? undefined : this.note(request, reply, `the status is not listed by ${String(operation.operationId)}`);
    const type = String(reply.getHeader('content-type') ?? '').split(';')[0] ?? '';
    const types = Object.keys(answer.content ?? {});
    if (types.length === 0 ? type !== '' : !types.includes(type)) this.note(request, reply, `content type ${type || 'none'}, not ${types.join(' or ') || 'none'}`);
  }

  private lookAtBody(request: FastifyRequest, reply: FastifyReply, payload: unknown): void {
    const operation = this.operationOf(request);
    const answer = operation?.responses[String(reply.statusCode)];
    if (!operation) return;
    if (!answer) return this.lookAtUnlisted(request, reply, operation, payload);
    const type = reply.statusCode >= 400 ? PROBLEM_TYPE : 'application/json';
    const schema = answer.content?.[type]?.schema;
    if (!schema) return this.note(request, reply, `a body, and no schema of ${type} for it`);
    const given: unknown = JSON.parse(JSON.stringify(payload));
    this.validate(request, reply, schema, given);
    if (type === PROBLEM_TYPE) return this.lookAtProblem(request, reply, operation, answer, given as { type?: unknown });
    const written: unknown = JSON.parse(String(reply.serialize(payload)));
    if (!isDeepStrictEqual(written, given)) this.note(request, reply, `written differently from what the handler gave: ${firstDifference(given, written, '')}`);
  }

  private lookAtUnlisted(request: FastifyRequest, reply: FastifyReply, operation: ApiOperation, payload: unknown): void {
    const code = codeOf(payload as { type?: unknown } | null);
    if (reply.statusCode >= 400 && code) this.note(request, reply, `${String(operation.operationId)} does not name this problem: add @Problems('${code}') to its handler`);
  }

  private lookAtProblem(request: FastifyRequest, reply: FastifyReply, operation: ApiOperation, answer: ApiAnswer, problem: { type?: unknown }): void {
    const code = codeOf(problem);
    if (!answer['x-problems']?.includes(code)) this.note(request, reply, `${String(operation.operationId)} does not name this problem: add @Problems('${code}') to its handler`);
  }

  private validate(request: FastifyRequest, reply: FastifyReply, schema: ApiSchema, given: unknown): void {
    const key = JSON.stringify(schema);
    const validate = this.validators.get(key) ?? this.ajv.compile({ ...toJsonSchema(schema), definitions: this.definitions });
    this.validators.set(key, validate);
    if (validate(given)) return;
    const [error] = validate.errors ?? [];
    this.note(request, reply, `${error?.instancePath || '/'} ${error?.message ?? 'is not valid'} ${JSON.stringify(error?.params)}`);
  }

  private note(request: FastifyRequest, reply: FastifyReply, what: string): void {
    const told = `${request.method} ${request.url} → ${reply.statusCode}: ${what}`;
    this.violations.set(request.id, [...(this.violations.get(request.id) ?? []), told]);
  }
}

function codeOf(problem: { type?: unknown } | null | undefined): string {
  return typeof problem?.type === 'string' ? problem.type.replace('/problems/', '') : '';
}

function firstDifference(a: unknown, b: unknown, pointer: string): string {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return `${pointer || '/'} ${JSON.stringify(a)} became ${JSON.stringify(b)}`;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [left, right] = [(a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]];
    if (!isDeepStrictEqual(left, right)) return firstDifference(left, right, `${pointer}/${key}`);
  }
  return pointer;
}
