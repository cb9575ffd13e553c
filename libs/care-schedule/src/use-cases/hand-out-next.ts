import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@tantam/identity';
import { BusinessTime, Transactional, type Language } from '@tantam/platform';
import { ChangedPlans } from '../events/changed-plans.js';
import { CareClaims } from '../persistence/care-claims.js';
import { CareSettingsStore } from '../persistence/care-settings.store.js';
import type { CarePlanFilters } from '../queries/care-filters.js';
import { CarePlanDetails } from '../queries/care-plan-details.query.js';
import type { CarePlanDetailsItem } from '../queries/care-plan.rows.js';
import { NextCandidates } from '../queries/next-candidates.query.js';

/** Somebody holds a customer for as long as a save takes: looked at so many times before nothing is said to be left. */
const TRIES = 6;
const PAUSE_MS = 40;

/**
 * Hands out the next care: the first row of the default order whose customer is free becomes the caller's, in one
 * transaction with the claim. Whoever asks in the same moment gets the next one; one customer is never handed to two.
 */
@Injectable()
export class HandOutNext {
  constructor(
    private readonly candidates: NextCandidates,
    private readonly claims: CareClaims,
    private readonly settings: CareSettingsStore,
    private readonly time: BusinessTime,
    private readonly changed: ChangedPlans,
    private readonly details: CarePlanDetails,
  ) {}

  /**
   * @param filters as of the list; what is not open or not the caller's to answer for is never handed out
   * @returns null: none is left
   */
  async run(actor: Actor, filters: CarePlanFilters, language: Language): Promise<CarePlanDetailsItem | null> {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const taken = await this.take(actor, filters);
      if (taken.planId !== null) return this.details.of(actor, taken.planId, language);
      if (!taken.isBusy) break;
      await pause(PAUSE_MS * tries);
    }
    return null;
  }

  /** `isBusy`: there was something, but others held all of it just then. */
  @Transactional()
  async take(actor: Actor, filters: CarePlanFilters): Promise<{ planId: string | null; isBusy: boolean }> {
    const except: string[] = [];
    let isBusy = false;
    let cursor: string | undefined;
    for (;;) {
      const { rows, nextCursor } = await this.candidates.page(actor, filters, except, cursor);
      const customerId = rows.length === 0 ? null : await this.candidates.lockFirst([...new Set(rows.map((row) => row.customerId))]);
      if (customerId === null) {
        isBusy ||= rows.length > 0;
        if (nextCursor === null) return { planId: null, isBusy };
        cursor = nextCursor;
        continue;
      }
      if (await this.claim(actor, customerId)) return { planId: rows.find((row) => row.customerId === customerId)?.id ?? null, isBusy };
      // Claimed between the look and the lock.
      except.push(customerId);
    }
  }

  private async claim(actor: Actor, customerId: string): Promise<boolean> {
    const { claimMinutes } = await this.settings.get();
    const now = this.time.now();
    if (!(await this.claims.takeFree(customerId, actor.userId, now, new Date(now.getTime() + claimMinutes * 60_000)))) return false;
    await this.changed.addOfCustomer(customerId);
    return true;
  }
}
