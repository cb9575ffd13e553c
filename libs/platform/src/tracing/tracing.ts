import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context, Span, SpanStatusCode, Tracer } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import type { StatementObserver } from '../database/database.js';
import { summaryOf } from './statement-summary.js';
import { parentIn } from './trace-parent.js';

export const TRACING = Symbol('Tracing');

type Api = typeof import('@opentelemetry/api');

/** Spans of requests and of their statements, sent to a collector. Made only where the operator named one. */
export class Tracing {
  private readonly active = new AsyncLocalStorage<Context>();

  constructor(
    private readonly api: Api,
    private readonly tracer: Tracer,
    private readonly stop: () => Promise<void>,
  ) {}

  /** A span per request, named by method and route template; a `traceparent` that comes with it is its parent. */
  observeRequests(fastify: FastifyInstance): void {
    const spans = new WeakMap<FastifyRequest, Span>();
    fastify.addHook('onRequest', (request, _reply, done) => {
      const { traceparent } = request.headers;
      const parent = parentIn(this.api, typeof traceparent === 'string' ? traceparent : '');
      const attributes = { 'http.request.method': request.method, 'tantam.request_id': request.id };
      spans.set(request, this.tracer.startSpan(request.method, { kind: this.api.SpanKind.SERVER, attributes }, parent));
      done();
    });
    // After parsing, as for the request's own context.
    fastify.addHook('preValidation', (request, _reply, done) => {
      const span = spans.get(request);
      if (span) this.active.run(this.api.trace.setSpan(this.api.ROOT_CONTEXT, span), done);
      else done();
    });
    fastify.addHook('onResponse', (request, reply, done) => {
      const span = spans.get(request);
      const route = request.routeOptions.url ?? 'none';
      span?.updateName(`${request.method} ${route}`).setAttributes({ 'http.route': route, 'http.response.status_code': reply.statusCode });
      if (reply.statusCode >= 500) span?.setStatus({ code: this.errorCode });
      span?.end();
      done();
    });
  }

  /** A span per statement: what it does to which table and its prepared name, never its parameters. */
  readonly statements: StatementObserver = async (name, sql, run) => {
    const parent = this.active.getStore();
    if (!parent) return run();
    const attributes = { 'db.system.name': 'postgresql', 'tantam.statement': name };
    const span = this.tracer.startSpan(summaryOf(sql), { kind: this.api.SpanKind.CLIENT, attributes }, parent);
    try {
      return await run();
    } catch (error) {
      // The code alone: PostgreSQL's sentence may quote a value.
      span.setStatus({ code: this.errorCode, message: String((error as { code?: unknown } | null)?.code ?? 'failed') });
      throw error;
    } finally {
      span.end();
    }
  };

  /** Sends what has not been sent yet. */
  async onApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  private get errorCode(): SpanStatusCode {
    return this.api.SpanStatusCode.ERROR;
  }
}

/** Null where no collector is named: then nothing of OpenTelemetry is even loaded. */
export async function startTracing({ tracesEndpoint }: Config): Promise<Tracing | null> {
  if (!tracesEndpoint) return null;
  const [api, { BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'), import('@opentelemetry/sdk-trace-node'), import('@opentelemetry/exporter-trace-otlp-http'), import('@opentelemetry/resources'),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${tracesEndpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new NodeTracerProvider({ resource: resourceFromAttributes({ 'service.name': 'tantam' }), spanProcessors: [new BatchSpanProcessor(exporter)] });
  return new Tracing(api, provider.getTracer('tantam'), () => provider.shutdown());
}
