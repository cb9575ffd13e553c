import { Injectable } from '@nestjs/common';
import type { KeptName } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import type { Language } from '@tantam/platform';
import type { Movement } from '../domain/move-by-care.js';
import { shownWord } from '../domain/shipped-words.js';
import type { NewActivity } from '../persistence/care-activities.js';
import type { ActivityPlanItem, CareActivityItem, Named } from './care-activity.rows.js';
import { CareHistory } from './care-history.query.js';
import type { CarePlanItem } from './care-plan.rows.js';
import { CarePlanItems } from './care-plan-items.js';

/** A recorded care with every plan that it moved, as they are now; `plan` is the first of them. */
export interface CareRecorded extends CareActivityItem {
  plan: CarePlanItem | null;
  movedPlans: CarePlanItem[];
}

/** An entry of a dictionary by the name under which it is kept. */
type Referred = KeptName & { readonly id: string };

/** What has just been recorded, and the names of what it refers to. */
export interface JustRecorded {
  readonly activity: NewActivity;
  readonly references: { readonly form: Referred | null; readonly reason: Referred | null; readonly feedbackType: Referred | null; readonly contactResult: Referred | null };
  readonly movements: readonly Movement[];
}

@Injectable()
export class CareAnswers {
  constructor(
    private readonly history: CareHistory,
    private readonly plans: CarePlanItems,
  ) {}

  /**
   * The activity as the history shows it to its recorder, put together from what is known already: only the plans are read
   * again, as they look after it. A care that moved no plan is read from the history.
   */
  async recorded(actor: Actor, just: JustRecorded, language: Language): Promise<CareRecorded> {
    const movedPlans = await this.plans.of(actor, just.movements.map(({ plan }) => plan.id), language);
    const [plan] = movedPlans;
    if (!plan) return { ...(await this.history.one(actor, just.activity.id, language)), plan: null, movedPlans };
    return { ...toItem(actor, just, movedPlans, plan, language), plan, movedPlans };
  }
}

function toItem(actor: Actor, { activity, references, movements }: JustRecorded, moved: readonly CarePlanItem[], { customer }: CarePlanItem, language: Language): CareActivityItem {
  const named = (entry: Referred | null): Named | null => entry && shownWord({ id: entry.id, name: entry.name, shippedAs: entry.shippedAs }, language);
  const contactResult = named(references.contactResult);
  return {
    id: activity.id,
    customer: { id: customer.id, code: customer.code, fullName: customer.fullName },
    action: activity.action,
    form: named(references.form),
    reason: named(references.reason),
    content: activity.content,
    feedbackType: named(references.feedbackType),
    contactResult: contactResult && activity.resultCategory && { ...contactResult, category: activity.resultCategory },
    counted: activity.isCounted,
    nextCareDate: activity.nextCareDate,
    finish: activity.isFinish,
    finishReason: activity.finishReason,
    callbackAt: activity.callbackAt?.toISOString() ?? null,
    refusal: activity.refusal,
    gift: activity.giftWhat === null ? null : { what: activity.giftWhat, costMinor: activity.giftCostMinor },
    recordedBy: { id: actor.userId, fullName: actor.fullName },
    recordedAt: activity.recordedAt.toISOString(),
    plans: plansOf(movements, moved),
  };
}

/** By order code, then id: as the history has them. */
function plansOf(movements: readonly Movement[], moved: readonly CarePlanItem[]): ActivityPlanItem[] {
  const codes = new Map(moved.map((plan) => [plan.id, plan.order?.code ?? '']));
  const sorted = [...movements].sort((a, b) => compare(codes.get(a.plan.id) ?? '', codes.get(b.plan.id) ?? '') || compare(a.plan.id, b.plan.id));
  return sorted.map(({ former, plan }) => ({
    id: plan.id,
    orderId: plan.orderId,
    orderCode: codes.get(plan.id) || null,
    stateBefore: former.state,
    stateAfter: plan.state,
    dueBefore: former.dueDate,
    dueAfter: plan.dueDate,
  }));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
