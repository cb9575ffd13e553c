import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, Param, ParseUUIDPipe } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ProblemFilter } from './problem.filter.js';
import { createValidationPipe } from './validation.js';

const AN_ID = '019a0000-0000-7000-8000-000000000001';

@Controller('people')
class PeopleController {
  @Get(':idOrCode/wishes/:wishId')
  wish(@Param('idOrCode') idOrCode: string, @Param('wishId', ParseUUIDPipe) wishId: string): string {
    // What PostgreSQL answers to text that it cannot hold.
    if (idOrCode === 'unstorable') throw Object.assign(new Error('invalid byte sequence'), { code: '22021' });
    return wishId;
  }
}

@Module({ controllers: [PeopleController] })
class PeopleModule {}

let app: NestFastifyApplication;

beforeAll(async () => {
  const module = await Test.createTestingModule({ imports: [PeopleModule] }).compile();
  app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  app.useGlobalPipes(createValidationPipe());
  app.useGlobalFilters(new ProblemFilter());
  await app.listen(0, '127.0.0.1');
}, 60_000);
afterAll(async () => {
  await app.close();
});

const problemOf = async (path: string, language: string): Promise<Record<string, unknown>> =>
  (await (await fetch(`${await app.getUrl()}/people/${path}`, { headers: { 'accept-language': language } })).json()) as Record<string, unknown>;

describe('a problem with the address', () => {
  it('says which part of it is no id', async () => {
    expect(await problemOf('KH000001/wishes/abc', 'vi')).toMatchObject({
      type: '/problems/invalid-input', status: 400, errors: [{ pointer: '/wishId', code: 'id', message: 'Cần là mã định danh (UUID)' }],
    });
  });

  it('points to no list of errors where there is none', async () => {
    expect(await problemOf(`unstorable/wishes/${AN_ID}`, 'en')).toMatchObject({ status: 400, detail: 'The input is not valid' });
  });
});
