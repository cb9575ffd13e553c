import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { API_PREFIX, createHttpAdapter, readConfig } from '@tantam/platform';
import { AppModule } from './app.module.js';
import { createContract } from './contract.js';

/** Writes the contract to the file named on the command line. No database is needed: nothing is instantiated. */
async function main(path: string): Promise<void> {
  const config = readConfig({ DATABASE_URL: 'postgres://none', TANTAM_RUN_JOBS: 'false' });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), createHttpAdapter(config), { preview: true, logger: ['error'] });
  app.setGlobalPrefix(API_PREFIX, { exclude: ['health/live', 'health/ready'] });
  await writeFile(path, `${JSON.stringify(createContract(app), null, 2)}\n`);
}

await main(process.argv[2]!);
process.exit(0);
