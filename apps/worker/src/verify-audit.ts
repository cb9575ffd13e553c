import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AuditSeals, PlatformModule, readConfig } from '@tantam/platform';
import { productMigrations } from '@tantam/product';

/**
 * `node apps/worker/dist/verify-audit.js`: recomputes the seals of the audit trail from its entries and prints the
 * verdict. Ends with 1 when one does not hold. `lastHash`, noted elsewhere, proves later that no end was cut off.
 */
async function main(): Promise<void> {
  const config = { ...readConfig(process.env), runsJobs: false, redisUrl: null };
  const app = await NestFactory.createApplicationContext(PlatformModule.forRoot(config, productMigrations), { logger: ['error', 'warn'] });
  const verdict = await app.get(AuditSeals, { strict: false }).verify();
  process.stdout.write(`${JSON.stringify({ event: 'audit-verified', ...verdict })}\n`);
  await app.close();
  process.exitCode = verdict.broken.length > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
