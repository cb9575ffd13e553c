import { Injectable } from '@nestjs/common';
import { formatDecimal, localDate, localDateIn, type LocalDate } from '@tantam/kernel';
import { WorkingDays, type WorkCalendar } from '@tantam/calendar';
import { CUSTOMER_PERMISSIONS, maskName, maskPhone } from '@tantam/customers';
import { can, type Actor } from '@tantam/identity';
import { BusinessTime, Database, type Language } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { isOpen } from '../domain/care-words.js';
import { dueSentence, type ProductName } from '../domain/due-sentence.js';
import { countsFrom, type DueReason } from '../domain/due-reason.js';
import { mayReopen } from '../domain/reopen-plan.js';
import type { CareCustomerItem, CareLineItem, CareOrderItem, CarePlanItem, ClaimItem, DueReasonItem, WeighedProductItem } from './care-plan.rows.js';

type PlanRow = Pick<
  CarePlanItem,
  'id' | 'version' | 'target' | 'dueDate' | 'dueBeyondHorizon' | 'state' | 'voidReason' | 'careCount' | 'careCountMin' | 'careCountMax' | 'attempts' | 'needsDecision' | 'orderChanged'
> & {
  reason: DueReason;
  placedOn: string | null;
  nextAttemptAt: Date | null;
  finishedAt: Date | null;
  finishedById: string | null;
  /** Its instants as JSON writes them. */
  order: Omit<CareOrderItem, 'placedOn'> | null;
  customer: CareCustomerItem;
  claim: Omit<ClaimItem, 'isMine'> | null;
};
/** `[productId, quantity, intervalDays, dueDate, isSettled, isSetByCare]`. */
type LineRow = readonly [string, string, number, string, boolean, boolean];
/** `[id, code, name, unit]`. */
type NameRow = readonly [string, string, string, string];
type Names = ReadonlyMap<string, ProductName>;
type ListRow = PlanRow & { lines: readonly LineRow[] | null; names: readonly NameRow[] | null };

/**
 * All in one statement, as each costs a round trip, and without joins, which would take longer to plan than to run. The
 * names of all products stand in the first row. The ids stand in a subquery, so that one plan serves any number of them.
 */
const PLANS = `
  with shown as materialized (select * from care_plans where id = any((select $1::uuid[])::uuid[]))
  select plan.id, plan.care_version as version, plan.target, plan.due_date as "dueDate", plan.due_beyond_horizon as "dueBeyondHorizon", plan.state,
    plan.void_reason as "voidReason", plan.care_count as "careCount", plan.care_count_min as "careCountMin", plan.care_count_max as "careCountMax", plan.attempts,
    plan.next_attempt_at as "nextAttemptAt", plan.needs_decision as "needsDecision", plan.order_changed as "orderChanged", plan.reason, plan.placed_on as "placedOn",
    plan.finished_at as "finishedAt", plan.finished_by_id as "finishedById",
    (select json_build_object('id', id, 'code', code, 'placedAt', placed_at, 'deliveredAt', delivered_at, 'status', status, 'totalMinor', total_minor, 'currency', currency)
     from order_summary where id = plan.order_id) as "order",
    (select json_build_object('id', c.id, 'code', c.code, 'fullName', c.full_name, 'salutation', c.salutation, 'phone1', c.phone1, 'phone1IsWrong', c.phone1_is_wrong, 'phone2', c.phone2,
       'provinceCode', c.province_code, 'communeCode', c.commune_code, 'areaId', c.area_id, 'address', c.address, 'ownerId', c.owner_id,
       'ownerName', (select full_name from user_summary where id = c.owner_id), 'potential', c.potential,
       'category', (select name from customer_categories where id = c.category_id), 'spendMinor', coalesce(c.spend_minor, 0))
     from customer_summary c where c.id = plan.customer_id) as customer,
    (select json_build_object('userId', claim.user_id, 'fullName', (select full_name from user_summary where id = claim.user_id), 'expiresAt', claim.expires_at)
     from care_claims claim where claim.customer_id = plan.customer_id and claim.expires_at > $2) as claim,
    (select json_agg(json_build_array(line.product_id, line.quantity::text, line.interval_days, line.due_date, line.settled_by is not null, line.is_set_by_care)
       order by line.settled_by is not null, line.due_date, line.product_id) from care_lines line where line.plan_id = plan.id) as lines,
    case when row_number() over () = 1 then (
      select json_agg(json_build_array(product.id, product.code, product.name, product.unit)) from product_summary product where product.id = any(array(
        select (weighed->>'productId')::uuid from shown cross join jsonb_array_elements(shown.reason->'products') weighed
        union select line.product_id from care_lines line where line.plan_id = any(array(select id from shown))))) end as names
  from shown plan`;

