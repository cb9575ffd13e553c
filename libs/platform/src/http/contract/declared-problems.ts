import { SetMetadata } from '@nestjs/common';

export const PROBLEMS = 'tantam:problems';

/**
 * The problems of its own that a handler can answer, by code: what its use-case refuses. Those that follow from its shape
 * are added to the contract by themselves: not signed in, a field that is not valid, a stale `If-Match`, too many requests.
 */
export function Problems(...codes: readonly string[]): MethodDecorator & ClassDecorator {
  return SetMetadata(PROBLEMS, codes);
}
