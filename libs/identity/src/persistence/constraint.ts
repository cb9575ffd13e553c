import type { DomainError } from '@tantam/kernel';

/** Runs a statement and turns the violation of a named constraint into the error that it means. */
export async function refused<T>(refusals: Readonly<Record<string, () => DomainError>>, statement: () => Promise<T>): Promise<T> {
  try {
    return await statement();
  } catch (error) {
    const constraint = (error as { constraint?: unknown } | null)?.constraint;
    const refusal = typeof constraint === 'string' ? refusals[constraint] : undefined;
    throw refusal ? refusal() : error;
  }
}

/** Whether a foreign key of any module stopped a delete: what is in use stays. */
export function isStillReferred(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === '23503' || code === '23001';
}
