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
  /** The figures of people and of what is unseen were counted on some of the customers. */
  readonly isEstimate: boolean;
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

/** As many as `care_customer_shard` tells apart; customers fall into them by chance, and evenly. */
const SHARDS = 32;

/** Which customers are counted, and how many each of them stands for. */
interface Sample {
  readonly isCounted: (customerId: string) => string;
  readonly standsFor: number;
}

/**
 * What another mode would open to whom: the rights of today and those of the mode supposed, counted the same way. Of very many
 * customers some are counted, and the figures told for all: this is looked at for who gains and who loses.
 */
@Injectable()
export class CareModePreview {
  /** Up to about so many customers all are counted. */
  readonly most = { customers: 50_000 };

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
    const customers = await this.customers.all();
    const sample = this.sampleOf(customers);
    const before = await this.seen(members, sample);
    const after = await this.mode.supposing(supposed, () => this.seen(members, sample));
    const plans = await this.duePlans(today, () => 'true');
    const counted = sample.standsFor === 1 ? plans : await this.duePlans(today, sample.isCounted);
    const both = (of: (seen: Seen) => number): BeforeAfter => ({ before: Math.round(of(before) * sample.standsFor), after: Math.round(of(after) * sample.standsFor) });
    return {
      assignmentMode: asked.assignmentMode,
      inForce,
      isEstimate: sample.standsFor !== 1,
      customers,
      plans,
      people: members.map(({ actor: { userId }, fullName }) => ({
        userId,
        fullName,
        customers: both((seen) => seen.customers.get(userId) ?? 0),
        plans: both((seen) => seen.plans.get(userId) ?? 0),
      })),
      unseen: { customers: both((seen) => seen.unseenCustomers), plans: both((seen) => counted - seen.seenPlans) },
    };
  }

  private sampleOf(customers: number): Sample {
    const shards = Math.max(1, Math.floor((SHARDS * this.most.customers) / Math.max(1, customers)));
    if (shards >= SHARDS) return { isCounted: () => 'true', standsFor: 1 };
    return { isCounted: (customerId) => `care_customer_shard(${customerId}) < ${shards}`, standsFor: SHARDS / shards };
  }

  private async seen(members: readonly TeamMember[], { isCounted }: Sample): Promise<Seen> {
    const people = members.map(({ actor }) => actor);
    const customers = await this.customers.of(people, isCounted);
    const plans = await this.plans.of(people, undefined, isCounted('plan.customer_id'));
    return {
      customers: customers.byPerson,
      unseenCustomers: customers.unseen,
      plans: new Map([...plans.byPerson].map(([userId, numbers]) => [userId, dueOf(numbers)])),
      seenPlans: dueOf(plans.total),
    };
  }

  private async duePlans(today: string, isCounted: Sample['isCounted']): Promise<number> {
    const row = await this.database.row<{ count: number }>(
      `select count(*)::int as count from care_plans where state in ('not_cared', 'in_care') and sort_date <= $1::date and ${isCounted('customer_id')}`, [today],
    );
    return row?.count ?? 0;
  }
}

const dueOf = ({ dueToday, overdue, longOverdue }: PlanNumbers): number => dueToday + overdue + longOverdue;
