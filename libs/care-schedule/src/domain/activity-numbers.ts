/** What somebody recorded on a day. */
export interface ActivityNumbers {
  readonly done: number;
  readonly counted: number;
  readonly outbound: number;
  readonly reached: number;
}

export const NOTHING_DONE: ActivityNumbers = { done: 0, counted: 0, outbound: 0, reached: 0 };
