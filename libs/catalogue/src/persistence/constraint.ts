import type { DomainError } from '@tantam/kernel';

/** Runs a statement and turns the violation of a named constraint or unique index into the error that it means. */
export async function refused<T>(refusals: Readonly<Record<string, () => DomainError>>, statement: () => Promise<T>): Promise<T> {
  try {
    return await statement();
  } catch (error) {
    const constraint = (error as { constraint?: unknown } | null)?.constraint;
    const refusal = typeof constraint === 'string' ? refusals[constraint] : undefined;
    throw refusal ? refusal() : error;
  }
}
