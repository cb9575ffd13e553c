import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { createTestApp, type TestApp, type TestUser } from '@tantam/identity/testing';
import { Draining } from '@tantam/platform';
import { productMigrations, productModules } from '@tantam/product';
import { HealthController } from '../src/health.controller.js';
import { MetricsController } from '../src/metrics.controller.js';

@Module({ controllers: [HealthController, MetricsController] })
class OperationsModule {}

let test: TestApp;
let agent: TestUser;

beforeAll(async () => {
  test = await createTestApp({ modules: [...productModules.slice(1), OperationsModule], migrations: productMigrations });
  agent = await test.as('agent');
});
afterAll(() => test.close());

/** The value of a metric with exactly these labels. */
function valueOf(text: string, metric: string): number | null {
  const line = text.split('\n').find((each) => each.startsWith(`${metric} `));
  return line ? Number(line.slice(metric.length + 1)) : null;
}

async function metrics(): Promise<string> {
  return (await test.request.get('/metrics').expect(200)).text;
}

describe('metrics', () => {
  it('count requests by route template, never by the address as typed', async () => {
    await test.request.get('/api/v1/customers/0912345678').set(agent.headers).expect(404);
    await test.request.get('/api/v1/customers?q=H%E1%BB%93ng').set(agent.headers).expect(200);
    const text = await metrics();
    expect(valueOf(text, 'tantam_http_request_duration_seconds_count{method="GET",route="/api/v1/customers/:idOrCode",status="4xx"}')).toBe(1);
    expect(valueOf(text, 'tantam_http_request_duration_seconds_count{method="GET",route="/api/v1/customers",status="2xx"}')).toBe(1);
    expect(text).not.toMatch(/0912345678|H%E1|Hồng/);
  });

  it('tell of connections, the event loop, memory and the work that waits', async () => {
    const text = await metrics();
    for (const name of ['tantam_database_connections', 'nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes', 'tantam_http_requests_in_flight']) {
      expect([name, valueOf(text, name)]).toEqual([name, expect.any(Number)]);
    }
    expect(valueOf(text, 'tantam_outbox_open')).toBe(0);
    expect(valueOf(text, 'tantam_outbox_parked')).toBe(0);
    expect(valueOf(text, 'tantam_imports_open')).toBe(0);
    expect(valueOf(text, 'tantam_database_connections')).toBeGreaterThan(0);
  });

  it('are not there for whoever comes through a proxy', async () => {
    await test.request.get('/metrics').set('X-Forwarded-For', '10.0.0.1').expect(404);
  });
});

describe('health', () => {
  it('is live and ready', async () => {
    await test.request.get('/health/live').expect(200, { status: 'ok' });
    await test.request.get('/health/ready').expect(200, { status: 'ok', dependencies: { database: 'up' } });
  });

  it('is not ready while the process drains, but live, and goes on answering', async () => {
    await test.app.get(Draining, { strict: false }).drain(0);
    const answer = await test.request.get('/health/ready').expect(503);
    expect(answer.headers['retry-after']).toBeDefined();
    await test.request.get('/health/live').expect(200);
    await test.request.get('/api/v1/customers').set(agent.headers).expect(200);
  });
});
