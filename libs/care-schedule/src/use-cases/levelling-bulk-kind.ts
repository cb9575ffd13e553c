import { Injectable, type OnModuleInit } from '@nestjs/common';
import { localDate, type LocalDate } from '@tantam/kernel';
import { SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { BulkKinds, BusinessTime, Database, type BulkContext, type BulkKind, type BulkRow, type ChangedRow, type RowResult } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import type { CarePlan, PlanLine } from '../domain/care-plan.js';
import type { DueReason } from '../domain/due-reason.js';
import { levelPlan, mayBeLevelled } from '../domain/level-plan.js';
import { CarePlans } from '../persistence/care-plans.js';
import { LEVELLING_JOB } from './level-care.js';

interface Move {
  readonly from: LocalDate;
  readonly to: LocalDate;
}
/** All of a plan that levelling changes, and what tells that somebody has cared since. */
type Standing = Pick<CarePlan, 'dueDate' | 'dueBeyondHorizon' | 'state' | 'careVersion'> & { readonly reason: DueReason; readonly lines: readonly Pick<PlanLine, 'productId' | 'dueDate' | 'dueBeyondHorizon' | 'isSetByCare'>[] };

/** Plans moved to even out the work, as a bulk job. What was cared for, claimed or moved by somebody meanwhile is left alone. */
@Injectable()
export class LevellingBulkKind implements BulkKind<Move, Standing>, OnModuleInit {
  readonly kind = LEVELLING_JOB;
  readonly title = { vi: 'Dời bớt việc', en: 'Even out the work' };
  readonly permission = CARE.assign.name;
  readonly chunk = 50;

  constructor(
    private readonly kinds: BulkKinds,
    private readonly database: Database,
    private readonly visibility: Visibility,
    private readonly plans: CarePlans,
    private readonly time: BusinessTime,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async apply({ actor }: BulkContext, rows: readonly BulkRow<Move>[]): Promise<RowResult<Standing>[]> {
    const today = await this.time.today();
    return this.each(actor, rows, (plan, { plan: move }) =>
      mayBeLevelled(plan) && plan.dueDate === move.from && move.to >= today ? levelPlan(plan, localDate(move.to), actor.fullName, today) : null,
    );
  }

  async reverse({ actor }: BulkContext, rows: readonly ChangedRow<Standing>[]): Promise<RowResult<Standing>[]> {
    return this.each(actor, rows, (plan, { before, after }) => (isSame(standingOf(plan), after) ? restored(plan, before) : null));
  }

  async names(reader: Actor, targets: readonly Pick<BulkRow, 'targetId' | 'targetType'>[]): Promise<ReadonlyMap<string, string>> {
    const parameters = new SqlParameters();
    const ids = parameters.add(targets.map((target) => target.targetId));
    const visible = await this.visibility.visibleTo(reader, 'carePlan', 'plan', parameters);
    const rows = await this.database.rows<{ id: string; name: string }>(`select plan.id, plan.order_code as name from care_plans plan where plan.id = any(${ids}::uuid[]) and ${visible}`, parameters.values);
    return new Map(rows.map((row) => [row.id, row.name]));
  }

  private async each<R extends Pick<BulkRow, 'rowNo' | 'targetId'>>(actor: Actor, rows: readonly R[], next: (plan: CarePlan, row: R) => CarePlan | null): Promise<RowResult<Standing>[]> {
    const customers = await this.lockCustomers(actor, rows.map((row) => row.targetId));
    const results: RowResult<Standing>[] = [];
    for (const row of rows) {
      const customerId = customers.get(row.targetId);
      results.push(customerId === undefined ? { rowNo: row.rowNo, outcome: 'skipped', reason: 'gone' } : await this.one(customerId, row, next));
    }
    return results;
  }

  private async one<R extends Pick<BulkRow, 'rowNo' | 'targetId'>>(customerId: string, row: R, next: (plan: CarePlan, row: R) => CarePlan | null): Promise<RowResult<Standing>> {
    const { plans: [plan], claim } = await this.plans.hold(customerId, [row.targetId]);
    const moved = plan && !claim ? next(plan, row) : null;
    if (!plan || !moved) return { rowNo: row.rowNo, outcome: 'skipped', reason: claim ? 'care-claimed' : 'changed-since' };
    await this.plans.save(plan, moved, null);
    return { rowNo: row.rowNo, outcome: 'changed', before: standingOf(plan), after: standingOf(moved) };
  }

  /** Whom these plans are about, of those that the actor may see: customers first and in order, as whoever records care locks them. */
  private async lockCustomers(actor: Actor, planIds: readonly string[]): Promise<Map<string, string>> {
    await this.database.execute(`select 1 from customer_summary where id in (select customer_id from care_plans where id = any($1::uuid[])) order by id for no key update`, [planIds]);
    const parameters = new SqlParameters();
    const ids = parameters.add(planIds);
    const visible = await this.visibility.visibleTo(actor, 'carePlan', 'plan', parameters);
    const rows = await this.database.rows<{ id: string; customerId: string }>(`select plan.id, plan.customer_id as "customerId" from care_plans plan where plan.id = any(${ids}::uuid[]) and ${visible}`, parameters.values);
    return new Map(rows.map((row) => [row.id, row.customerId]));
  }
}

function standingOf({ dueDate, dueBeyondHorizon, state, careVersion, reason, lines }: CarePlan): Standing {
  return { dueDate, dueBeyondHorizon, state, careVersion, reason, lines: lines.map((line) => ({ productId: line.productId, dueDate: line.dueDate, dueBeyondHorizon: line.dueBeyondHorizon, isSetByCare: line.isSetByCare })) };
}

function isSame(now: Standing, then: Standing): boolean {
  const former = new Map(then.lines.map((line) => [line.productId, line]));
  const isSameLine = (line: Standing['lines'][number]): boolean => former.get(line.productId)?.dueDate === line.dueDate && former.get(line.productId)?.isSetByCare === line.isSetByCare;
  if (now.state !== then.state || now.careVersion !== then.careVersion) return false;
  return now.dueDate === then.dueDate && now.reason.code === then.reason.code && now.lines.length === then.lines.length && now.lines.every(isSameLine);
}

function restored(plan: CarePlan, { lines, ...standing }: Standing): CarePlan {
  const before = new Map(lines.map((line) => [line.productId, line]));
  return { ...plan, ...standing, lines: plan.lines.map((line) => ({ ...line, ...before.get(line.productId) })) };
}
