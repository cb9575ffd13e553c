import type { LoggerService } from '@nestjs/common';
import pino, { type DestinationStream, type Logger } from 'pino';
import { readableLines } from './readable-lines.js';
import { scrub } from './scrub.js';

export interface LogSettings {
  readonly logLevel: string;
  readonly isProduction: boolean;
}

/** What a line of the request log says: ids, never people, bodies, tokens or query strings. */
export interface RequestLine {
  readonly requestId: string;
  readonly method: string;
  /** Template, e.g. `/api/v1/customers/:idOrCode`: an address as typed may hold a phone number. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly userId: string | null;
}

/** Nest tells at start what it finds; it is of use to whoever looks for it. */
const STARTING = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory', 'NestApplication', 'WebSocketsController']);
const FIELDS_TO_HIDE = ['password', 'currentPassword', 'newPassword', 'token', 'accessToken', 'refreshToken', 'authorization', 'cookie', 'phone1', 'phone2', 'email', 'emails', 'fullName', 'address', 'content', 'note', 'notes'];

/**
 * The product's log: one JSON object a line in production, a readable line elsewhere. Everything said goes through
 * {@link scrub}; fields that hold secrets or people are hidden by name.
 */
export class ProductLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(
    private readonly settings: LogSettings,
    destination: DestinationStream = pino.destination({ fd: 1, sync: false }),
  ) {
    this.pino = pino(
      {
        level: settings.logLevel,
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
        redact: { paths: FIELDS_TO_HIDE.flatMap((name) => [name, `*.${name}`]), censor: '[hidden]' },
      },
      settings.isProduction ? destination : readableLines(destination),
    );
  }

  log(message: unknown, ...rest: unknown[]): void {
    const context = contextOf(rest);
    this.pino[context && STARTING.has(context) ? 'debug' : 'info']({ context }, text(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.pino.warn({ context: contextOf(rest) }, text(message));
  }

  /** As Nest calls it: message, stack, context; stack and context may be missing. */
  error(message: unknown, ...rest: unknown[]): void {
    const [first, second] = rest;
    const stack = typeof second === 'string' || (typeof first === 'string' && first.includes('\n')) ? first : message instanceof Error ? message.stack : undefined;
    this.pino.error({ context: contextOf(rest), ...(typeof stack === 'string' ? { stack: scrub(stack) } : {}) }, text(message));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.pino.debug({ context: contextOf(rest) }, text(message));
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.pino.trace({ context: contextOf(rest) }, text(message));
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.pino.fatal({ context: contextOf(rest) }, text(message));
  }

  /** In production every request; elsewhere those that failed here, unless the level is `debug`. */
  request(line: RequestLine): void {
    const level = line.status >= 500 ? 'warn' : this.settings.isProduction ? 'info' : 'debug';
    this.pino[level]({ context: 'Request', ...line }, 'request');
  }

  isRequestLogged(status: number): boolean {
    return status >= 500 || this.pino.isLevelEnabled(this.settings.isProduction ? 'info' : 'debug');
  }
}

function contextOf(rest: readonly unknown[]): string | undefined {
  const last = rest.at(-1);
  return typeof last === 'string' && !last.includes('\n') ? last : undefined;
}

function text(message: unknown): string {
  return scrub(message instanceof Error ? message.message : typeof message === 'string' ? message : JSON.stringify(message));
}