/** Plans as people see them, for any list of ids: one statement however many. Who may see them was decided before. */
@Injectable()
export class CarePlanItems {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
    private readonly workingDays: WorkingDays,
  ) {}

  /** In the order of the ids; one that is not there is left out. */
  async of(actor: Actor, ids: readonly string[], language: Language): Promise<CarePlanItem[]> {
    if (ids.length === 0) return [];
    const plans = await this.database.rows<ListRow>(PLANS, [ids, this.time.now()]);
    const names = namesIn(plans);
    const moment = { zone: await this.time.zone(), today: await this.time.today(), calendar: await this.workingDays.calendar() };
    const items = new Map(plans.map((plan) => [plan.id, toItem(plan, names, actor, language, moment)]));
    return ids.flatMap((id) => items.get(id) ?? []);
  }
}

function namesIn(plans: readonly ListRow[]): Names {
  const rows = plans.find((plan) => plan.names !== null)?.names ?? [];
  return new Map(rows.map(([id, code, name, unit]) => [id, { code, name, unit }]));
}

interface Moment {
  readonly zone: string;
  readonly today: LocalDate;
  readonly calendar: WorkCalendar;
}

function toItem(plan: ListRow, names: Names, actor: Actor, language: Language, moment: Moment): CarePlanItem {
  const { reason, placedOn, nextAttemptAt, finishedAt, finishedById, order, customer, claim, lines, names: _, ...rest } = plan;
  const finishedOn = finishedAt ? localDateIn(finishedAt, moment.zone) : null;
  const reopens = mayReopen({ state: plan.state, finishedAtMs: finishedAt?.getTime() ?? null, finishedById }, actor.userId, can(actor, CARE.supervise.name), moment.today, finishedOn);
  const allowed = !can(actor, CARE.record.name) ? [] : isOpen(plan.state) ? ['record', 'finish'] : reopens ? ['reopen'] : [];
  const dayOff = plan.dueDate === null || !isOpen(plan.state) ? null : moment.calendar.dayOff(localDate(plan.dueDate));
  return {
    ...rest,
    isDueOnDayOff: dayOff !== null,
    dayOffName: dayOff?.name ?? null,
    order: order && { ...order, placedAt: instantText(order.placedAt), placedOn, deliveredAt: order.deliveredAt && instantText(order.deliveredAt) },
    customer: shownTo(actor, customer),
    lines: (lines ?? []).map((line) => toLine(line, names)),
    nextAttemptAt: isOpen(plan.state) ? (nextAttemptAt?.toISOString() ?? null) : null,
    needsDecision: plan.needsDecision && isOpen(plan.state),
    reason: toReason(plan, names, language),
    claimedBy: claim && { ...claim, expiresAt: instantText(claim.expiresAt), isMine: claim.userId === actor.userId },
    allowedActions: allowed,
  };
}

/** PostgreSQL's JSON has microseconds and an offset; the API has milliseconds and Z. */
function instantText(json: string): string {
  return new Date(json).toISOString();
}

function toLine([productId, quantity, intervalDays, dueDate, settled, setByCare]: LineRow, names: Names): CareLineItem {
  const name = names.get(productId);
  return { productId, productCode: name?.code ?? '', productName: name?.name ?? '', unit: name?.unit ?? null, quantity: formatDecimal(quantity), intervalDays, dueDate, settled, setByCare };
}

/** Phones are masked for readers who may not see contact data. */
export function shownTo(actor: Actor, customer: CareCustomerItem): CareCustomerItem {
  if (can(actor, CUSTOMER_PERMISSIONS.seeContact.name)) return customer;
  const mask = (phone: string | null): string | null => (phone === null ? null : maskPhone(phone));
  return { ...customer, fullName: maskName(customer.fullName), phone1: mask(customer.phone1), phone2: mask(customer.phone2) };
}

function toReason(plan: Pick<PlanRow, 'reason' | 'voidReason'>, names: Names, language: Language): DueReasonItem {
  const { reason } = plan;
  const products: WeighedProductItem[] = reason.products.map((product) => ({
    code: names.get(product.productId)?.code ?? '',
    name: names.get(product.productId)?.name ?? '',
    unit: names.get(product.productId)?.unit ?? null,
    quantity: product.quantity,
    orderedQuantity: product.left ?? product.quantity,
    intervalDays: product.intervalDays,
    dueDate: product.dueDate,
    counted: product.dueDate !== null && product.why === undefined,
    notCountedBecause: product.why ?? null,
  }));
  products.sort((a, b) => Number(b.counted) - Number(a.counted) || compare(a.dueDate ?? '', b.dueDate ?? '') || compare(a.code, b.code));
  return {
    code: reason.code,
    params: {
      placedOn: reason.countedOn,
      countFrom: countsFrom(reason),
      products,
      decidedBy: reason.decidingProductId ? (names.get(reason.decidingProductId)?.code ?? null) : reason.setByName,
      dueDate: reason.dueDate,
      setOn: reason.setOn,
      horizonDays: reason.horizonDays,
      formerDueDate: reason.formerDueDate ?? null,
    },
    text: dueSentence(reason, plan.voidReason, (productId) => names.get(productId) ?? null, language),
  };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
