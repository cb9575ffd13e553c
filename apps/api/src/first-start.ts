import type { INestApplicationContext } from '@nestjs/common';
import { demoAccess, loadDemoData, type DemoAccess, type DemoLoaded } from '@tantam/demo-data';
import { FirstAdmin, type AdminAccess } from '@tantam/identity';
import { Database, type Config } from '@tantam/platform';

export interface FirstStart {
  /** Only when the first administrator has just been made; the password only when it was not given from outside. */
  readonly admin: AdminAccess | null;
  readonly reset: AdminAccess | null;
  /** The demo's users and their password, at every start with demo data. */
  readonly demo: DemoAccess | null;
}

/** Demo data, when the operator asked for it; before the product itself is started. */
export async function loadDemoIfAsked(config: Config): Promise<DemoLoaded | null> {
  return config.loadsDemo ? loadDemoData(config, tellStep) : null;
}

/** What a fresh product needs before anybody can use it. */
export async function firstStart(app: INestApplicationContext, config: Config, loaded: DemoLoaded | null): Promise<FirstStart> {
  const firstAdmin = app.get(FirstAdmin);
  const admin = loaded?.admin ?? (await firstAdmin.ensure());
  const demo = loaded?.access ?? (config.isProduction ? null : await demoAccess(app.get(Database)));
  const reset = config.resetPasswordOf ? await firstAdmin.reset(config.resetPasswordOf) : null;
  return { admin, reset, demo };
}

function tellStep(step: string): void {
  process.stdout.write(`${JSON.stringify({ event: 'demo', step })}\n`);
}
