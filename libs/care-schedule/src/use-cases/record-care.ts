import { Injectable } from '@nestjs/common';
import { localDate, nfc, uuidv7 } from '@tantam/kernel';
import { CustomerFigures, CustomerReader } from '@tantam/customers';
import type { Actor } from '@tantam/identity';
import { Audit, fieldChanges, together, Transactional, type AuditRecord, type Language } from '@tantam/platform';
import type { CarePlan } from '../domain/care-plan.js';
import { checkRecord, type CareRecord } from '../domain/care-record.js';
import type { NextDateFor } from '../domain/care-words.js';
import { isAttempt, isCounted } from '../domain/contact-result.js';
import { moveByCare, type Movement } from '../domain/move-by-care.js';
import { emptyOwnPlan } from '../domain/own-plan.js';
import type { CareContext } from '../domain/record-care.js';
import type { NewActivity } from '../persistence/care-activities.js';
import { CarePlans } from '../persistence/care-plans.js';
import { RecordedCare } from '../persistence/recorded-care.js';
import { CareAnswers, type CareRecorded } from '../queries/care-answers.query.js';
import { CareConflicts } from './care-conflicts.js';
import { CareContexts } from './care-contexts.js';
import type { CareInput, CustomerCareInput, PlanCareInput } from './care-input.js';
import { CareReferences, type FoundReferences } from './care-references.js';

interface CareTarget {
  readonly customerId: string;
  readonly settles: readonly { readonly carePlanId: string; readonly planVersion: number }[];
  readonly nextDateFor: NextDateFor | null;
}

interface Asked {
  readonly record: CareRecord;
  readonly references: FoundReferences;
  readonly context: CareContext;
}

/**
 * Records a care in one transaction: the activity, every plan that it moves, the customer's last contact. Locks go
 * customer → plans, so that of two savers the second waits, finds a later version, and is told who was first.
 */
