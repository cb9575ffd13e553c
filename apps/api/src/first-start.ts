import type { INestApplicationContext } from '@nestjs/common';
import { FirstAdmin, type AdminAccess } from '@tantam/identity';
import type { Config } from '@tantam/platform';

export interface FirstStart {
  /** Only when the first administrator has just been made; the password only when it was not given from outside. */
  readonly admin: AdminAccess | null;
  readonly reset: AdminAccess | null;
}

/** What a fresh product needs before anybody can use it. */
export async function firstStart(app: INestApplicationContext, config: Config): Promise<FirstStart> {
  const firstAdmin = app.get(FirstAdmin);
  const admin = await firstAdmin.ensure();
  const reset = config.resetPasswordOf ? await firstAdmin.reset(config.resetPasswordOf) : null;
  return { admin, reset };
}
