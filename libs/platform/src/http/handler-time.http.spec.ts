import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { readConfig } from '../config/config.js';
import { createHttpAdapter } from './configure-http.js';
import { ProblemFilter } from './problem.filter.js';

@Controller()
class SlowController {
  @Get('slow')
  async slow(): Promise<string> {
    await pause(800);
    return 'late';
  }

  @Get('quick')
  quick(): string {
    return 'in time';
  }
}

describe('time for a request', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    const module = await Test.createTestingModule({ controllers: [SlowController] }).compile();
    app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter({ handlerTimeout: 300 }));
    app.useGlobalFilters(new ProblemFilter());
    await app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.close());

  it('ends with 503 and word to try again, once the handler has had it all', async () => {
    const url = await app.getUrl();
    const answer = await fetch(`${url}/slow`);
    expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('content-type')]).toEqual([503, '5', expect.stringContaining('application/problem+json')]);
    expect(await answer.json()).toMatchObject({ type: '/problems/unavailable' });
    expect(await (await fetch(`${url}/quick`)).text()).toBe('in time');
  });

  it('is set for heads, whole requests and idle connections', async () => {
    const adapter = createHttpAdapter(readConfig({ DATABASE_URL: 'postgres://none' }));
    const { headersTimeout, requestTimeout, keepAliveTimeout } = adapter.getInstance().server;
    expect({ headersTimeout, requestTimeout, keepAliveTimeout }).toEqual({ headersTimeout: 15_000, requestTimeout: 900_000, keepAliveTimeout: 75_000 });
    await adapter.close();
  });
});
