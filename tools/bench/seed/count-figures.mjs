import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfig } from '@tantam/platform';
import { CountFigures } from '@tantam/reports';
import { AppModule } from '../../../apps/api/dist/app.module.js';

/**
 * Lets the product count the figures that reports keep: a shop of some months has them, and counting them for the first
 * time beside a measurement would be measured with it.
 *
 * @param {string} url
 */
export async function countFigures(url) {
  const config = readConfig({ DATABASE_URL: url, TANTAM_RUN_JOBS: 'false', TANTAM_LOG_LEVEL: 'error' });
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(config), { logger: ['error'] });
  try {
    const figures = app.get(CountFigures, { strict: false });
    await figures.markAll();
    await figures.countStale(new AbortController().signal, { isPatient: false });
  } finally {
    await app.close();
  }
}
