import { Injectable, type OnModuleInit } from '@nestjs/common';
import { can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { Database, Events, Live, LiveRooms } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { CareMode } from '../access/care-mode.js';
import { CARE_PLANS_CHANGED, type CarePlansChanged } from '../events/care-plans-changed.js';
import { CARE_WORK_CHANGED, type CareWorkChanged } from '../events/changed-work.js';
import { WorkWatchers } from '../queries/work-watchers.query.js';

export const CARE_PLANS_ROOM = 'care-plans';

/** Calm enough for a screen, and bursts are looked up once. */
const GATHER_MS = 300;

/** More than anybody would look at one by one: then the list is to be read anew. */
const MOST_NAMED = 500;

interface PlansTold {
  readonly planIds: readonly string[];
  /** So many that they are not named. */
  readonly isMany?: boolean;
  /** Whose work is another now; null: everybody's. */
  readonly workOf?: readonly string[] | null;
}

/** What one reader hears. */
interface PlansHeard {
  readonly planIds: readonly string[];
  readonly isMany?: boolean;
  /** He was given something, or something was taken from him or whom he leads: his list is another now. */
  readonly isYours?: boolean;
}

/**
 * Open worklists hear which plans changed. Told from the outbox, so that those who record care never wait for each other at
 * the room. Every reader hears of the plans that he may see now, by the same rule as lists; readers with the same reach share
 * one look-up.
 */
@Injectable()
export class CareLive implements OnModuleInit {
  private readonly lookups = new WeakMap<readonly PlansTold[], Map<string, Promise<ReadonlySet<string>>>>();

  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
    private readonly events: Events,
    private readonly live: Live,
    private readonly rooms: LiveRooms,
    private readonly mode: CareMode,
    private readonly watchers: WorkWatchers,
  ) {}

  onModuleInit(): void {
    this.rooms.define<PlansTold>(CARE_PLANS_ROOM, {
      mayJoin: async (actor, id) => id === '' && can(actor, CARE.read.name),
      trim: (actor, messages) => this.trim(actor, messages),
      gatherMs: GATHER_MS,
    });
    this.events.later<CarePlansChanged>(CARE_PLANS_CHANGED, 'care-schedule.tell-worklists', ({ data }) => this.live.publish(CARE_PLANS_ROOM, 'plans_changed', { planIds: data.planIds }), {
      inBatches: true,
    });
    this.events.later<CareWorkChanged>(CARE_WORK_CHANGED, 'care-schedule.tell-whose-work', ({ data }) => this.tellWork(data), { inBatches: true });
  }

  /** What was given in another mode changes nobody's list now. */
  private async tellWork({ userIds, mode }: CareWorkChanged['data']): Promise<void> {
    const { assignmentMode } = await this.mode.inForce();
    if (userIds !== null && (assignmentMode === 'unrestricted' || (mode !== null && mode !== assignmentMode))) return;
    await this.live.publish(CARE_PLANS_ROOM, 'work_changed', { planIds: [], workOf: userIds } satisfies PlansTold);
  }

  private async trim(actor: Actor, messages: readonly PlansTold[]): Promise<readonly (PlansHeard | null)[]> {
    const visible = await this.visible(actor, messages);
    const isTooMuch = visible.size > MOST_NAMED;
    const last = messages.findLastIndex(({ workOf }) => workOf === undefined);
    return Promise.all(
      messages.map(async ({ planIds, workOf }, index): Promise<PlansHeard | null> => {
        if (workOf !== undefined) return (await this.watchers.isConcerned(actor, workOf)) ? { planIds: [], isYours: true } : null;
        if (isTooMuch) return index === last ? { planIds: [], isMany: true } : null;
        const left = planIds.filter((id) => visible.has(id));
        return left.length === 0 ? null : { planIds: left };
      }),
    );
  }

  private async visible(actor: Actor, messages: readonly PlansTold[]): Promise<ReadonlySet<string>> {
    if (messages.every(({ planIds }) => planIds.length === 0)) return new Set();
    const parameters = new SqlParameters();
    const ids = parameters.add([...new Set(messages.flatMap(({ planIds }) => planIds))]);
    const condition = await this.visibility.visibleTo(actor, 'carePlan', 'plan', parameters);
    const known = this.lookups.get(messages) ?? new Map<string, Promise<ReadonlySet<string>>>();
    this.lookups.set(messages, known);
    const reach = JSON.stringify([condition, parameters.values.slice(1)]);
    const found = known.get(reach) ?? this.lookUp(`select plan.id from care_plans plan where plan.id = any(${ids}::uuid[]) and ${condition}`, parameters);
    known.set(reach, found);
    return found;
  }

  private async lookUp(sql: string, parameters: SqlParameters): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ id: string }>(sql, parameters.values);
    return new Set(rows.map((row) => row.id));
  }
}
