/**
 * Lets go of what the start left behind: sources that were read, code that ran once, half-grown heaps. V8 keeps that until the old
 * generation is full, which in a quiet process may be never. Takes about a quarter of a second, once, so it comes before the first request.
 * Asked over the inspector inside the process (no port is opened), as only this collects what is merely cached as well.
 * Where Node was built without an inspector, nothing happens.
 */
export async function settleMemory(): Promise<void> {
  const inspector = await import('node:inspector').catch(() => null);
  if (inspector === null) return;
  const session = new inspector.Session();
  session.connect();
  await new Promise<void>((resolve) => session.post('HeapProfiler.collectGarbage', () => resolve()));
  session.disconnect();
}
