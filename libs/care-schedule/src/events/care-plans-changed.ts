import type { DomainEvent } from '@tantam/platform';

export const CARE_PLANS_CHANGED = 'care.plans_changed';

/**
 * Plans that came, went or changed, or whose customer somebody has taken or left; up to 1,000 at a time. It says which to
 * read again, not what they are now: that depends on who reads.
 */
export type CarePlansChanged = DomainEvent<typeof CARE_PLANS_CHANGED, { readonly planIds: readonly string[] }>;
