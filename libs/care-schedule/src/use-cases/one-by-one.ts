import { isDomainError, type DomainError } from '@tantam/kernel';

/** What became of one of many. */
export interface Outcome {
  readonly customerId: string | null;
  /** Null: done. */
  readonly refusal: DomainError | null;
}

/**
 * Does something for each customer, in one order whoever asks, so that two who do it for the same customers wait for each
 * other and never in a circle. A refusal that is about a customer is told for her alone and writes nothing for her; one
 * that would meet all of them (bad input) ends the whole.
 */
export async function oneByOne<Each extends { readonly customerId: string }, Done extends Outcome>(
  all: readonly Each[],
  work: (each: Each) => Promise<Done>,
  refused: (each: Each, refusal: DomainError) => Done,
): Promise<Map<Each, Done>> {
  const done = new Map<Each, Done>();
  for (const each of [...all].sort((a, b) => (a.customerId < b.customerId ? -1 : 1))) {
    try {
      done.set(each, await work(each));
    } catch (error) {
      if (!isDomainError(error) || error.kind === 'malformed') throw error;
      done.set(each, refused(each, error));
    }
  }
  return done;
}
