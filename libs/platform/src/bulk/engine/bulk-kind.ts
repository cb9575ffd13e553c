import type { Actor } from '../../access/actor.js';
import type { Language } from '../../http/problems.js';
import type { BulkOutcome } from './bulk-job.js';

/** A row as it was planned when the job was made. */
export interface BulkRow<Plan = unknown> {
  readonly rowNo: number;
  readonly targetId: string;
  /** Of which table the target is, in the kind's words: `customer`, `product` … */
  readonly targetType: string;
  readonly plan: Plan;
}

export type NewBulkRow<Plan = unknown> = Omit<BulkRow<Plan>, 'rowNo'>;

/** A row that a job has changed, with what it found and what it left. */
export interface ChangedRow<Value = unknown> extends Omit<BulkRow, 'plan'> {
  readonly before: Value;
  readonly after: Value;
}

/** What became of a row. `reason` is a code with words in `defineProblems` (`bulk.<reason>`), for rows that were skipped. */
export interface RowResult<Value = unknown> {
  readonly rowNo: number;
  readonly outcome: BulkOutcome;
  readonly reason?: string;
  readonly before?: Value;
  readonly after?: Value;
}

export interface BulkContext {
  readonly jobId: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** For whom the job works; what they may not do any more, the job does not do. */
  readonly actor: Actor;
}

/**
 * One action on many things. `apply` and `reverse` get the rows of a chunk inside one transaction that also marks them done,
 * so that each row is done exactly once whatever is killed. They lock what they change, and tell every row's outcome.
 */
export interface BulkKind<Plan = unknown, Value = unknown> {
  readonly kind: string;
  readonly title: Readonly<Record<Language, string>>;
  /** Needed to start such a job, and to take it back. */
  readonly permission: string;
  /** Rows per transaction; default 500. */
  readonly chunk?: number;
  apply(context: BulkContext, rows: readonly BulkRow<Plan>[]): Promise<readonly RowResult<Value>[]>;
  /**
   * Takes rows back to what they were. A row that somebody has changed since is `skipped` with the reason `changed-since`.
   * Kinds without it cannot be taken back.
   */
  reverse?(context: BulkContext, rows: readonly ChangedRow<Value>[]): Promise<readonly RowResult<Value>[]>;
  /** How the targets are called, of those that the reader may see; others are shown without a name. */
  names(reader: Actor, targets: readonly Pick<BulkRow, 'targetId' | 'targetType'>[]): Promise<ReadonlyMap<string, string>>;
}

/** Whether what such jobs did can be taken back. */
export function isReversible(kind: BulkKind | null): boolean {
  return kind !== null && 'reverse' in kind;
}
