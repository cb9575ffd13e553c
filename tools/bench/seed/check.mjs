import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Database, readConfig } from '@tantam/platform';
import { AppModule } from '../../../apps/api/dist/app.module.js';
import { RecomputePlans } from '../../../libs/care-schedule/dist/use-cases/recompute-plans.js';

const CHUNK = 2_000;

/**
 * Lets the product itself decide a sample of the seed's plans again, from its own tables: rows that it would write
 * differently are told, and nothing is kept. Orders without a plan and plans never cared are all there is to decide.
 *
 * @param {string} url @param {number} sample orders to look at
 * @returns {Promise<{ orders: number, different: number }>}
 */
export async function checkSeed(url, sample) {
  const config = readConfig({ DATABASE_URL: url, TANTAM_RUN_JOBS: 'false', TANTAM_LOG_LEVEL: 'error' });
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(config), { logger: ['error'] });
  const database = app.get(Database);
  try {
    const rows = await database.rows(`select id from orders where kind = 'sale' order by md5(id::text) limit $1`, [sample]);
    let different = 0;
    for (let start = 0; start < rows.length; start += CHUNK) different += await decidedAgain(app, database, rows.slice(start, start + CHUNK).map(({ id }) => id));
    return { orders: rows.length, different };
  } finally {
    await app.close();
  }
}

/** @param {import('@nestjs/common').INestApplicationContext} app @param {Database} database @param {string[]} ids */
async function decidedAgain(app, database, ids) {
  const kept = new Error('nothing is kept');
  let different = 0;
  const state = () => database.rows(`select order_id, id, version, state, due_date, order_changed, reason from care_plans where order_id = any($1::uuid[]) order by order_id`, [ids]);
  try {
    await database.transaction(async () => {
      const before = new Map((await state()).map((row) => [row.order_id, JSON.stringify(row)]));
      await app.get(RecomputePlans, { strict: false }).ofOrders(ids);
      const after = new Map((await state()).map((row) => [row.order_id, JSON.stringify(row)]));
      different = ids.filter((id) => before.get(id) !== after.get(id)).length;
      throw kept;
    });
  } catch (error) {
    if (error !== kept) throw error;
  }
  return different;
}
