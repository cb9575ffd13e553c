import { Injectable } from '@nestjs/common';
import { CustomerReader } from '@tantam/customers';
import type { Actor } from '@tantam/identity';
import { localDate, notFound, rule, uuidv7, type LocalDate } from '@tantam/kernel';
import { Audit, Database, fieldChanges, Transactional } from '@tantam/platform';
import type { CarePlan, PlanWish } from '../domain/care-plan.js';
import { requireTodayOrLater } from '../domain/care-record.js';
import type { CareAction } from '../domain/care-words.js';
import { dueOnEarliestWish, emptyOwnPlan } from '../domain/own-plan.js';
import { giveWish, takeWishesBack } from '../domain/programme.js';
import { CarePlans } from '../persistence/care-plans.js';
import type { CareWishItem } from '../queries/care-plan.rows.js';
import { CareWishes } from '../queries/care-wishes.query.js';
import { CareConflicts } from './care-conflicts.js';
import { CareContexts } from './care-contexts.js';
import { CareReferences } from './care-references.js';

export interface WishInput {
  readonly date?: string;
  readonly action?: CareAction | null;
  readonly formId?: string | null;
  readonly reasonId?: string | null;
  readonly script?: string | null;
}

interface Asked {
  readonly customerId: string;
  readonly plan: CarePlan;
  readonly wish: PlanWish;
}

/** Wishes on a customer's own plan, one by one: added beside the others, changed while they are by hand, removed whoever made them. */
@Injectable()
export class ChangeWishes {
  constructor(
    private readonly database: Database,
    private readonly customers: CustomerReader,
    private readonly plans: CarePlans,
    private readonly references: CareReferences,
    private readonly contexts: CareContexts,
    private readonly conflicts: CareConflicts,
    private readonly wishes: CareWishes,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError not_found `customer-not-found`; rule `next-care-date-in-past`; conflict `customer-claimed`; malformed `invalid-input` */
  @Transactional()
  async add(actor: Actor, idOrCode: string, input: WishInput & { readonly date: string }): Promise<CareWishItem[]> {
    const customerId = await this.customers.idOf(actor, idOrCode);
    const context = await this.checked(actor, input, localDate(input.date));
    const stored = await this.hold(actor, customerId);
    const wish = { ...context.newWish, source: 'hand' as const, wishedOn: localDate(input.date), isFromCare: false, createdBy: context.recorder, createdOn: context.today };
    const former = stored ?? emptyOwnPlan(uuidv7(), customerId);
    const next = giveWish(former, wish);
    if (stored) await this.plans.save(former, next, null);
    else await this.plans.insertOwn(next);
    await this.keepScript(wish.id, input.script ?? null);
    this.record('care-wish.added', wish.id, customerId, null, { wishedOn: wish.wishedOn, action: wish.action });
    return this.wishes.ofCustomer(customerId);
  }

  /** What is left out stays. @throws as `add`; not_found `care-wish-not-found`; rule `care-wish-not-by-hand` */
  @Transactional()
  async change(actor: Actor, idOrCode: string, wishId: string, input: WishInput): Promise<CareWishItem[]> {
    const { customerId, plan, wish } = await this.find(actor, idOrCode, wishId);
    if (wish.source !== 'hand') throw rule('care-wish-not-by-hand');
    const next: PlanWish = {
      ...wish, wishedOn: input.date === undefined ? wish.wishedOn : localDate(input.date), action: input.action === undefined ? wish.action : input.action,
      formId: input.formId === undefined ? wish.formId : input.formId, reasonId: input.reasonId === undefined ? wish.reasonId : input.reasonId,
    };
    await this.checked(actor, next, input.date === undefined ? null : next.wishedOn);
    await this.database.execute(`update care_wishes set wished_on = $2, action = $3, form_id = $4, reason_id = $5 where id = $1`, [wishId, next.wishedOn, next.action, next.formId, next.reasonId]);
    if (input.script !== undefined) await this.keepScript(wishId, input.script);
    const wishes = plan.wishes.map((each) => (each.id === wishId ? next : each));
    await this.plans.save({ ...plan, wishes }, dueOnEarliestWish({ ...plan, wishes }), null);
    this.record('care-wish.changed', wishId, customerId, { wishedOn: wish.wishedOn, action: wish.action }, { wishedOn: next.wishedOn, action: next.action });
    return this.wishes.ofCustomer(customerId);
  }

  /** @throws DomainError not_found `customer-not-found`, `care-wish-not-found`; conflict `customer-claimed` */
  @Transactional()
  async remove(actor: Actor, idOrCode: string, wishId: string): Promise<void> {
    const { customerId, plan, wish } = await this.find(actor, idOrCode, wishId);
    const context = await this.contexts.of(actor, []);
    await this.plans.save(plan, takeWishesBack(plan, new Set([wishId]), context.now.getTime()), null);
    await this.database.execute(`update care_wishes set taken_back_at = settled_at where id = $1`, [wishId]);
    this.audit.record({ action: 'care-wish.removed', resource: 'care-wish', resourceId: wishId, customerId, changes: { wishedOn: { from: wish.wishedOn, to: null } } });
  }

  private async find(actor: Actor, idOrCode: string, wishId: string): Promise<Asked> {
    const customerId = await this.customers.idOf(actor, idOrCode);
    const plan = await this.hold(actor, customerId);
    const wish = plan?.wishes.find(({ id }) => id === wishId);
    if (!plan || !wish) throw notFound('care-wish-not-found');
    return { customerId, plan, wish };
  }

  private async hold(actor: Actor, customerId: string): Promise<CarePlan | null> {
    await this.plans.lockCustomer(customerId);
    await this.conflicts.requireUnclaimed(actor, customerId);
    return this.plans.lockOwn(customerId);
  }

  private async checked(actor: Actor, input: Omit<WishInput, 'date' | 'script'>, date: LocalDate | null) {
    await this.references.check(input);
    const context = await this.contexts.of(actor, [], input);
    requireTodayOrLater(date, context.today);
    return context;
  }

  private async keepScript(wishId: string, script: string | null): Promise<void> {
    await this.database.execute(`update care_wishes set script = $2 where id = $1`, [wishId, script]);
  }

  private record(action: string, id: string, customerId: string, before: object | null, after: object): void {
    this.audit.record({ action, resource: 'care-wish', resourceId: id, customerId, changes: fieldChanges<object>(before, after, Object.keys(after) as never[]) });
  }
}
