import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp } from '../testing/index.js';

interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string; readonly intValue?: number } }[];
}

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';
const bodies: string[] = [];
let collector: Server;
let spans: SentSpan[];

beforeAll(async () => {
  collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url === '/v1/traces') bodies.push(Buffer.concat(chunks).toString());
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const test = await createTestApp({ config: { tracesEndpoint: `http://127.0.0.1:${(collector.address() as AddressInfo).port}` } });
  const admin = await test.as('admin');
  await test.request.get('/api/v1/users?q=kanari').set({ ...admin.headers, traceparent: `00-${TRACE}-${CALLER}-01` }).expect(200);
  await test.close();
  const sent = bodies.map((body) => JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[] });
  spans = sent.flatMap(({ resourceSpans }) => resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans: few }) => few)));
});
afterAll(() => new Promise((resolve) => collector.close(resolve)));

describe('a trace', () => {
  it('goes on from the caller\'s span, named by method and route template', () => {
    const request = spans.find(({ parentSpanId }) => parentSpanId === CALLER);
    expect(request).toMatchObject({ traceId: TRACE, name: 'GET /api/v1/users' });
    expect(request?.attributes).toContainEqual({ key: 'http.response.status_code', value: { intValue: 200 } });
  });

  it('holds the statements of the request, by what they do', () => {
    const request = spans.find(({ parentSpanId }) => parentSpanId === CALLER);
    const statements = spans.filter(({ parentSpanId }) => parentSpanId === request?.spanId).map(({ name }) => name);
    expect(statements).toEqual(expect.arrayContaining(['select users']));
  });

  it('is sent before the process ends, without what was asked for', () => {
    expect(bodies.join('')).not.toContain('kanari');
  });
});
