/** What went wrong in general; the HTTP layer turns each kind into one status. */
export type DomainErrorKind =
  'not_found' | 'forbidden' | 'conflict' | 'rule' | 'malformed' | 'unauthenticated' | 'too_many' | 'stale' | 'too_large' | 'unavailable';

export type DomainErrorParams = Readonly<Record<string, unknown>>;

/**
 * An expected refusal. It carries a code in kebab-case and parameters, never a sentence: words are made where
 * they are shown, in the reader's language. Parameters must not hold personal data, since they are logged.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly kind: DomainErrorKind,
    readonly code: string,
    readonly params: DomainErrorParams = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

type Factory = (code: string, params?: DomainErrorParams) => DomainError;
const factory =
  (kind: DomainErrorKind): Factory =>
  (code, params = {}) =>
    new DomainError(kind, code, params);

export const notFound = factory('not_found');
export const forbidden = factory('forbidden');
export const conflict = factory('conflict');
export const rule = factory('rule');
export const malformed = factory('malformed');
export const unauthenticated = factory('unauthenticated');
export const tooMany = factory('too_many');
export const stale = factory('stale');
export const tooLarge = factory('too_large');
export const unavailable = factory('unavailable');

/** Whether a caught value is a domain error, and, when a code is given, that very one. */
export function isDomainError(error: unknown, code?: string): error is DomainError {
  return error instanceof DomainError && (code === undefined || error.code === code);
}
