/** What an operator can set from outside, read once at start. */
export interface Config {
  readonly databaseUrl: string;
  /** Most connections one process holds. */
  readonly databasePoolSize: number;
  readonly host: string;
  readonly port: number;
  /** Folder of the built web app; none: the api serves no screens. */
  readonly webRoot: string | null;
  readonly isProduction: boolean;
  /** Whether this process runs background jobs (imports). */
  readonly runsJobs: boolean;
  /** Secret that signs access tokens; without one, a random one is kept in the database. */
  readonly tokenSecret: string | null;
  readonly adminEmail: string | null;
  readonly adminPassword: string | null;
  readonly loadsDemo: boolean;
  readonly resetPasswordOf: string | null;
  /** Proxies in front whose X-Forwarded-* headers are believed. */
  readonly trustedProxies: string | null;
  /** Largest upload in bytes. */
  readonly maxUploadBytes: number;
}

export const CONFIG = Symbol('Config');

/**
 * Reads the configuration from environment variables.
 *
 * @throws Error naming the variable when a value cannot be used.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const databaseUrl = env.DATABASE_URL;
  if (!databaseUrl) throw new Error('DATABASE_URL is not set: say which PostgreSQL to use, e.g. postgres://user:password@host:5432/tantam');
  return {
    databaseUrl,
    databasePoolSize: wholeNumber(env, 'TANTAM_DATABASE_POOL', 10),
    host: env.HOST ?? '127.0.0.1',
    port: wholeNumber(env, 'PORT', 3000),
    webRoot: env.TANTAM_WEB_ROOT || null,
    isProduction: env.NODE_ENV === 'production',
    runsJobs: env.TANTAM_RUN_JOBS !== 'false',
    tokenSecret: env.TANTAM_TOKEN_SECRET || null,
    adminEmail: env.TANTAM_ADMIN_EMAIL || null,
    adminPassword: env.TANTAM_ADMIN_PASSWORD || null,
    loadsDemo: env.TANTAM_DEMO === '1',
    resetPasswordOf: env.TANTAM_RESET_PASSWORD || null,
    trustedProxies: env.TANTAM_TRUSTED_PROXIES || null,
    maxUploadBytes: wholeNumber(env, 'TANTAM_MAX_UPLOAD_BYTES', 512 * 1024 * 1024),
  };
}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name];
  if (!text) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new Error(`${name} must be a whole number, not "${text}"`);
  return value;
}
