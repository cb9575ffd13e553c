import { Injectable } from '@nestjs/common';
import { localDate, notFound, stale, uuidv7 } from '@tantam/kernel';
import { CustomerReader } from '@tantam/customers';
import type { Actor } from '@tantam/identity';
import { Audit, Transactional, type Language } from '@tantam/platform';
import { requireTodayOrLater } from '../domain/care-record.js';
import { emptyOwnPlan, setOwnDate } from '../domain/own-plan.js';
import { CarePlans } from '../persistence/care-plans.js';
import type { CarePlanItem } from '../queries/care-plan.rows.js';
import { CarePlanItems } from '../queries/care-plan-items.js';
import { CareConflicts } from './care-conflicts.js';
import { CareContexts } from './care-contexts.js';
import type { CareDateInput } from './care-input.js';
import { CareReferences } from './care-references.js';

/** Sets the day of a customer's own plan by hand: her one wish by hand; those of appointments and programmes stay. */
@Injectable()
export class SetCareDate {
  constructor(
    private readonly customers: CustomerReader,
    private readonly plans: CarePlans,
    private readonly references: CareReferences,
    private readonly contexts: CareContexts,
    private readonly conflicts: CareConflicts,
    private readonly items: CarePlanItems,
    private readonly audit: Audit,
  ) {}

  /**
   * @param version of her own plan as the caller saw it; null: whatever it is
   * @throws DomainError stale `stale` with `current`; not_found `customer-not-found`; rule `next-care-date-in-past`; conflict `customer-claimed`; malformed `invalid-input`
   */
  @Transactional()
  async run(actor: Actor, idOrCode: string, input: CareDateInput, language: Language, version: number | null = null): Promise<CarePlanItem> {
    const customerId = await this.customers.idOf(actor, idOrCode);
    await this.references.check(input);
    const context = await this.contexts.of(actor, [], input);
    const date = localDate(input.date);
    requireTodayOrLater(date, context.today);
    await this.plans.lockCustomer(customerId);
    await this.conflicts.requireUnclaimed(actor, customerId);
    const stored = await this.plans.lockOwn(customerId);
    if (version !== null && stored && version !== stored.careVersion) throw stale('stale', { current: (await this.items.of(actor, [stored.id], language))[0] });
    const former = stored ?? emptyOwnPlan(uuidv7(), customerId);
    const next = setOwnDate(former, { ...context.newWish, source: 'hand', wishedOn: date, isFromCare: false, createdBy: context.recorder, createdOn: context.today });
    if (stored) await this.plans.save(former, next, null);
    else await this.plans.insertOwn(next);
    this.audit.record({
      action: 'care-date.set', resource: 'care-plan', resourceId: next.id, customerId, changes: { dueDate: { from: stored?.dueDate ?? null, to: next.dueDate } },
    });
    const [item] = await this.items.of(actor, [next.id], language);
    if (!item) throw notFound('care-plan-not-found', { carePlanId: next.id });
    return item;
  }
}
