/** The closed sets of words of this module, as they stand in tables, code and contract. */

export const PLAN_STATES = ['not_cared', 'in_care', 'finished', 'void'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** States in which a plan waits for care. */
export const OPEN_STATES = ['not_cared', 'in_care'] as const satisfies readonly PlanState[];

export function isOpen(state: PlanState): boolean {
  return state === 'not_cared' || state === 'in_care';
}

export const PLAN_TARGETS = ['order', 'customer'] as const;
export type PlanTarget = (typeof PLAN_TARGETS)[number];

export const VOID_REASONS = ['order_cancelled', 'fully_returned', 'no_product', 'before_start', 'later_order'] as const;
export type VoidReason = (typeof VOID_REASONS)[number];

/** What became of the order of a plan that care had already touched. */
export const ORDER_CHANGES = ['cancelled', 'returned', 'edited'] as const;
export type OrderChange = (typeof ORDER_CHANGES)[number];

export const CARE_ACTIONS = [
  'call_out', 'call_in', 'sms', 'email', 'chat', 'visit', 'gift', 'gift_points', 'deduct_points', 'gift_money', 'deduct_money', 'note',
] as const;
export type CareAction = (typeof CARE_ACTIONS)[number];

export const RESULT_CATEGORIES = ['reached', 'callback', 'no_answer', 'busy', 'unreachable', 'wrong_number', 'refused', 'not_needed'] as const;
export type ResultCategory = (typeof RESULT_CATEGORIES)[number];

export const REFUSALS = ['now', 'product', 'never'] as const;
export type Refusal = (typeof REFUSALS)[number];

export const NEXT_DATE_FOR = ['own_plan', 'plans'] as const;
export type NextDateFor = (typeof NEXT_DATE_FOR)[number];

export const WISH_SOURCES = ['hand', 'appointment', 'programme'] as const;
export type WishSource = (typeof WISH_SOURCES)[number];

/** Why a plan stands on its day. */
export const DUE_REASONS = ['interval', 'horizon', 'agent_set', 'hand_set', 'appointment', 'programme', 'levelled'] as const;
export type DueReasonCode = (typeof DUE_REASONS)[number];

export const ASSIGNMENT_MODES = ['by_product', 'by_customer', 'unrestricted'] as const;
export type AssignmentMode = (typeof ASSIGNMENT_MODES)[number];

export const COUNT_FROM = ['placed', 'delivered'] as const;
export type CountFrom = (typeof COUNT_FROM)[number];

export const UNASSIGNED_VISIBLE_TO = ['auto', 'everyone', 'supervisors'] as const;
export type UnassignedVisibleTo = (typeof UNASSIGNED_VISIBLE_TO)[number];
