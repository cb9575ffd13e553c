import type { CareAction, PlanState, Refusal, ResultCategory } from '../domain/care-words.js';

export interface Named {
  id: string;
  name: string;
}

/** One recorded care as lists and the timeline show it. */
export interface CareActivityItem {
  id: string;
  customer: { id: string; code: string; fullName: string };
  action: CareAction;
  form: Named | null;
  reason: Named | null;
  content: string;
  feedbackType: Named | null;
  contactResult: (Named & { category: ResultCategory }) | null;
  counted: boolean;
  nextCareDate: string | null;
  finish: boolean;
  finishReason: string | null;
  callbackAt: string | null;
  refusal: Refusal | null;
  /** Of the action `gift`; the cost in minor units of the business currency. */
  gift: { what: string; costMinor: number | null } | null;
  recordedBy: { id: string; fullName: string };
  recordedAt: string;
  plans: ActivityPlanItem[];
}

export interface ActivityPlanItem {
  id: string;
  orderId: string | null;
  orderCode: string | null;
  stateBefore: PlanState;
  stateAfter: PlanState;
  dueBefore: string | null;
  dueAfter: string | null;
}

export interface ActivityTotals {
  activities: number;
  counted: number;
  customers: number;
  byAction: { key: string; count: number }[];
  byResult: { key: string; count: number }[];
}
