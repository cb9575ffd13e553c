import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ContentTypeParserDoneFunction } from 'fastify/types/content-type-parser.js';
import type { FastifyRequest } from 'fastify';
import { malformed, tooLarge } from '@tantam/kernel';

/** Deepest nesting of a body, and the most members it may have; nothing of ours comes near. */
const DEEPEST = 32;
const MOST_MEMBERS = 100_000;

const [QUOTE, BACKSLASH, OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST, COLON, COMMA] = [...'"\\{}[]:,'].map((sign) => sign.charCodeAt(0));

/**
 * Refuses a JSON text that would cost more to take apart than to send: looked at before it is parsed, in one pass.
 *
 * @throws DomainError `invalid-json` when nested deeper than 32, `too-large` above 100,000 members.
 */
export function assertModest(text: string): void {
  let depth = 0;
  let members = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at);
    else if (sign === OPEN_OBJECT || sign === OPEN_LIST) depth++;
    else if (sign === CLOSE_OBJECT || sign === CLOSE_LIST) depth--;
    else if (sign === COLON || sign === COMMA) members++;
    if (depth > DEEPEST) throw malformed('invalid-json', { reason: 'depth', most: DEEPEST });
    if (members > MOST_MEMBERS) throw tooLarge('too-large', { reason: 'members', most: MOST_MEMBERS });
  }
}

/** The index of the closing quote. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++;
  return slashes % 2 === 1;
}

/**
 * How bodies are read: JSON and merge patches (RFC 7396) alike, `__proto__` refused. Forms are refused: a page of
 * another site can send one without asking.
 */
export function readBodies(app: NestFastifyApplication, bodyLimit: number): void {
  const parse = app.getHttpAdapter().getInstance().getDefaultJsonParser('error', 'error');
  for (const type of ['application/json', 'application/merge-patch+json']) {
    app.useBodyParser(type, { bodyLimit }, (request: FastifyRequest, body: Buffer, done: ContentTypeParserDoneFunction) => {
      const text = body.toString('utf8');
      assertModest(text);
      parse(request, text, done);
    });
  }
  app.useBodyParser('application/x-www-form-urlencoded', { bodyLimit: 1_024 }, () => {
    throw new UnsupportedMediaTypeException();
  });
}