@Injectable()
export class RecordCare {
  constructor(
    private readonly customers: CustomerReader,
    private readonly figures: CustomerFigures,
    private readonly plans: CarePlans,
    private readonly recorded: RecordedCare,
    private readonly references: CareReferences,
    private readonly contexts: CareContexts,
    private readonly conflicts: CareConflicts,
    private readonly answers: CareAnswers,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws DomainError not_found `care-plan-not-found`; conflict `care-already-recorded`, `care-plan-changed`,
   *   `customer-claimed`, `care-plan-finished`, `care-plan-void`; malformed `invalid-input`; the rules of `checkRecord`
   */
  @Transactional()
  async onPlan(actor: Actor, planId: string, input: PlanCareInput, language: Language): Promise<CareRecorded> {
    const settles = [{ carePlanId: planId, planVersion: input.planVersion }];
    const [[customerId = ''], asked] = await together([this.plans.customersOf(actor, [planId]), this.read(actor, settles, input)]);
    return this.record(actor, { customerId, settles, nextDateFor: null }, input, asked, language);
  }

  /** @throws as `onPlan`; not_found `customer-not-found`; rule `next-date-needs-plan` */
  @Transactional()
  async onCustomer(actor: Actor, idOrCode: string, input: CustomerCareInput, language: Language): Promise<CareRecorded> {
    const settles = [...new Map((input.settles ?? []).map((each) => [each.carePlanId, each])).values()];
    const nextDateFor = input.nextDateFor ?? (settles.length > 0 ? 'own_plan' : null);
    const planIds = settles.map((each) => each.carePlanId);
    const [customerId, , asked] = await together([this.customers.idOf(actor, idOrCode), this.plans.customersOf(actor, planIds), this.read(actor, settles, input)]);
    return this.record(actor, { customerId, settles, nextDateFor }, input, asked, language);
  }

  /** What the record says and in which circumstances; none of it needs a lock. */
  private async read(actor: Actor, settles: CareTarget['settles'], input: CareInput): Promise<Asked> {
    const [references, context] = await together([this.references.check(input), this.contexts.of(actor, settles.map((each) => each.carePlanId), input)]);
    return { record: toRecord(input, references), references, context };
  }

  private async record(actor: Actor, target: CareTarget, input: CareInput, { record, references, context }: Asked, language: Language): Promise<CareRecorded> {
    checkRecord(record, context, target.settles.length > 0);
    const [held, own] = await together([this.plans.hold(target.customerId, target.settles.map((each) => each.carePlanId)), this.ownPlan(target, record)]);
    this.conflicts.requireOwnClaim(actor, held.claim);
    for (const [index, plan] of held.plans.entries()) await this.conflicts.requireVersion(actor, plan, target.settles[index]?.planVersion ?? -1, language);
    const movements = moveByCare({ plans: held.plans, own }, record, target.nextDateFor, context);
    const activity = toActivity(target, input, record, context);
    this.audit.record(entryOf(activity, movements));
    const [, , , answer] = await together([
      this.recorded.add(activity, movements),
      // From here on others may go on with her.
      held.claim ? this.conflicts.endClaim(actor, target.customerId) : Promise.resolve(),
      this.tellCustomer(target.customerId, record, held.isPhoneWrong, context.now),
      this.answers.recorded(actor, { activity, references, movements }, language),
    ]);
    return answer;
  }

  /** What the outcome says of the customer herself. */
  private async tellCustomer(customerId: string, record: CareRecord, isPhoneWrong: boolean, now: Date): Promise<void> {
    const isByPhone = record.action === 'call_out' || record.action === 'call_in';
    await together([
      record.resultCategory === 'wrong_number' ? this.figures.phoneFoundWrong(customerId) : Promise.resolve(),
      isPhoneWrong && record.resultCategory === 'reached' && isByPhone ? this.figures.phoneFoundRight(customerId) : Promise.resolve(),
      isAttempt(record.resultCategory) ? Promise.resolve() : this.figures.contacted(customerId, now),
    ]);
  }

  private async ownPlan(target: CareTarget, record: CareRecord): Promise<{ plan: CarePlan; isNew: boolean }> {
    const takesDate = target.nextDateFor === 'own_plan' && record.nextCareDate !== null;
    const own = takesDate ? await this.plans.lockOwn(target.customerId) : null;
    return { plan: own ?? emptyOwnPlan(uuidv7(), target.customerId), isNew: own === null };
  }
}

function toRecord(input: CareInput, { contactResult }: FoundReferences): CareRecord {
  return {
    action: input.action,
    resultCategory: contactResult?.category ?? null,
    nextCareDate: input.nextCareDate ? localDate(input.nextCareDate) : null,
    finish: input.finish ?? false,
    callbackAtMs: input.callbackAt ? Date.parse(input.callbackAt) : null,
    refusal: input.refusal ?? null,
    hasGift: Boolean(input.gift),
  };
}

/** What was said is not repeated: the activity itself keeps it, and is never changed. */
function entryOf({ id, customerId, action, resultCategory, nextCareDate }: NewActivity, movements: readonly Movement[]): AuditRecord {
  const said = fieldChanges(null, { action, resultCategory, nextCareDate, carePlanIds: movements.map(({ plan }) => plan.id) });
  return { action: 'care.recorded', resource: 'care-activity', resourceId: id, customerId, changes: said };
}

function toActivity(target: CareTarget, input: CareInput, record: CareRecord, context: CareContext): NewActivity {
  return {
    id: uuidv7(),
    customerId: target.customerId,
    action: input.action,
    formId: input.formId ?? null,
    reasonId: input.reasonId ?? null,
    content: nfc(input.content),
    feedbackTypeId: input.feedbackTypeId ?? null,
    contactResultId: input.contactResultId ?? null,
    resultCategory: record.resultCategory,
    isCounted: isCounted(record.resultCategory),
    nextCareDate: record.nextCareDate,
    isFinish: record.finish,
    finishReason: record.finish && input.finishReason ? nfc(input.finishReason) : null,
    callbackAt: record.callbackAtMs === null ? null : new Date(record.callbackAtMs),
    refusal: record.refusal,
    giftWhat: input.gift ? nfc(input.gift.what) : null,
    giftCostMinor: input.gift?.costMinor ?? null,
    nextDateFor: target.nextDateFor,
    recordedById: context.recorder.userId,
    recordedAt: context.now,
  };
}
