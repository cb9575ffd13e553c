import type { components } from '@tantam/contract';

/** What the API says about care, by the names that these screens use. Days are `YYYY-MM-DD`, instants RFC 3339 in UTC. */
type Schemas = components['schemas'];

export type CareAction = Schemas['CareAction'];
export type PlanState = Schemas['CarePlanState'];
export type ResultCategory = Schemas['ContactResultCategory'];
export type Refusal = Schemas['CareRefusal'];

export const careActions = [
  'call_out',
  'call_in',
  'sms',
  'email',
  'chat',
  'visit',
  'gift',
  'gift_points',
  'deduct_points',
  'gift_money',
  'deduct_money',
  'note',
] as const satisfies readonly CareAction[];
export const planStates = ['not_cared', 'in_care', 'finished', 'void'] as const satisfies readonly PlanState[];
export const resultCategories = [
  'reached',
  'callback',
  'no_answer',
  'busy',
  'unreachable',
  'wrong_number',
  'refused',
  'not_needed',
] as const satisfies readonly ResultCategory[];

export type Claim = Schemas['ClaimView'];
export type CareCustomer = Schemas['CareCustomerView'];
export type CarePlan = Schemas['CarePlanView'];
export type CarePlanDetails = Schemas['CarePlanDetailsView'];
export type DueReason = Schemas['DueReasonView'];
export type WeighedProduct = Schemas['WeighedProductView'];
export type CareWish = Schemas['CareWishView'];
export type CareActivity = Schemas['CareActivityView'];
export type ActivityTotals = Schemas['ActivityTotalsView'];
export type CustomerDue = Schemas['CustomerDueView'];
export type CareRecorded = Schemas['CareRecordedView'];
export type DueCount = Schemas['DueCountView'];
export type CareRecord = Omit<PlanCareRecord, 'planVersion'>;
export type PlanCareRecord = Schemas['PlanCareRecordDto'];
export type CustomerCareRecord = Schemas['CustomerCareRecordDto'];
export type CareRecipient = Schemas['CareRecipientView'];
export type CareBatch = Schemas['CareBatchDto'];
export type CareBatchAnswer = Schemas['CareBatchView'];
export type CareDatesAnswer = Schemas['CareDatesView'];
export type RetryStep = Schemas['RetryStepDto'];
export type CareSettings = Schemas['CareSettingsDto'];
export type CareModePreview = Schemas['CareModePreviewView'];
export type AskedMode = Pick<CareSettings, 'assignmentMode' | 'unassignedVisibleTo'>;
export type DictionaryWord = Schemas['FeedbackTypeView'];
export type CareForm = Schemas['CareFormView'];
export type CareReason = Schemas['CareReasonView'];
export type FeedbackType = Schemas['FeedbackTypeView'];
export type ContactResult = Schemas['ContactResultView'];
