/** A contact that we began: one that has a result, but for a customer's call. The reach rate counts the reached ones among these. */
export function isOutbound(activity: string): string {
  return `(${activity}.result_category is not null and ${activity}.action <> 'call_in')`;
}

export function isReached(activity: string): string {
  return `(${isOutbound(activity)} and ${activity}.result_category = 'reached')`;
}
