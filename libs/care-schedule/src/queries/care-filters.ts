import type { CareAction, PlanState, PlanTarget } from '../domain/care-words.js';

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
  readonly customerId?: readonly string[];
  readonly orderId?: readonly string[];
  readonly q?: string;
  readonly forMe?: boolean;
  readonly needsDecision?: boolean;
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
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
}
