import type { HandlerFacts } from './handlers.js';
import type { ApiOperation } from './operations.js';
import { problemStatus } from '../problems.js';

const PROBLEM = { $ref: '#/components/schemas/Problem' };

const MEANINGS: Readonly<Record<number, string>> = {
  400: 'Malformed input', 401: 'Not signed in', 403: 'Not allowed', 404: 'Not there, or not visible to you', 409: 'Conflicts with the present state', 412: 'Stale version',
  413: 'Too large', 415: 'Wrong type of content', 422: 'Breaks a rule of the domain', 429: 'Too many requests', 500: 'The server failed', 503: 'Temporarily unavailable',
};

/** Every problem that an operation can answer, by code: those that its handler names, and those that follow from its shape. */
export function addProblems(operation: ApiOperation, handler: HandlerFacts | undefined): void {
  const byStatus = new Map<number, string[]>();
  for (const code of [...ofShape(operation, handler), ...(handler?.problems ?? [])]) {
    const status = problemStatus(code);
    byStatus.set(status, [...new Set([...(byStatus.get(status) ?? []), code])].sort());
  }
  for (const [status, codes] of [...byStatus].sort(([a], [b]) => a - b)) {
    operation.responses[String(status)] = {
      description: `${MEANINGS[status] ?? 'Problem'}: ${codes.map((code) => `\`${code}\``).join(', ')}`,
      content: { 'application/problem+json': { schema: PROBLEM } },
      'x-problems': codes,
    };
  }
}

function ofShape(operation: ApiOperation, handler: HandlerFacts | undefined): string[] {
  const isSignedIn = operation.security !== undefined;
  const takesKey = isSignedIn && handler?.isPost === true;
  const takesJson = Boolean(operation.requestBody);
  const takesInput = takesJson || takesKey || Boolean(handler?.takesIfMatch) || Boolean(operation.parameters?.length);
  const applies: readonly (readonly [boolean, ...string[]])[] = [
    [true, 'too-many-requests', 'unavailable', 'internal-error'],
    [takesInput, 'invalid-input'],
    [Boolean(operation.parameters?.some(({ name }) => name === 'cursor')), 'invalid-cursor'],
    [takesJson, 'invalid-json', 'too-large', 'unsupported-media-type'],
    [isSignedIn, 'unauthenticated'],
    [isSignedIn && !handler?.opensBeforePasswordChange, 'password-change-required'],
    [operation['x-permission'] !== undefined, 'forbidden'],
    [Boolean(handler?.takesIfMatch), 'stale'],
    [takesKey, 'idempotency-key-in-use', 'idempotency-key-reused', 'stored-answer-erased'],
  ];
  return applies.flatMap(([holds, ...codes]) => (holds ? codes : []));
}
