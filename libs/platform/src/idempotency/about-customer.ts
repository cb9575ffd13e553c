import { SetMetadata } from '@nestjs/common';
import { isUuid } from '@tantam/kernel';

export const ABOUT_CUSTOMER = 'tantam:about-customer';

/**
 * Names the customer whom a POST's answer is about: where it is kept for a repeat, it is sealed under her key.
 *
 * @param path to her id in the answer's body, e.g. `customer.id`; null there: it is about nobody (a walk-in)
 */
export function AboutCustomer(path: string): MethodDecorator {
  return SetMetadata(ABOUT_CUSTOMER, path);
}

/** The id at the path, or null. */
export function customerIn(body: unknown, path: string | undefined): string | null {
  const value = path?.split('.').reduce<unknown>((part, name) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[name] : undefined), body);
  return typeof value === 'string' && isUuid(value) ? value : null;
}
