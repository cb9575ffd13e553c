import type { ClientBase } from 'pg';
import type { Statement } from './captured-statements.js';

/** A node of `explain (format json)`; the rows are what was really read where the statement was run. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Plan Rows': number;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

export interface PlanLimits {
  readonly bigTables: readonly string[];
  /** Most rows that a sort may be given. */
  readonly sortedRows: number;
  /** Most rows that a node may read and throw away. */
  readonly discardedRows: number;
}

/** PostgreSQL plans a prepared statement anew five times, then decides whether to keep one plan for any values. */
const TIMES_UNTIL_SETTLED = 6;

/**
 * The plan that a prepared statement runs with once it has settled. Statements that only read are run for it, so that
 * their rows are known; others are only planned.
 */
export async function settledPlan(client: ClientBase, { text, values }: Statement): Promise<PlanNode> {
  const isRead = /^\s*(select|with)\b/i.test(text) && !/\b(insert into|update|delete from|for (no key )?update|for share|setval|nextval)\b/i.test(text);
  await client.query(`prepare asked as ${text}`);
  try {
    const execute = `execute asked${values.length > 0 ? `(${values.map((value) => literal(client, value)).join(', ')})` : ''}`;
    for (let time = 1; time < TIMES_UNTIL_SETTLED; time += 1) await client.query(`explain ${execute}`);
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`explain (format json${isRead ? ', analyze, timing off' : ''}) ${execute}`);
    return rows[0]!['QUERY PLAN'][0].Plan;
  } finally {
    await client.query('deallocate asked');
  }
}

/** What is wrong with a plan, in words; nothing is right. */
export function faultsOf(plan: PlanNode, limits: PlanLimits): string[] {
  return [...faultsOfNode(plan, limits), ...(plan.Plans ?? []).flatMap((child) => faultsOf(child, limits))];
}

function faultsOfNode(node: PlanNode, limits: PlanLimits): string[] {
  const faults: string[] = [];
  const table = node['Relation Name'];
  const isBig = table !== undefined && limits.bigTables.includes(table);
  if (node['Node Type'] === 'Seq Scan' && isBig && node['Actual Loops'] !== 0) faults.push(`reads ${table} from end to end`);
  const sorted = node['Node Type'] === 'Sort' ? Math.max(0, ...(node.Plans ?? []).map(rowsOf)) : 0;
  if (sorted > limits.sortedRows) faults.push(`sorts ${sorted} rows`);
  const discarded = (node['Rows Removed by Filter'] ?? 0) * (node['Actual Loops'] ?? 1);
  if (isBig && discarded > limits.discardedRows) faults.push(`reads ${discarded} rows of ${table} for nothing`);
  return faults;
}

function rowsOf(node: PlanNode): number {
  return node['Actual Rows'] === undefined ? node['Plan Rows'] : node['Actual Rows'] * (node['Actual Loops'] ?? 1);
}

function literal(client: ClientBase, value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Date) return client.escapeLiteral(value.toISOString());
  if (Array.isArray(value)) return client.escapeLiteral(`{${value.map((each) => (each === null ? 'NULL' : `"${String(each).replace(/(["\\])/g, '\\$1')}"`)).join(',')}}`);
  if (Buffer.isBuffer(value)) return client.escapeLiteral(`\\x${value.toString('hex')}`);
  return client.escapeLiteral(typeof value === 'object' ? JSON.stringify(value) : String(value));
}
