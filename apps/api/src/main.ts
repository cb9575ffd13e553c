import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { configureHttp, createHttpAdapter, Database, Draining, endInGoodOrder, endOnUncaughtErrors, ProductLogger, readConfig, settleMemory, warnOfOwnersRights } from '@tantam/platform';
import { AppModule } from './app.module.js';
import { createContract } from './contract.js';
import { firstStart, loadDemoIfAsked } from './first-start.js';
import { serveWebApp } from './web-app.js';

async function main(): Promise<void> {
  endOnUncaughtErrors();
  const config = readConfig(process.env);
  const logger = new ProductLogger(config);
  const loaded = await loadDemoIfAsked(config);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), createHttpAdapter(config), { logger, bufferLogs: false });
  await configureHttp(app, config, logger);
  SwaggerModule.setup('api/docs', app, () => createContract(app), { jsonDocumentUrl: 'api/openapi.json', customSiteTitle: 'Tận Tâm API' });
  if (config.webRoot) await serveWebApp(app, config.webRoot);
  await warnOfOwnersRights(app.get(Database));
  const told = await firstStart(app, config, loaded);
  await app.init();
  await settleMemory();
  await app.listen(config.port, config.host);
  endInGoodOrder({ drain: () => app.get(Draining).drain(config.drainSeconds * 1_000), close: () => app.close() });
  process.stdout.write(`${JSON.stringify({ event: 'ready', address: `http://${config.host}:${config.port}`, ...told })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
