/** What the API says about care, as far as these screens read it. Days are `YYYY-MM-DD`, instants RFC 3339 in UTC. */

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
] as const;
export type CareAction = (typeof careActions)[number];

export const planStates = ['not_cared', 'in_care', 'finished', 'void'] as const;
export type PlanState = (typeof planStates)[number];
export type PlanTarget = 'order' | 'customer';
export type VoidReason = 'order_cancelled' | 'fully_returned' | 'no_product' | 'before_start' | 'later_order';
export type OrderChange = 'cancelled' | 'returned' | 'edited';

export const resultCategories = [
  'reached',
  'callback',
  'no_answer',
  'busy',
  'unreachable',
  'wrong_number',
  'refused',
  'not_needed',
] as const;
export type ResultCategory = (typeof resultCategories)[number];
export type Refusal = 'now' | 'product' | 'never';
export type DueReasonCode = 'interval' | 'horizon' | 'agent_set' | 'hand_set' | 'appointment' | 'programme' | 'levelled';

export interface Claim {
  userId: string;
  fullName: string;
  claimedAt?: string;
  expiresAt: string;
  isMine: boolean;
}

export interface CareCustomer {
  id: string;
  code: string;
  fullName: string;
  salutation: string | null;
  phone1: string | null;
  phone2: string | null;
  provinceCode: string | null;
  communeCode: string | null;
  areaId: string | null;
  address: string | null;
  ownerId: string | null;
  ownerName: string | null;
  potential: string;
}

export interface CareOrder {
  id: string;
  code: string;
  placedAt: string;
  placedOn: string | null;
  deliveredAt: string | null;
  status: string;
  totalMinor: number;
  currency: string;
}

export interface CareLine {
  productId: string;
  productCode: string;
  productName: string;
  unit: string | null;
  quantity: string;
  intervalDays: number;
  dueDate: string;
  settled: boolean;
  setByCare: boolean;
}

export interface WeighedProduct {
  code: string;
  name: string;
  unit: string | null;
  quantity: string;
  orderedQuantity: string;
  intervalDays: number;
  dueDate: string | null;
  counted: boolean;
  notCountedBecause: string | null;
}

export interface DueReason {
  code: DueReasonCode;
  params: {
    placedOn: string | null;
    countFrom: 'placed' | 'delivered' | null;
    products: WeighedProduct[];
    decidedBy: string | null;
    dueDate: string | null;
    setOn: string | null;
    horizonDays: number | null;
  };
  text: string;
}

export interface CarePlan {
  id: string;
  version: number;
  target: PlanTarget;
  order: CareOrder | null;
  customer: CareCustomer;
  dueDate: string | null;
  dueBeyondHorizon: boolean;
  state: PlanState;
  voidReason: VoidReason | null;
  lines: CareLine[];
  careCount: number;
  careCountMin: number;
  careCountMax: number | null;
  attempts: number;
  nextAttemptAt: string | null;
  needsDecision: boolean;
  orderChanged: OrderChange | null;
  reason: DueReason;
  claimedBy: Claim | null;
  allowedActions: string[];
}

export interface NamedRef {
  id: string;
  name: string;
}

export interface ActivityPlan {
  id: string;
  orderId: string | null;
  orderCode: string | null;
  stateBefore: PlanState;
  stateAfter: PlanState;
  dueBefore: string | null;
  dueAfter: string | null;
}

export interface CareActivity {
  id: string;
  customer: { id: string; code: string; fullName: string };
  action: CareAction;
  form: NamedRef | null;
  reason: NamedRef | null;
  content: string;
  feedbackType: NamedRef | null;
  contactResult: (NamedRef & { category: ResultCategory }) | null;
  counted: boolean;
  nextCareDate: string | null;
  finish: boolean;
  finishReason: string | null;
  callbackAt: string | null;
  refusal: Refusal | null;
  recordedBy: { id: string; fullName: string };
  recordedAt: string;
  plans: ActivityPlan[];
}

export interface ActivityTotals {
  activities: number;
  counted: number;
  customers: number;
  byAction: { key: string; count: number }[];
  byResult: { key: string; count: number }[];
}

export interface CareWish {
  id: string;
  source: 'hand' | 'appointment' | 'programme';
  wishedOn: string;
  action: CareAction | null;
  createdByName: string | null;
}

export interface OrderedProduct {
  productId: string;
  productCode: string;
  productName: string;
  unit: string | null;
  quantity: string;
  returnedQuantity: string;
}

export interface CarePlanDetails extends CarePlan {
  orderedProducts: OrderedProduct[];
  wishes: CareWish[];
  latestActivities: CareActivity[];
  otherPlans: { id: string; version: number; target: PlanTarget; orderCode: string | null; state: PlanState; dueDate: string | null }[];
  suggestsFinish: boolean;
  asksFinishReason: boolean;
}

export interface CustomerDue {
  id: string;
  customer: CareCustomer;
  dueDate: string;
  dueOrderCount: number;
  planIds: string[];
  state: PlanState;
  reason: DueReason;
  claimedBy: Claim | null;
}

export interface CareRecorded extends CareActivity {
  plan: CarePlan | null;
  movedPlans: CarePlan[];
}

export interface DueCount {
  key: string;
  label: string;
  parentKey: string | null;
  count: number;
  isMore: boolean;
}

/** What is sent to record care; absent means not stated. */
export interface CareRecord {
  action: CareAction;
  formId?: string;
  reasonId?: string;
  content: string;
  feedbackTypeId?: string;
  contactResultId?: string;
  nextCareDate?: string;
  finish?: boolean;
  finishReason?: string;
  callbackAt?: string;
  refusal?: Refusal;
}
export interface PlanCareRecord extends CareRecord {
  planVersion: number;
}
export interface CustomerCareRecord extends CareRecord {
  settles?: { carePlanId: string; planVersion: number }[];
  nextDateFor?: 'own_plan' | 'plans';
}

export interface RetryStep {
  afterMinutes?: number | null;
  afterDays?: number | null;
  at?: string | null;
}

export interface CareSettings {
  assignmentMode: 'by_product' | 'by_customer' | 'unrestricted';
  timeZone: string;
  careStartsOn: string | null;
  countFrom: 'placed' | 'delivered';
  horizonDays: number | null;
  unassignedVisibleTo: 'auto' | 'everyone' | 'supervisors';
  laterOrderSettles: boolean;
  retrySteps: RetryStep[];
  attemptsBeforeSupervisor: number;
  claimMinutes: number;
  notTwiceWithinDays: number | null;
}

export interface DictionaryWord {
  id: string;
  name: string;
  position: number;
  active: boolean;
  version: number;
}
export interface CareForm extends DictionaryWord {
  actions: CareAction[];
}
export interface CareReason extends DictionaryWord {
  formId: string;
}
export type FeedbackType = DictionaryWord;
export interface ContactResult extends DictionaryWord {
  category: ResultCategory;
}
