import type { INestApplicationContext } from '@nestjs/common';
import { CareDictionaries, CarePlanList, RecordCare } from '@tantam/care-schedule';
import { Actors, type Actor } from '@tantam/identity';
import { addDays, epochDayOf, instantIn, type LocalDate } from '@tantam/kernel';
import { BusinessTime, Database } from '@tantam/platform';
import type { DemoClock } from './demo-clock.js';
import { Chance } from './random.js';
import { CARE_DAYS } from './set-up-shop.js';
import { STAFF } from './staff.js';
import { TALKS } from './talks.js';

type Plan = Awaited<ReturnType<CarePlanList['page']>>['items'][number];
type Outcome = 'reached' | 'no_answer' | 'busy' | 'unreachable' | 'callback' | 'refused' | 'not_needed';

const OUTCOMES: readonly (readonly [Outcome, number])[] = [['reached', 66], ['no_answer', 15], ['busy', 5], ['unreachable', 3], ['callback', 4], ['refused', 3], ['not_needed', 4]];
/** A day's work begins at 08:30 and goes on every six minutes. */
const FIRST_MINUTE = 8 * 60 + 30;
const MINUTES_EACH = 6;
const MOST_A_DAY = 75;
/** How many of a day's plans stay for another day. */
const LEFT_SHARE = 0.14;

/** Agents work off what falls due, day by day until yesterday; Sundays are off. */
export async function recordHistory(app: INestApplicationContext, clock: DemoClock, seed: number, today: LocalDate): Promise<void> {
  const get = <T>(type: new (...parameters: never[]) => T): T => app.get(type, { strict: false });
  const chance = new Chance(seed + 1);
  const zone = await get(BusinessTime).zone();
  const agents = await agentsOf(get(Database), get(Actors));
  const words = await wordsOf(get(CareDictionaries));
  const lines = get(CarePlanList);
  for (let daysAgo = CARE_DAYS; daysAgo >= 1; daysAgo--) {
    const day = addDays(today, -daysAgo);
    if ((epochDayOf(day) + 4) % 7 === 0) continue;
    clock.set(instantIn({ date: day, hour: 8 }, zone));
    const due = await lines.page(agents[0]!.actor, { target: 'order', state: ['not_cared', 'in_care'], dueTo: day, limit: 200 }, 'vi');
    let minute = FIRST_MINUTE;
    for (const plan of due.items.slice(0, MOST_A_DAY)) {
      if (chance.happens(LEFT_SHARE)) continue;
      clock.set(instantIn({ date: day, hour: Math.floor(minute / 60), minute: minute % 60 }, zone));
      if (plan.nextAttemptAt && Date.parse(plan.nextAttemptAt) > clock.now().getTime()) continue;
      const agent = agents.find(({ actor }) => actor.userId === plan.customer.ownerId) ?? chance.oneOf(agents);
      await get(RecordCare).onPlan(agent.actor, plan.id, careOf(chance, plan, day, clock.now(), words), 'vi');
      minute += MINUTES_EACH;
    }
  }
  clock.set(new Date());
}

async function agentsOf(database: Database, actors: Actors): Promise<{ actor: Actor }[]> {
  const emails = STAFF.filter(({ role }) => role === 'agent').map(({ email }) => email);
  const rows = await database.rows<{ id: string }>(`select id from user_summary where email = any($1) order by email`, [emails]);
  return Promise.all(rows.map(async ({ id }) => ({ actor: (await actors.ofUser(id))! })));
}

interface Words {
  readonly results: ReadonlyMap<string, string>;
  readonly formId: string | null;
  readonly reasonIds: readonly string[];
  readonly feedbackIds: readonly string[];
}

async function wordsOf(dictionaries: CareDictionaries): Promise<Words> {
  const results = await dictionaries.contactResults.list({ active: true });
  const forms = (await dictionaries.forms.list({ active: true })).filter(({ actions }) => actions.includes('call_out'));
  const formId = forms[0]?.id ?? null;
  const reasons = formId ? await dictionaries.reasons.list({ active: true, formIds: [formId] }) : [];
  const feedback = await dictionaries.feedbackTypes.list({ active: true });
  return {
    results: new Map([...results].reverse().map(({ category, id }) => [category, id])), formId, reasonIds: reasons.map(({ id }) => id), feedbackIds: feedback.map(({ id }) => id),
  };
}

function careOf(chance: Chance, plan: Plan, day: LocalDate, now: Date, words: Words): Parameters<RecordCare['onPlan']>[2] {
  const outcome = chance.weighted(OUTCOMES);
  const common = {
    planVersion: plan.version, action: 'call_out' as const, formId: words.formId, reasonId: words.reasonIds.length > 0 ? chance.oneOf(words.reasonIds) : null,
    contactResultId: words.results.get(outcome) ?? null,
  };
  const later = addDays(day, chance.between(9, 32));
  switch (outcome) {
    case 'reached': {
      const feedbackTypeId = words.feedbackIds.length > 0 ? chance.oneOf(words.feedbackIds) : null;
      const done = plan.careCount + 1;
      const isEnough = done >= (plan.careCountMin ?? 0) && (chance.happens(0.55) || (plan.careCountMax !== null && done >= plan.careCountMax));
      if (isEnough) return { ...common, content: chance.oneOf([...TALKS.finished, ...TALKS.reached]), feedbackTypeId, finish: true };
      return { ...common, content: chance.oneOf(TALKS.reached), feedbackTypeId, nextCareDate: later };
    }
    case 'callback':
      return { ...common, content: chance.oneOf(TALKS.callback), callbackAt: new Date(now.getTime() + 26 * 3_600_000).toISOString() };
    case 'refused':
      return { ...common, content: chance.oneOf(TALKS.refused), refusal: 'now', nextCareDate: later };
    case 'not_needed':
      return { ...common, content: chance.oneOf(TALKS.refused), finish: true, finishReason: 'Khách không cần thêm' };
    default:
      return { ...common, content: chance.oneOf(TALKS.attempt) };
  }
}
