/** What a user was given to care for in the mode by_product, as it was given: groups are not resolved. */
export interface CareProducts {
  readonly productIds: readonly string[];
  readonly productGroupIds: readonly string[];
  /** 0 before the first assignment. */
  readonly version: number;
}
