import { Injectable } from '@nestjs/common';
import { BusinessTime, Database } from '@tantam/platform';
import { CareMode, type SupposedMode } from '../access/care-mode.js';
import type { AssignmentMode, UnassignedVisibleTo } from '../domain/care-words.js';
import { CustomersByPerson } from './customers-by-person.js';
import { PlansByPerson, type PlanNumbers } from './plans-by-person.js';
import { TeamMembers, type TeamMember } from './team-members.query.js';

export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

export interface CareModePreviewed {
  readonly assignmentMode: AssignmentMode;
  readonly inForce: AssignmentMode;
  readonly customers: number;
  readonly plans: number;
  readonly people: { readonly userId: string; readonly fullName: string; readonly customers: BeforeAfter; readonly plans: BeforeAfter }[];
  readonly unseen: { readonly customers: BeforeAfter; readonly plans: BeforeAfter };
}

interface Seen {
  readonly customers: ReadonlyMap<string, number>;
  readonly plans: ReadonlyMap<string, number>;
  readonly unseenCustomers: number;
  readonly seenPlans: number;
}

/** What another mode would open to whom: the rights of today and those of the mode supposed, counted the same way. */
@Injectable()
export class CareModePreview {
  constructor(
    private readonly database: Database,
    private readonly mode: CareMode,
    private readonly members: TeamMembers,
    private readonly customers: CustomersByPerson,
    private readonly plans: PlansByPerson,
    private readonly time: BusinessTime,
  ) {}

  async of(asked: { readonly assignmentMode: AssignmentMode; readonly unassignedVisibleTo?: UnassignedVisibleTo }): Promise<CareModePreviewed> {
    const { assignmentMode: inForce, unassignedVisibleTo } = await this.mode.inForce();
    const supposed: SupposedMode = { assignmentMode: asked.assignmentMode, unassignedVisibleTo: asked.unassignedVisibleTo ?? unassignedVisibleTo };
    const today = await this.time.today();
    const members = await this.members.all(today);
    const before = await this.seen(members);
    const after = await this.mode.supposing(supposed, () => this.seen(members));
    const plans = await this.duePlans(today);
    const both = (of: (seen: Seen) => number): BeforeAfter => ({ before: of(before), after: of(after) });
    return {
      assignmentMode: asked.assignmentMode,
      inForce,
      customers: await this.customers.all(),
      plans,
      people: members.map(({ actor: { userId }, fullName }) => ({
        userId,
        fullName,
        customers: both((seen) => seen.customers.get(userId) ?? 0),
        plans: both((seen) => seen.plans.get(userId) ?? 0),
      })),
      unseen: { customers: both((seen) => seen.unseenCustomers), plans: both((seen) => plans - seen.seenPlans) },
    };
  }

  private async seen(members: readonly TeamMember[]): Promise<Seen> {
    const people = members.map(({ actor }) => actor);
    const customers = await this.customers.of(people);
    const plans = await this.plans.of(people);
    return {
      customers: customers.byPerson,
      unseenCustomers: customers.unseen,
      plans: new Map([...plans.byPerson].map(([userId, numbers]) => [userId, dueOf(numbers)])),
      seenPlans: dueOf(plans.total),
    };
  }

  private async duePlans(today: string): Promise<number> {
    const row = await this.database.row<{ count: number }>(`select count(*)::int as count from care_plans where state in ('not_cared', 'in_care') and sort_date <= $1::date`, [today]);
    return row?.count ?? 0;
  }
}

const dueOf = ({ dueToday, overdue, longOverdue }: PlanNumbers): number => dueToday + overdue + longOverdue;
