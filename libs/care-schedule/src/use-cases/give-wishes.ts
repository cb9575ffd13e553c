import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, uuidv7, type LocalDate } from '@tantam/kernel';
import { emptyOwnPlan } from '../domain/own-plan.js';
import { giveWish, NO_CONTACT, whyDropped, type Programme } from '../domain/programme.js';
import { CareSettingsStore } from '../persistence/care-settings.store.js';
import { OwnPlans, type OwnPlanChange } from '../persistence/own-plans.js';
import { ProgrammeWishes, type ProgrammeDecision } from '../persistence/programme-wishes.js';
import type { Candidate } from '../queries/programme-candidates.query.js';

/** Gives a programme's wishes to customers who are due for them, or says why not. Runs in the transaction of a run's step. */
@Injectable()
export class GiveWishes {
  constructor(
    private readonly plans: OwnPlans,
    private readonly wishes: ProgrammeWishes,
    private readonly settings: CareSettingsStore,
  ) {}

  async run(programme: Programme, runId: string, day: LocalDate, candidates: readonly Candidate[]): Promise<{ given: number; dropped: number }> {
    const customerIds = [...new Set(candidates.map(({ customerId }) => customerId))];
    const held = await this.plans.hold(customerIds);
    const contacts = await this.plans.contacts(customerIds);
    const { notTwiceWithinDays } = await this.settings.inForce();
    const changes = new Map<string, OwnPlanChange>();
    const decisions = candidates.flatMap(({ customerId, occasionOn, droppedWhy }): ProgrammeDecision[] => {
      const wishedOn = wishDay(programme, occasionOn, day);
      const former = held.get(customerId) ?? null;
      const plan = changes.get(customerId)?.plan ?? former ?? emptyOwnPlan(uuidv7(), customerId);
      const wishesByPeople = plan.wishes.filter(({ isSettled, source }) => !isSettled && source !== 'programme').map((wish) => wish.wishedOn);
      const facts = { lastReachedOn: null, hasRefused: false, ...contacts.get(customerId), wishesByPeople };
      const why = whyDropped(wishedOn, facts, notTwiceWithinDays, daysApart);
      // Told once, however often it is looked at again.
      if (why !== null && why === droppedWhy) return [];
      if (why !== null) return [{ id: uuidv7(), customerId, occasionOn, wishedOn, why, wishId: null, planId: null }];
      const wishId = uuidv7();
      const { action, formId, reasonId, name } = programme;
      const wish = { id: wishId, action, formId, reasonId, source: 'programme' as const, wishedOn, isFromCare: false, createdBy: { userId: '', fullName: name }, createdOn: day };
      changes.set(customerId, { former, plan: giveWish(plan, wish) });
      return [{ id: uuidv7(), customerId, occasionOn, wishedOn, why, wishId, planId: plan.id }];
    });
    await this.plans.save([...changes.values()]);
    await this.wishes.give(programme, decisions);
    await this.wishes.record(programme.id, runId, decisions);
    const given = decisions.filter(({ wishId }) => wishId !== null).length;
    return { given, dropped: decisions.length - given };
  }
}

/** For want of contact it is asked for at once, however long ago the contact was. */
function wishDay(programme: Programme, occasionOn: LocalDate, day: LocalDate): LocalDate {
  const on = addDays(occasionOn, programme.offsetDays);
  return programme.occasion === NO_CONTACT && on < day ? day : on;
}

function daysApart(a: LocalDate, b: LocalDate): number {
  return Math.abs(daysBetween(a, b));
}
