export interface SuggestedCares {
  /** How often at least; 0 when nobody said. */
  readonly min: number;
  /** How often at most; null: no limit. */
  readonly max: number | null;
}

/**
 * How often an order should be cared for: the largest min of its products that ask for care (an empty min is 0) and
 * the largest max (an empty max means no limit, and wins). An order without such products has no suggestion.
 */
export function suggestedCares(products: readonly { readonly careCountMin: number | null; readonly careCountMax: number | null }[]): SuggestedCares {
  let min = 0;
  let max: number | null = products.length === 0 ? null : 0;
  for (const product of products) {
    min = Math.max(min, product.careCountMin ?? 0);
    max = max === null || product.careCountMax === null ? null : Math.max(max, product.careCountMax);
  }
  return { min, max };
}

/** Whether the care about to be recorded is the last one suggested. */
export function suggestsFinish(careCount: number, max: number | null): boolean {
  return max !== null && careCount + 1 >= max;
}

/** Whether finishing with the care about to be recorded is before the suggested number: the form asks why. */
export function asksFinishReason(careCount: number, min: number): boolean {
  return careCount + 1 < min;
}
