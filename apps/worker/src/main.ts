import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Database, endInGoodOrder, endOnUncaughtErrors, ProductLogger, readConfig, settleMemory, startHeart } from '@tantam/platform';
import { WorkerModule } from './worker.module.js';

const STAY_MS = 60 * 60 * 1_000;

/** The same modules without HTTP: runs background work, so that the api processes need not. */
async function main(): Promise<void> {
  endOnUncaughtErrors();
  const config = { ...readConfig(process.env), runsJobs: true };
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), { logger: new ProductLogger(config) });
  await settleMemory();
  const database = app.get(Database);
  const heart = config.heartbeatFile ? await startHeart(config.heartbeatFile, () => database.row('select 1 as one')) : null;
  // While the database is away no connection is open, and every timer of the work lets a process end: without Redis a worker would be gone.
  const staying = setInterval(() => undefined, STAY_MS);
  endInGoodOrder({
    close: async () => {
      clearInterval(staying);
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
