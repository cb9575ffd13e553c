import type { LiveMessage } from './live-messages.js';

/** Messages with what is left of them; those of which nothing is left are gone. */
export async function trimmed(left: Promise<readonly unknown[]> | undefined, messages: readonly LiveMessage[]): Promise<readonly LiveMessage[]> {
  if (!left || messages.length === 0) return messages;
  const data = await left;
  return messages.flatMap((message, index) => (data[index] === null || data[index] === undefined ? [] : [{ ...message, data: data[index] }]));
}
