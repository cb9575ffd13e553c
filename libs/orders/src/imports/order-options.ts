import { invalidInput } from '@tantam/platform';

export const ORDER_OPTIONS = ['createMissing', 'returnCodePattern', 'currency', 'historical'] as const;

const MAX_PATTERN_LENGTH = 100;
/** A back reference makes matching exponential; nothing in an order code needs one. */
const BACK_REFERENCE = /\\[1-9]/;

/** @throws DomainError malformed `invalid-input` naming each option whose value cannot work */
export function checkOrderOptions(options: Readonly<Record<string, unknown>>): void {
  const wrong = (name: string, isRight: (value: unknown) => boolean): { pointer: string; code: string }[] =>
    options[name] === undefined || options[name] === null || isRight(options[name]) ? [] : [{ pointer: `/options/${name}`, code: 'format' }];
  const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
  const errors = [
    ...wrong('createMissing', isBoolean),
    ...wrong('historical', isBoolean),
    ...wrong('currency', (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value)),
    ...wrong('returnCodePattern', isPattern),
  ];
  if (errors.length > 0) throw invalidInput(errors);
}

function isPattern(value: unknown): boolean {
  if (typeof value !== 'string' || value === '' || value.length > MAX_PATTERN_LENGTH || value.includes('\0') || BACK_REFERENCE.test(value)) return false;
  try {
    new RegExp(value, 'u');
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
