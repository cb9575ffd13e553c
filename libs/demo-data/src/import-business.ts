import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { ImportJobs, ImportRunner, StartImport } from '@tantam/platform';
import type { Business } from './business.js';
import { toCsv } from './csv.js';

const OPTIONS: Readonly<Record<keyof Business, object>> = { products: {}, customers: {}, orders: { returnCodePattern: '^TH', currency: 'VND', historical: true } };

/** Brings the business in as files, the way a customer does. */
export async function importBusiness(app: INestApplicationContext, userId: string, business: Business, tell: (step: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tantam-demo-'));
  try {
    for (const kind of ['products', 'customers', 'orders'] as const) {
      tell(kind);
      const path = join(folder, `${kind}.csv`);
      await writeFile(path, toCsv(business[kind]));
      const upload = { path, name: `${kind}.csv`, contentType: 'text/csv', fields: { kind, options: JSON.stringify({ ...OPTIONS[kind], format: { dateOrder: 'ymd' } }) } };
      const { id } = await app.get(StartImport, { strict: false }).run(userId, upload);
      await app.get(ImportRunner, { strict: false }).drain();
      const job = await app.get(ImportJobs, { strict: false }).get(id);
      if (job.status !== 'succeeded' || job.counts?.refused) throw new Error(`demo ${kind}: ${job.status} ${JSON.stringify(job.error ?? job.counts)}`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
