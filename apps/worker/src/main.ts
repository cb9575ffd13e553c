import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Database, endInGoodOrder, endOnUncaughtErrors, ProductLogger, readConfig, startHeart } from '@tantam/platform';
import { WorkerModule } from './worker.module.js';

/** The same modules without HTTP: runs background work, so that the api processes need not. */
async function main(): Promise<void> {
  endOnUncaughtErrors();
  const config = { ...readConfig(process.env), runsJobs: true };
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), { logger: new ProductLogger(config) });
  const database = app.get(Database);
  const heart = config.heartbeatFile ? await startHeart(config.heartbeatFile, () => database.row('select 1 as one')) : null;
  endInGoodOrder({
    close: async () => {
      await heart?.stop();
      await app.close();
    },
  });
  process.stdout.write(`${JSON.stringify({ event: 'ready' })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
