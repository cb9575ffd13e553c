import type { CareAction, CountFrom, DueReasonCode, OrderChange, PlanState, PlanTarget, VoidReason, WishSource } from '../domain/care-words.js';
import type { CareActivityItem } from './care-activity.rows.js';
import type { LineLeft } from './lines-left.query.js';

/** What lists and panels show of a plan; days `YYYY-MM-DD`, instants RFC 3339, quantities decimal strings. */
export interface ClaimItem {
  userId: string;
  fullName: string;
  expiresAt: string;
  isMine: boolean;
}

export interface CareCustomerItem {
  id: string;
  code: string;
  fullName: string;
  salutation: string | null;
  phone1: string | null;
  phone1IsWrong: boolean;
  phone2: string | null;
  provinceCode: string | null;
  communeCode: string | null;
  areaId: string | null;
  address: string | null;
  ownerId: string | null;
  ownerName: string | null;
  potential: string;
  category: string | null;
  spendMinor: number;
}

export interface CareOrderItem {
  id: string;
  code: string;
  placedAt: string;
  placedOn: string | null;
  deliveredAt: string | null;
  status: string;
  totalMinor: number;
  currency: string;
}

export interface CareLineItem {
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

export interface WeighedProductItem {
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

export interface DueReasonItem {
  code: DueReasonCode;
  params: {
    placedOn: string | null;
    countFrom: CountFrom | null;
    products: WeighedProductItem[];
    decidedBy: string | null;
    dueDate: string | null;
    setOn: string | null;
    horizonDays: number | null;
    formerDueDate: string | null;
  };
  text: string;
}

export interface CarePlanItem {
  id: string;
  version: number;
  target: PlanTarget;
  order: CareOrderItem | null;
  customer: CareCustomerItem;
  dueDate: string | null;
  dueBeyondHorizon: boolean;
  isDueOnDayOff: boolean;
  dayOffName: string | null;
  state: PlanState;
  voidReason: VoidReason | null;
  lines: CareLineItem[];
  careCount: number;
  careCountMin: number;
  careCountMax: number | null;
  attempts: number;
  nextAttemptAt: string | null;
  needsDecision: boolean;
  orderChanged: OrderChange | null;
  reason: DueReasonItem;
  claimedBy: ClaimItem | null;
  allowedActions: string[];
}

export interface CareWishItem {
  id: string;
  source: WishSource;
  wishedOn: string;
  action: CareAction | null;
  formId: string | null;
  reasonId: string | null;
  /** What to say: of the wish, else of its programme. */
  script: string | null;
  programmeName: string | null;
  createdByName: string | null;
  createdAt: string;
  settledAt: string | null;
  /** Settled by no care: somebody removed it, or its programme changed. */
  isTakenBack: boolean;
}

export interface OrderedProductItem {
  productId: string;
  productCode: string;
  productName: string;
  unit: string | null;
  quantity: string;
  returnedQuantity: string;
}

export interface OtherPlanItem {
  id: string;
  version: number;
  target: PlanTarget;
  orderCode: string | null;
  state: PlanState;
  dueDate: string | null;
}

export interface CarePlanDetailsItem extends CarePlanItem {
  orderedProducts: OrderedProductItem[];
  wishes: CareWishItem[];
  latestActivities: CareActivityItem[];
  otherPlans: OtherPlanItem[];
  suggestsFinish: boolean;
  asksFinishReason: boolean;
  movesLines: boolean;
  openForOthers: LineLeft[];
}

export interface CustomerDueItem {
  id: string;
  customer: CareCustomerItem;
  dueDate: string;
  isDueOnDayOff: boolean;
  dayOffName: string | null;
  dueOrderCount: number;
  planIds: string[];
  state: PlanState;
  reason: DueReasonItem;
  claimedBy: ClaimItem | null;
}

export interface DueCountItem {
  key: string;
  label: string;
  parentKey: string | null;
  count: number;
  isMore: boolean;
}
