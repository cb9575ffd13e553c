import type { CareAction, PlanState, PlanTarget, ResultCategory } from '../domain/care-words.js';

/** Filters of the worklists, as they come from the query string. */
export interface CarePlanFilters {
  readonly id?: readonly string[];
  readonly target?: PlanTarget;
  readonly state?: readonly PlanState[];
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly productGroupId?: readonly string[];
  readonly hasNoProductGroup?: boolean;
  readonly areaId?: readonly string[];
  readonly hasNoArea?: boolean;
  readonly provinceCode?: string;
  readonly communeCode?: string;
  readonly branchId?: readonly string[];
  /** Of the customer. */
  readonly categoryId?: readonly string[];
  /** What the customer has spent, in minor units; both ends included. */
  readonly spendFrom?: number;
  readonly spendTo?: number;
  readonly customerId?: readonly string[];
  readonly orderId?: readonly string[];
  readonly q?: string;
  readonly forMe?: boolean;
  readonly needsDecision?: boolean;
  /** Could not be reached, and is to be tried again by now. */
  readonly attemptDue?: boolean;
  /** What this person's own list asked with `forMe` holds, as far as the reader sees it. */
  readonly forUserId?: string;
}

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
  readonly withTotal?: boolean;
  readonly sort?: readonly string[];
}

export interface CareActivityFilters {
  readonly userId?: readonly string[];
  readonly customerId?: readonly string[];
  readonly planId?: readonly string[];
  readonly orderId?: readonly string[];
  readonly productGroupId?: readonly string[];
  readonly action?: readonly CareAction[];
  readonly formId?: readonly string[];
  readonly reasonId?: readonly string[];
  readonly feedbackTypeId?: readonly string[];
  readonly contactResultId?: readonly string[];
  readonly resultCategory?: readonly ResultCategory[];
  readonly counted?: boolean;
  /** Contacts that we began. */
  readonly outbound?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
}

/** What leaves little, or something else a moment later: counts of it are not worth keeping. */
export const isNarrow = (filters: CarePlanFilters): boolean =>
  Boolean(filters.q?.trim() || filters.id || filters.customerId || filters.orderId || filters.forUserId) || filters.attemptDue !== undefined;
