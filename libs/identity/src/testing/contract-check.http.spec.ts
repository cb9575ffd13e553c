import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, HttpCode, Module, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { conflict } from '@tantam/kernel';
import { defineProblems, InstantField, IntegerField, Problems, StringField } from '@tantam/platform';
import { Public } from '../access/declared-access.js';
import { createTestApp, type TestApp } from './index.js';

class PlantedView {
  @StringField()
  name!: string;

  @InstantField({ nullable: true })
  seenAt!: Date | null;

  @IntegerField({ optional: true })
  version?: number;
}

const GOOD = { name: 'Lan', seenAt: new Date('2026-11-22T03:00:00Z') };
defineProblems({
  'planted-known': { kind: 'conflict', title: { vi: 'Đã biết', en: 'Known' } },
  'planted-unknown': { kind: 'conflict', title: { vi: 'Chưa biết', en: 'Unknown' } },
});

@Controller('planted')
@Public('Planted for this test')
class PlantedController {
  @Get('good')
  @ApiOperation({ operationId: 'good', summary: 'Good' })
  @ApiOkResponse({ type: PlantedView })
  good(): PlantedView {
    return GOOD;
  }

  @Get('added')
  @ApiOperation({ operationId: 'added', summary: 'A field more' })
  @ApiOkResponse({ type: PlantedView })
  added(): PlantedView {
    return { ...GOOD, secret: 'hash' } as PlantedView;
  }

  @Get('removed')
  @ApiOperation({ operationId: 'removed', summary: 'A field less' })
  @ApiOkResponse({ type: PlantedView })
  removed(): Partial<PlantedView> {
    return { name: 'Lan' };
  }

  @Get('null')
  @ApiOperation({ operationId: 'null', summary: 'Null where it may not be' })
  @ApiOkResponse({ type: PlantedView })
  nullName(): object {
    return { ...GOOD, name: null };
  }

  @Post('status')
  @HttpCode(200)
  @ApiOperation({ operationId: 'status', summary: 'Another status' })
  @ApiCreatedResponse({ type: PlantedView })
  status(): PlantedView {
    return GOOD;
  }

  @Get('named')
  @Problems('planted-known')
  @ApiOperation({ operationId: 'named', summary: 'A problem that is named' })
  @ApiOkResponse({ type: PlantedView })
  named(): PlantedView {
    throw conflict('planted-known');
  }

  @Get('unnamed')
  @Problems('planted-known')
  @ApiOperation({ operationId: 'unnamed', summary: 'A problem that is not' })
  @ApiOkResponse({ type: PlantedView })
  unnamed(): PlantedView {
    throw conflict('planted-unknown');
  }

  @Get('unlisted')
  @ApiOperation({ operationId: 'unlisted', summary: 'A problem where none is named' })
  @ApiOkResponse({ type: PlantedView })
  unlisted(): PlantedView {
    throw conflict('planted-unknown');
  }
}

@Module({ controllers: [PlantedController] })
class PlantedModule {}

describe('an answer in a test', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ modules: [PlantedModule] });
  });
  afterAll(() => test.close());
  const get = async (name: string): Promise<unknown> => test.request.get(`/api/v1/planted/${name}`);

  it('passes when it is what the contract says', async () => {
    await expect(get('good')).resolves.toMatchObject({ status: 200, body: { name: 'Lan', seenAt: '2026-11-22T03:00:00.000Z' } });
    await expect(get('named')).resolves.toMatchObject({ status: 409, body: { type: '/problems/planted-known' } });
  });

  it('fails the test with a field that the contract does not name, which does not leave either', async () => {
    await expect(get('added')).rejects.toThrow(/GET \/api\/v1\/planted\/added → 200: \/ must NOT have additional properties .*secret/);
    const sent = await fetch(`${test.url}/api/v1/planted/added`);
    expect(await sent.text()).toBe('{"name":"Lan","seenAt":"2026-11-22T03:00:00.000Z"}');
    expect(() => test.contract.assertKept({ headers: { 'x-request-id': sent.headers.get('x-request-id') } })).toThrow('additional properties');
  });

  it('fails the test with a field missing, or null where it may not be', async () => {
    await expect(get('removed')).rejects.toThrow(/must have required property 'seenAt'/);
    await expect(get('null')).rejects.toThrow(/planted\/null → 200: \/name must be string/);
  });

  it('fails the test with a status that the operation does not list', async () => {
    await expect((async () => test.request.post('/api/v1/planted/status'))()).rejects.toThrow('the status is not listed by status');
  });

  it('fails the test with a problem that the operation does not name', async () => {
    await expect(get('unnamed')).rejects.toThrow("add @Problems('planted-unknown')");
    await expect(get('unlisted')).rejects.toThrow("unlisted does not name this problem: add @Problems('planted-unknown')");
  });
});
