import 'reflect-metadata';
import { migrateOnly, readConfig } from '@tantam/platform';
import { productMigrations } from '@tantam/product';

/**
 * `node apps/worker/dist/migrate.js`: brings the schema up to date and gives the app's role its rights, then ends. For a
 * service of its own before the others start: only this one needs TANTAM_OWNER_DATABASE_URL.
 */
async function main(): Promise<void> {
  const migrations = await migrateOnly(readConfig(process.env), productMigrations);
  process.stdout.write(`${JSON.stringify({ event: 'migrated', migrations })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
