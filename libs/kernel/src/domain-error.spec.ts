import { describe, expect, it } from '@jest/globals';
import * as errors from './domain-error.js';

describe('DomainError', () => {
  it.each([
    [errors.notFound, 'not_found'],
    [errors.forbidden, 'forbidden'],
    [errors.conflict, 'conflict'],
    [errors.rule, 'rule'],
    [errors.malformed, 'malformed'],
    [errors.unauthenticated, 'unauthenticated'],
    [errors.tooMany, 'too_many'],
    [errors.stale, 'stale'],
    [errors.tooLarge, 'too_large'],
    [errors.unavailable, 'unavailable'],
  ] as const)('%p makes errors of kind %s', (make, kind) => {
    expect(make('some-code', { a: 1 })).toMatchObject({ kind, code: 'some-code', params: { a: 1 }, message: 'some-code' });
    expect(make('some-code').params).toEqual({});
    expect(make('some-code')).toBeInstanceOf(Error);
  });

  it('is told from other errors, and by its code', () => {
    expect(errors.isDomainError(errors.rule('a'))).toBe(true);
    expect(errors.isDomainError(errors.rule('a'), 'a')).toBe(true);
    expect(errors.isDomainError(errors.rule('a'), 'b')).toBe(false);
    expect(errors.isDomainError(new Error('a'), 'a')).toBe(false);
    expect(errors.isDomainError(null)).toBe(false);
  });
});
