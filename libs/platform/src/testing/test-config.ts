import { readConfig, type Config } from '../config/config.js';

/** Suites start whole products on machines with nothing to spare: a connection that comes late is no finding of theirs. */
const PATIENT = { TANTAM_CONNECT_SECONDS: '60' };

/** The settings of a suite's own process, as the environment would give them. */
export function testConfig(databaseUrl: string, env: NodeJS.ProcessEnv = {}): Config {
  return readConfig({ DATABASE_URL: databaseUrl, ...PATIENT, ...env });
}
