import type { Context } from '@opentelemetry/api';

const FORM = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})(-.*)?$/;

/** The span that a `traceparent` header (W3C Trace Context) names, as a parent; what is none starts a trace of its own. */
export function parentIn(api: typeof import('@opentelemetry/api'), traceparent: string): Context {
  const [, traceId, spanId, flags] = FORM.exec(traceparent) ?? [];
  if (!traceId || !spanId || !flags) return api.ROOT_CONTEXT;
  return api.trace.setSpanContext(api.ROOT_CONTEXT, { traceId, spanId, traceFlags: parseInt(flags, 16), isRemote: true });
}
