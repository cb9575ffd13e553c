import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { endInGoodOrder, endOnUncaughtErrors, ProductLogger, readConfig } from '@tantam/platform';
import { WorkerModule } from './worker.module.js';

/** The same modules without HTTP: runs background work, so that the api processes need not. */
async function main(): Promise<void> {
  endOnUncaughtErrors();
  const config = { ...readConfig(process.env), runsJobs: true };
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), { logger: new ProductLogger(config) });
  endInGoodOrder({ close: () => app.close() });
  process.stdout.write(`${JSON.stringify({ event: 'ready' })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
