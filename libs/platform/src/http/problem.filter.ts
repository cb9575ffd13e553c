import { BadRequestException, Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, isUuid } from '@tantam/kernel';
import { isDatabaseAway } from '../database/database-away.js';
import { fillIn, languageOf, problemText, STATUS_OF_KIND, type Language } from './problems.js';

export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** RFC 9457; `params` of the error become extra members, so that a client can act on them. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  errors?: readonly FieldError[];
  [member: string]: unknown;
}

interface Described {
  readonly status: number;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a status that a library threw is called here. */
const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'invalid-input', 401: 'unauthenticated', 403: 'forbidden', 404: 'not-found', 405: 'not-found', 413: 'too-large', 415: 'unsupported-media-type', 429: 'too-many-requests', 503: 'unavailable',
};

/** PostgreSQL: text that no database can hold, such as U+0000; only the caller can have sent it. */
const UNSTORABLE_TEXT = new Set(['22021', '22P05']);

/** PostgreSQL: query_canceled, as by its statement_timeout. */
const TOOK_TOO_LONG = '57014';

/** Turns whatever was thrown into problem details. Nothing internal leaves the server. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent) return;
    const described = this.describe(error, request);
    if (described.status === 503) void reply.header('Retry-After', '5');
    const retryAfter = described.params.retryAfterSeconds;
    if (typeof retryAfter === 'number') void reply.header('Retry-After', String(Math.ceil(retryAfter)));
    void reply.status(described.status).type('application/problem+json').send(toProblem(described, request.id, languageOf(request.headers['accept-language'])));
  }

  private describe(error: unknown, request: FastifyRequest): Described {
    if (error instanceof DomainError) return { status: STATUS_OF_KIND[error.kind], code: error.code, params: error.params };
    const status = error instanceof HttpException ? error.getStatus() : statusCodeOf(error);
    if (status === 400 && isUnreadableId(error)) return { status, code: 'invalid-input', params: { errors: unreadableIds(request) } };
    if (status >= 400 && status < 500) return { status: status === 405 ? 404 : status, code: codeOf(status, error), params: {} };
    // A handler that took longer than it may.
    if (status === 503) return { status, code: 'unavailable', params: {} };
    if (UNSTORABLE_TEXT.has(codeOfDatabase(error))) return { status: 400, code: 'invalid-input', params: {} };
    if (TOOK_TOO_LONG === codeOfDatabase(error)) {
      this.logger.warn(`${request.id} a statement took too long and was ended`);
      return { status: 503, code: 'unavailable', params: {} };
    }
    if (isDatabaseAway(error)) {
      this.logger.warn(`${request.id} database away: ${error instanceof Error ? error.message : 'unknown'}`);
      return { status: 503, code: 'unavailable', params: {} };
    }
    this.logger.error(`${request.id} ${request.method} ${request.routeOptions?.url ?? ''}`, error instanceof Error ? error.stack : String(error));
    return { status: 500, code: 'internal-error', params: {} };
  }
}

function codeOf(status: number, error: unknown): string {
  const isBadJson = status === 400 && error instanceof Error && (error instanceof SyntaxError || /JSON/i.test(error.message));
  return isBadJson ? 'invalid-json' : (CODE_OF_STATUS[status] ?? 'invalid-input');
}

/** As Nest's pipe for ids in addresses says it; which of them it read is known from the address alone. */
function isUnreadableId(error: unknown): boolean {
  return error instanceof BadRequestException && /\(uuid is expected\)/.test(error.message);
}

function unreadableIds(request: FastifyRequest): { pointer: string; code: string }[] {
  const named = Object.entries((request.params ?? {}) as Record<string, string>);
  return named.filter(([name, value]) => /id$/i.test(name) && !isUuid(value)).map(([name]) => ({ pointer: `/${name}`, code: 'id' }));
}

function statusCodeOf(error: unknown): number {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}

function codeOfDatabase(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

export function toProblem(described: Described, requestId: string, language: Language): Problem {
  const text = problemText(described.code);
  const { errors, retryAfterSeconds: _, ...members } = described.params as { errors?: readonly { pointer: string; code: string; params?: Record<string, unknown>; message?: string }[]; retryAfterSeconds?: unknown };
  const title = text ? fillIn(text.title[language], described.params) : described.code;
  return {
    ...members,
    type: `/problems/${described.code}`,
    title,
    status: described.status,
    detail: text?.detail && !(described.code === 'invalid-input' && !errors) ? fillIn(text.detail[language], described.params) : title,
    instance: requestId,
    ...(errors ? { errors: errors.map((each) => fieldError(each, language)) } : {}),
  };
}

function fieldError(error: { pointer: string; code: string; params?: Record<string, unknown>; message?: string }, language: Language): FieldError {
  const text = problemText(`field.${error.code}`) ?? problemText(error.code);
  const sentence = text ? fillIn((text.detail ?? text.title)[language], error.params ?? {}) : (error.message ?? error.code);
  return { pointer: error.pointer, code: error.code, message: sentence };
}
