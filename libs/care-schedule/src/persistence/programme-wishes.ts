import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@tantam/kernel';
import { BusinessTime, Database } from '@tantam/platform';
import type { Programme, WhyDropped } from '../domain/programme.js';

/** What was decided for one customer and one occasion. */
export interface ProgrammeDecision {
  readonly id: string;
  readonly customerId: string;
  readonly occasionOn: LocalDate;
  readonly wishedOn: LocalDate;
  readonly why: WhyDropped | null;
  /** Of the wish that was given, and the plan it stands on. */
  readonly wishId: string | null;
  readonly planId: string | null;
}

export interface OpenWish {
  readonly id: string;
  readonly planId: string;
  readonly customerId: string;
}

/** Why a wish is taken back: the programme changed, or the customer was reached otherwise. */
export type WhyTakenBack = 'programme_changed' | 'contacted';

const OPEN = `
  select wish.id, wish.plan_id as "planId", plan.customer_id as "customerId" from care_wishes wish join care_plans plan on plan.id = wish.plan_id`;
const UNTOUCHED = `not exists (
  select 1 from care_activity_plans moved join care_activities activity on activity.id = moved.activity_id where moved.plan_id = wish.plan_id and activity.recorded_at > wish.created_at)`;
/** Asked once, before anything is looked up: most businesses have none. */
const OF_NO_CONTACT = `select 1 from care_wishes wish join care_programmes programme on programme.id = wish.programme_id and programme.occasion = 'no_contact' where wish.settled_at is null`;
const CONTACTED_SINCE = `exists (select 1 from customer_figures figures where figures.customer_id = plan.customer_id and figures.last_contact_at > wish.created_at)`;

/** Wishes that programmes give, and the record of what they decided. */
@Injectable()
export class ProgrammeWishes {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
  ) {}

  async give(programme: Programme, decisions: readonly ProgrammeDecision[]): Promise<void> {
    const given = decisions.filter(({ wishId }) => wishId !== null);
    await this.database.execute(
      `insert into care_wishes (id, plan_id, source, wished_on, action, form_id, reason_id, programme_id, created_at)
       select id, plan_id, 'programme', wished_on, $4, $5, $6, $7, $8 from unnest($1::uuid[], $2::uuid[], $3::date[]) as given (id, plan_id, wished_on)`,
      [
        given.map(({ wishId }) => wishId), given.map(({ planId }) => planId), given.map(({ wishedOn }) => wishedOn), programme.action, programme.formId, programme.reasonId, programme.id,
        this.time.now(),
      ],
    );
  }

  /** What was dropped before for the same occasion becomes what is decided now. */
  async record(programmeId: string, runId: string, decisions: readonly ProgrammeDecision[]): Promise<void> {
    await this.database.execute(
      `insert into care_programme_results (id, programme_id, run_id, customer_id, occasion_on, wished_on, outcome, why, wish_id, decided_at)
       select id, $1, $2, customer_id, occasion_on, wished_on, case when why is null then 'given' else 'dropped' end, why, wish_id, $9
       from unnest($3::uuid[], $4::uuid[], $5::date[], $6::date[], $7::text[], $8::uuid[]) as decided (id, customer_id, occasion_on, wished_on, why, wish_id)
       on conflict (programme_id, customer_id, occasion_on) where outcome <> 'taken_back' do update set run_id = excluded.run_id, wished_on = excluded.wished_on,
         outcome = excluded.outcome, why = excluded.why, wish_id = excluded.wish_id, decided_at = excluded.decided_at where care_programme_results.outcome = 'dropped'`,
      [
        programmeId, runId, decisions.map(({ id }) => id), decisions.map(({ customerId }) => customerId), decisions.map(({ occasionOn }) => occasionOn),
        decisions.map(({ wishedOn }) => wishedOn), decisions.map(({ why }) => why), decisions.map(({ wishId }) => wishId), this.time.now(),
      ],
    );
  }

  /** Open wishes of a programme that nobody has acted on, the next so many. */
  untouched(programmeId: string, limit: number): Promise<OpenWish[]> {
    return this.database.rows<OpenWish & Record<string, unknown>>(`${OPEN} where wish.programme_id = $1 and wish.settled_at is null and ${UNTOUCHED} order by wish.id limit $2`, [programmeId, limit]);
  }

  /** Open wishes of a programme for want of contact, whose customers were reached since. */
  outdated(programmeId: string, limit: number): Promise<OpenWish[]> {
    return this.database.rows<OpenWish & Record<string, unknown>>(
      `${OPEN} where wish.programme_id = $1 and wish.settled_at is null and ${CONTACTED_SINCE} order by wish.id limit $2`,
      [programmeId, limit],
    );
  }

  /** The same on the own plans of those whose plans these are, of whatever programme for want of contact. */
  outdatedOf(planIds: readonly string[]): Promise<OpenWish[]> {
    return this.database.rows<OpenWish & Record<string, unknown>>(
      `${OPEN} join care_programmes programme on programme.id = wish.programme_id and programme.occasion = 'no_contact'
       where (select exists (${OF_NO_CONTACT})) and wish.settled_at is null and plan.target = 'customer' and plan.customer_id in (select customer_id from care_plans where id = any($1::uuid[])) and ${CONTACTED_SINCE} order by wish.id`,
      [planIds],
    );
  }

  /** @param runId null: by no run, but since she was contacted */
  async takeBack(wishIds: readonly string[], why: WhyTakenBack, runId: string | null): Promise<void> {
    const now = this.time.now();
    await this.database.execute(`update care_wishes set settled_at = $2, taken_back_at = $2 where id = any($1::uuid[]) and settled_at is null`, [wishIds, now]);
    await this.database.execute(
      `update care_programme_results set outcome = 'taken_back', why = $2, decided_at = $3, run_id = coalesce($4, run_id) where wish_id = any($1::uuid[]) and outcome = 'given'`,
      [wishIds, why, now, runId],
    );
  }
}
