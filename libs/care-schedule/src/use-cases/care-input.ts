import type { CareSettings } from '../domain/care-settings.js';
import type { CareAction, NextDateFor, Refusal } from '../domain/care-words.js';

/** What a caller sends when care is recorded; days and instants as text, checked for form already. */
export interface CareInput {
  readonly action: CareAction;
  readonly formId?: string | null;
  readonly reasonId?: string | null;
  readonly content: string;
  readonly feedbackTypeId?: string | null;
  readonly contactResultId?: string | null;
  readonly nextCareDate?: string | null;
  readonly finish?: boolean;
  readonly finishReason?: string | null;
  readonly callbackAt?: string | null;
  readonly refusal?: Refusal | null;
  /** What was given, and its cost in minor units of the business currency. */
  readonly gift?: { readonly what: string; readonly costMinor?: number | null } | null;
}

export interface PlanCareInput extends CareInput {
  readonly planVersion: number;
}

export interface CustomerCareInput extends CareInput {
  readonly settles?: readonly { readonly carePlanId: string; readonly planVersion: number }[];
  readonly nextDateFor?: NextDateFor;
}

export interface CareDateInput {
  readonly date: string;
  readonly action?: CareAction | null;
  readonly formId?: string | null;
  readonly reasonId?: string | null;
}

export type CareSettingsInput = Omit<CareSettings, 'careStartsOn'> & { readonly careStartsOn: string | null };
