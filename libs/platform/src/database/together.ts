/**
 * Waits for work that was begun at once, e.g. statements of a transaction that do not need each other's answers: they go
 * out in one write, run in the order in which they were asked for, and wait for one round trip instead of one each.
 *
 * Waits for all of it even when some fails, so that nothing still runs when the transaction ends.
 *
 * @throws the first fault in the order given: which one a caller hears of must not depend on which came first
 */
export async function together<T extends readonly unknown[]>(work: readonly [...{ [Index in keyof T]: Promise<T[Index]> }]): Promise<T> {
  const results = await Promise.allSettled(work);
  const fault = results.find((result): result is PromiseRejectedResult => result.status === 'rejected');
  if (fault) throw fault.reason;
  return results.map((result) => (result as PromiseFulfilledResult<unknown>).value) as unknown as T;
}
