import { resolve } from 'node:path';

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
  /** Redis, for several processes: wakes jobs and carries live updates between them. None: everything in this process. */
  readonly redisUrl: string | null;
  /** In front of every key in Redis, so that several products can share one. */
  readonly redisPrefix: string;
  /** Who owns the schema and runs migrations, as an address with his name; none: the role of `databaseUrl` does both. */
  readonly ownerDatabaseUrl: string | null;
  /** Whether this process runs background work: jobs, schedules, imports, the outbox. An api leaves it to workers once there is Redis. */
  readonly runsJobs: boolean;
  /** Where a worker writes its heartbeat, for a supervisor to look at; none: it writes none. */
  readonly heartbeatFile: string | null;
  /** Secret that wraps the keys of personal values at rest; without one, a random one is kept in the database. */
  readonly secretKey: string | null;
  /** Web addresses besides the request's own from which browsers may open live connections, e.g. `https://cskh.example.vn`. */
  readonly allowedOrigins: readonly string[];
  readonly logLevel: string;
  /** Seconds between "not ready" and closing at shutdown, for a balancer to notice. */
  readonly drainSeconds: number;
  /** Who shows it may read /metrics from anywhere; none: only direct connections from this machine or a private network. */
  readonly metricsToken: string | null;
  /** Where traces go (OTLP over HTTP), e.g. `http://collector:4318`; none: no tracing. */
  readonly tracesEndpoint: string | null;
  /** Seconds after which a request is answered 503 and its statement is ended; long work is a job. */
  readonly requestSeconds: number;
  /** So long a request waits for a connection to the database, at most. */
  readonly connectSeconds: number;
  /** Requests per minute that one user, key or address may make; 0: no limit. */
  readonly requestsPerMinute: number;
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
    webRoot: env.TANTAM_WEB_ROOT ? resolve(env.TANTAM_WEB_ROOT) : null,
    isProduction: env.NODE_ENV === 'production',
    redisUrl: env.REDIS_URL || null,
    redisPrefix: env.TANTAM_REDIS_PREFIX || 'tantam',
    ownerDatabaseUrl: env.TANTAM_OWNER_DATABASE_URL || null,
    runsJobs: env.TANTAM_RUN_JOBS ? env.TANTAM_RUN_JOBS !== 'false' : !env.REDIS_URL,
    heartbeatFile: env.TANTAM_HEARTBEAT_FILE || null,
    secretKey: env.TANTAM_SECRET_KEY || null,
    allowedOrigins: (env.TANTAM_ALLOWED_ORIGINS ?? '').split(',').map((origin) => origin.trim()).filter(Boolean),
    logLevel: env.TANTAM_LOG_LEVEL || 'info',
    drainSeconds: wholeNumber(env, 'TANTAM_DRAIN_SECONDS', env.NODE_ENV === 'production' ? 5 : 0),
    metricsToken: env.TANTAM_METRICS_TOKEN || null,
    tracesEndpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT || null,
    requestSeconds: Math.max(1, wholeNumber(env, 'TANTAM_REQUEST_SECONDS', 30)),
    connectSeconds: Math.max(1, wholeNumber(env, 'TANTAM_CONNECT_SECONDS', 5)),
    requestsPerMinute: wholeNumber(env, 'TANTAM_REQUESTS_PER_MINUTE', 6_000),
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
