import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BusinessTime, Database, Events } from '@tantam/platform';
import { takeWishesBack } from '../domain/programme.js';
import { CARE_PLANS_CHANGED, type CarePlansChanged } from '../events/care-plans-changed.js';
import { OwnPlans } from '../persistence/own-plans.js';
import { ProgrammeWishes, type OpenWish, type WhyTakenBack } from '../persistence/programme-wishes.js';

/** Takes wishes of programmes back from own plans, which stand on what is left then. */
@Injectable()
export class TakeWishesBack implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly plans: OwnPlans,
    private readonly wishes: ProgrammeWishes,
    private readonly time: BusinessTime,
    private readonly events: Events,
  ) {}

  /** “So many days without contact” begins anew with each contact, also one on an order's plan. */
  onModuleInit(): void {
    this.events.later<CarePlansChanged>(CARE_PLANS_CHANGED, 'care-schedule.move-programmes', async ({ data }) => {
      await this.run(await this.wishes.outdatedOf(data.planIds), 'contacted', null);
    });
  }

  /** To be called in a transaction, or makes its own. Answers how many were still open. */
  async run(found: readonly OpenWish[], why: WhyTakenBack, runId: string | null): Promise<number> {
    if (found.length === 0) return 0;
    return this.database.transaction(async () => {
      const held = await this.plans.hold([...new Set(found.map(({ customerId }) => customerId))]);
      const wanted = new Set(found.map(({ id }) => id));
      const nowMs = this.time.now().getTime();
      const plans = [...held.values()].filter((plan) => plan.wishes.some(({ id }) => wanted.has(id)));
      const open = plans.flatMap((plan) => plan.wishes.filter(({ id }) => wanted.has(id)).map(({ id }) => id));
      await this.wishes.takeBack(open, why, runId);
      await this.plans.save(plans.map((plan) => ({ former: plan, plan: takeWishesBack(plan, wanted, nowMs) })));
      return open.length;
    });
  }
}
