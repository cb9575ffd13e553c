import { it } from '@jest/globals';
import { hasRedis } from './redis.js';

/** A test that needs Redis; on a machine without one it is listed as not run, and the suite says so aloud. Apart from the other helpers: tools use those outside tests. */
export const itWithRedis: typeof it = hasRedis ? it : (it.skip as typeof it);

if (!hasRedis) console.warn('No redis-server or valkey-server on this machine: the tests that need Redis DID NOT RUN.');
