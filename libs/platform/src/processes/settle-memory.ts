import { setFlagsFromString } from 'node:v8';

/** By how much the old generation may grow before it is collected again, in percent of what was in use after the last time. 40 takes 45 MiB less, and pauses often enough to be seen in the slowest percent. */
const HEAP_GROWING_PERCENT = 100;

/**
 * Lets go of what the start left behind: sources that were read, code that ran once, half-grown heaps. V8 keeps that until the old
 * generation is full, which in a quiet process may be never. Takes about a quarter of a second, once, so it comes before the first request.
 * Asked over the inspector inside the process (no port is opened), as only this collects what is merely cached as well.
 * Where Node was built without an inspector, this step is left out.
 *
 * From then on the old generation is collected when it has doubled, not when it is several times as large: under load that is about a
 * quarter less memory, for a collection of some milliseconds more often (docs/benchmarks.md).
 */
export async function settleMemory(): Promise<void> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWING_PERCENT}`);
  const inspector = await import('node:inspector').catch(() => null);
  if (inspector === null) return;
  const session = new inspector.Session();
  session.connect();
  await new Promise<void>((resolve) => session.post('HeapProfiler.collectGarbage', () => resolve()));
  session.disconnect();
}
