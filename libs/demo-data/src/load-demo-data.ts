import { randomBytes } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { conflict, localDateTimeIn } from '@tantam/kernel';
import { Actors, FirstAdmin, type AdminAccess } from '@tantam/identity';
import { BusinessTime, Database, PlatformModule, SystemClock, type Config } from '@tantam/platform';
import { productMigrations, productModules } from '@tantam/product';
import { DemoClock } from './demo-clock.js';
import { importBusiness } from './import-business.js';
import { makeBusiness } from './business.js';
import { recordHistory } from './record-history.js';
import { setUpShop } from './set-up-shop.js';
import { STAFF } from './staff.js';

export interface DemoAccess {
  readonly users: readonly { readonly email: string; readonly fullName: string; readonly role: string }[];
  readonly password: string;
}

export interface DemoLoaded {
  readonly access: DemoAccess;
  /** The first administrator, when there was none yet. */
  readonly admin: AdminAccess | null;
}

const SEED = 2026;
const SETTING = 'demo';

/**
 * Fills an empty product with a believable business, through the same imports and use-cases that a user has. Loaded
 * once; afterwards it only tells how to sign in. To be called before the product itself is started in this process:
 * Passport keeps one strategy of a name per process, the last one made.
 *
 * @param tell hears what is being done, for whoever waits
 * @throws Error in production; DomainError `demo-needs-empty-database` where somebody already keeps customers
 */
export async function loadDemoData(config: Config, tell: (step: string) => void): Promise<DemoLoaded> {
  if (config.isProduction) throw new Error('Demo data is not for production: start without --demo');
  const clock = new DemoClock();
  clock.set(new SystemClock().now());
  const app = await NestFactory.createApplicationContext(
    { module: DemoModule, imports: [PlatformModule.forRoot({ ...config, runsJobs: false }, productMigrations, clock), ...productModules] },
    { logger: ['error'] },
  );
  try {
    await app.init();
    const database = app.get(Database, { strict: false });
    const loaded = await demoAccess(database);
    if (loaded) return { access: loaded, admin: null };
    if (await database.row('select 1 from customer_summary limit 1')) throw conflict('demo-needs-empty-database');
    const firstAdmin = await app.get(FirstAdmin, { strict: false }).ensure();
    const adminRow = await database.row<{ id: string }>(`select id from user_summary where role_code = 'admin' and is_active order by id limit 1`);
    const admin = await app.get(Actors, { strict: false }).ofUser(adminRow!.id);
    const password = readablePassword();
    const time = app.get(BusinessTime, { strict: false });
    const today = await time.today();
    const { hour, minute } = localDateTimeIn(clock.now(), await time.zone());
    tell('users');
    await setUpShop(app, admin!, password, today);
    await importBusiness(app, admin!.userId, makeBusiness(SEED, today, hour * 60 + minute), tell);
    tell('cares');
    await recordHistory(app, clock, SEED, today);
    const access: DemoAccess = { users: STAFF.map(({ email, fullName, role }) => ({ email, fullName, role })), password };
    await database.execute(`insert into platform_settings (key, value) values ($1, $2)`, [SETTING, JSON.stringify(access)]);
    return { access, admin: firstAdmin };
  } finally {
    await app.close();
  }
}

/** How to sign in to demo data that was loaded before, or null. */
export async function demoAccess(database: Database): Promise<DemoAccess | null> {
  return (await database.row<{ value: DemoAccess }>(`select value from platform_settings where key = $1`, [SETTING]))?.value ?? null;
}

/** Random, since a shop may try the demo on a network; shown at every start, since it guards nothing real. */
function readablePassword(): string {
  return `demo-${randomBytes(6).toString('hex').replace(/(.{4})(?=.)/g, '$1-')}`;
}

class DemoModule {}
