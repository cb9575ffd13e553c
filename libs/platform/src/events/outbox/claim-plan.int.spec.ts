import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ABANDONED, CLAIM, FREE_STRANDED, NEXT_OF_LANE } from './claim.sql.js';
import { OutboxSuite, type OutboxProcess } from './testing/outbox-suite.js';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

let suite: OutboxSuite;
let one: OutboxProcess;

beforeAll(async () => {
  suite = await OutboxSuite.start();
  one = await suite.process();
  // A long queue: fresh ones of many aggregates, a lane that waits behind a parked one, and a history that is done.
  await one.database.script(`
    insert into outbox_events (id, name, aggregate, data)
      select gen_random_uuid(), 'thing.happened', case when n % 2 = 0 then 'thing:' || n % 5000 when n % 5 = 0 then 'thing:parked' end, '{}' from generate_series(1, 60000) n;
    insert into outbox_deliveries (sequence, subscriber, event_name, aggregate, state, available_at)
      select sequence, subscriber, name, aggregate,
        case when sequence <= 20000 then 'done' when aggregate = 'thing:parked' then 'held' when sequence % 9 = 0 then 'retrying' else 'ready' end,
        case when sequence > 20000 and sequence % 9 = 0 then now() end
      from outbox_events, unnest(array['a.one', 'a.two']) as subscriber;
    update outbox_deliveries set state = 'parked' where sequence = 5 or sequence = 20005;
    analyze outbox_events, outbox_deliveries`);
}, 60_000);
afterAll(() => suite.close());

async function nodesOf(sql: string, parameters: readonly unknown[]): Promise<Plan[]> {
  let plan: Plan | undefined;
  await one.database
    .transaction(async () => {
      // As it runs: prepared, with a plan that knows no values.
      await one.database.row(`select set_config('plan_cache_mode', 'force_generic_plan', true)`);
      const row = await one.database.row<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (format json, analyze) ${sql}`, parameters);
      plan = row!['QUERY PLAN'][0].Plan;
      throw new Error('only to look');
    })
    .catch((error: Error) => {
      if (error.message !== 'only to look') throw error;
    });
  const all = (node: Plan): Plan[] => [node, ...(node.Plans ?? []).flatMap(all)];
  return all(plan!);
}

const indexesOf = (nodes: readonly Plan[]): string[] => [...new Set(nodes.flatMap((node) => node['Index Name'] ?? []))].sort();
const wholeTables = (nodes: readonly Plan[]): unknown[] => nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name']);

/** By any one node that reads a table: what a queue of any length costs. */
const mostRowsRead = (nodes: readonly Plan[]): number =>
  Math.max(...nodes.filter((node) => node['Relation Name']).map((node) => (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']));

describe('on a long queue', () => {
  it('a claim reads the front of the partial indexes, and no table from end to end', async () => {
    const nodes = await nodesOf(CLAIM, [['a.one', 'a.two'], ['thing.happened', 'thing.happened'], [12, 12], 'elsewhere/1/a', 15]);
    expect(wholeTables(nodes)).toEqual([]);
    expect(indexesOf(nodes)).toEqual(expect.arrayContaining(['outbox_deliveries_ready', 'outbox_deliveries_retrying', 'outbox_deliveries_lane']));
    expect(mostRowsRead(nodes)).toBeLessThan(100);
  });

  it.each([
    ['the next of a lane', NEXT_OF_LANE, ['a.one', 'thing:parked'], 'outbox_deliveries_lane'],
    ['abandoned ones', ABANDONED, [['elsewhere/1/a']], 'outbox_deliveries_open'],
    ['a page of held ones', FREE_STRANDED, [0], 'outbox_deliveries_open'],
  ])('%s are found by an index of open ones', async (_, sql, parameters, index) => {
    const nodes = await nodesOf(sql, parameters);
    expect(wholeTables(nodes)).toEqual([]);
    expect(indexesOf(nodes)).toContain(index);
  });
});
