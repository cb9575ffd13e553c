import { randomBytes } from 'node:crypto';
import type { Config, Database } from '@tantam/platform';

export const TOKEN_SECRET = Symbol('TokenSecret');

const SHORTEST = 32;

/**
 * The secret that signs access tokens: the operator's, else a random one made once and kept in the database, so
 * that all processes share it and a restart signs nobody out.
 *
 * @throws Error when the operator's is shorter than 32 characters.
 */
export async function loadTokenSecret(config: Config, database: Database): Promise<string> {
  if (config.tokenSecret !== null) {
    if (config.tokenSecret.length < SHORTEST) throw new Error(`TANTAM_TOKEN_SECRET must have at least ${SHORTEST} characters`);
    return config.tokenSecret;
  }
  await database.execute(`insert into platform_settings (key, value) values ('tokenSecret', to_jsonb($1::text)) on conflict (key) do nothing`, [
    randomBytes(48).toString('base64url'),
  ]);
  const row = await database.row<{ value: string }>(`select value from platform_settings where key = 'tokenSecret'`);
  if (!row) throw new Error('The token secret has vanished from platform_settings');
  return row.value;
}
