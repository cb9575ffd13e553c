import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';
import { CountChanges } from '../persistence/count-changes.js';

/** As many as `care_customer_shard` tells apart. */
const SHARDS = Array.from({ length: 32 }, (_, shard) => shard);
/** Together, in numbers kept: some 20 MB. */
const MOST_KEPT = 300_000;
/**
 * The tables whose changes are told (`care_count_changes`): what reads another cannot be kept. Lines of orders only say where to look
 * for plans, and `care_activities_elsewhere` for care; what counts of them stands in the plan and the link, and changes with it in one transaction.
 */
const TOLD = new Set([
  'care_plans', 'care_lines', 'care_activities', 'care_activity_plans', 'customers', 'users', 'user_absences', 'user_care_customers', 'care_product_holders', 'customer_product', 'products', 'product_groups', 'product_components', 'order_lines', 'care_activities_elsewhere',
]);

/** Numbers by node, of what belongs to the customers in some shards. */
export interface Counting {
  /** Columns `shard`, `node` (text) and `count` of what lies in these shards; `shards` is a placeholder of type `int[]`, null for all in one. */
  readonly sql: (shards: string | null) => string;
  readonly values: readonly unknown[];
  /** When the numbers of all nodes together are above this, nobody wants to know how many they are. */
  readonly most?: number;
}

export type Numbers = Map<string, number>;

export interface Asked<Answer> {
  readonly countings: readonly Counting[];
  /** Not what a search or an id leaves, or what is different a moment later. */
  readonly isKept: boolean;
  /** Tells apart the answers that are made of the same numbers: a language, a kind. */
  readonly as: string;
  /** Makes the answer of the numbers, one map per counting; done anew only after a change. */
  finish(numbers: readonly Numbers[]): Promise<Answer>;
}

/** The shard of what belongs to a customer. */
export function shardOf(customerId: string, shards: string | null): string {
  return shards === null ? '0' : `care_customer_shard(${customerId})`;
}

export function inShards(customerId: string, shards: string | null): string {
  return shards === null ? 'true' : `care_customer_shard(${customerId}) = any(${shards})`;
}

class Part {
  readonly shards = new Map<number, Numbers>();
  readonly total: Numbers = new Map();
  /** How many numbers are kept. */
  weight = 0;

  drop(shard: number): void {
    const former = this.shards.get(shard);
    if (former === undefined) return;
    for (const [node, count] of former) this.add(node, -count);
    this.weight -= former.size;
    this.shards.delete(shard);
  }

  put(shard: number, numbers: Numbers): void {
    this.drop(shard);
    this.shards.set(shard, numbers);
    this.weight += numbers.size;
    for (const [node, count] of numbers) this.add(node, count);
  }

  /** The shards to count next; none when the numbers are whole, or as large as anybody asks. */
  missing(most: number | undefined): readonly number[] {
    const missing = SHARDS.filter((shard) => !this.shards.has(shard));
    if (most === undefined || missing.length === 0) return missing;
    const sum = [...this.total.values()].reduce((all, count) => all + count, 0);
    if (sum > most) return [];
    const each = sum / Math.max(1, this.shards.size);
    return missing.slice(0, this.shards.size === 0 ? 1 : Math.ceil((1.1 * (most + 1 - sum)) / Math.max(1, each)));
  }

  private add(node: string, count: number): void {
    const now = (this.total.get(node) ?? 0) + count;
    if (now === 0) this.total.delete(node);
    else this.total.set(node, now);
  }
}

class Kept<Answer> {
  parts: readonly Part[] = [];
  snapshot: string | null = null;
  answer: Answer | null = null;
  /** One after the other: each sees what the former has counted. */
  turn: Promise<unknown> = Promise.resolve();
  /** Of those who wait for their turn: they are told the same, which is looked at once all of them have asked. */
  next: Promise<Answer> | null = null;

  get weight(): number {
    return this.parts.reduce((sum, part) => sum + part.weight, 0);
  }

  clear(parts: number): void {
    this.parts = Array.from({ length: parts }, () => new Part());
    this.snapshot = null;
    this.answer = null;
  }
}

/**
 * Counts over all that somebody sees of care, kept and always right: before they are told, it is asked which transactions have
 * committed since they were counted (`care_count_changes`, under the very snapshot), and the shards of customers that
 * these touched are counted anew. So they cost what has changed meanwhile, not what there is.
 */
@Injectable()
export class KeptCounts {
  private readonly kept = new Map<string, Kept<unknown>>();
  private readonly keepable = new Map<string, Promise<boolean>>();

  constructor(
    private readonly database: Database,
    private readonly changes: CountChanges,
  ) {}

  async answer<Answer>(asked: Asked<Answer>): Promise<Answer> {
    const { countings, isKept, as, finish } = asked;
    if (!isKept) return finish(await Promise.all(countings.map(async (counting) => this.countAll(counting))));
    if (this.database.isInTransaction() || !(await this.canKeep(countings))) {
      const fresh = new Kept<Answer>();
      fresh.clear(countings.length);
      await this.complete(fresh, countings);
      return finish(fresh.parts.map((part) => part.total));
    }
    const key = createHash('sha1').update(JSON.stringify([as, countings.map(({ sql, values }) => [sql('$'), values])])).digest('base64url');
    const kept = (this.kept.get(key) as Kept<Answer> | undefined) ?? new Kept<Answer>();
    this.kept.delete(key);
    this.kept.set(key, kept);
    // Given up by whoever asked first, it is asked anew by the others.
    if (kept.next !== null) return kept.next.catch(() => this.answer(asked));
    const answer = kept.turn.then(() => {
      kept.next = null;
      return this.upToDate(kept, countings, finish);
    });
    kept.next = answer;
    kept.turn = answer.then(() => this.forgetOldest(), () => kept.clear(0));
    return answer;
  }

  private async upToDate<Answer>(kept: Kept<Answer>, countings: readonly Counting[], finish: (numbers: readonly Numbers[]) => Promise<Answer>): Promise<Answer> {
    if (kept.snapshot !== null && kept.answer !== null) {
      const since = await this.changes.since(kept.snapshot);
      if (since.shards !== 'all' && since.shards.length === 0) {
        kept.snapshot = since.snapshot;
        return kept.answer;
      }
    }
    await this.changes.inOneSnapshot(async () => {
      const since = kept.snapshot === null ? null : await this.changes.since(kept.snapshot);
      if (since === null || since.shards === 'all') kept.clear(countings.length);
      else for (const shard of since.shards) for (const part of kept.parts) part.drop(shard);
      kept.answer = null;
      await this.complete(kept, countings);
      kept.answer = await finish(kept.parts.map((part) => part.total));
      kept.snapshot = since?.snapshot ?? (await this.changes.snapshot());
    });
    if (kept.answer === null) throw new Error('counts without an answer');
    return kept.answer;
  }

  private async complete(kept: Kept<unknown>, countings: readonly Counting[]): Promise<void> {
    for (const [index, counting] of countings.entries()) {
      const part = kept.parts[index]!;
      for (let missing = part.missing(counting.most); missing.length > 0; missing = part.missing(counting.most)) await this.count(part, counting, missing);
    }
  }

  private async countAll({ sql, values }: Counting): Promise<Numbers> {
    const rows = await this.database.rows<{ node: string; count: number }>(sql(null), values);
    return new Map(rows.map(({ node, count }) => [node, count]));
  }

  private async count(part: Part, { sql, values }: Counting, shards: readonly number[]): Promise<void> {
    const rows = await this.database.rows<{ shard: number; node: string; count: number }>(sql(`$${values.length + 1}::int[]`), [...values, shards]);
    const found = new Map<number, Numbers>(shards.map((shard) => [shard, new Map<string, number>()]));
    for (const { shard, node, count } of rows) found.get(shard)?.set(node, count);
    for (const [shard, numbers] of found) part.put(shard, numbers);
  }

  /** Whether all that the statements read is told when it changes: PostgreSQL says what they read. */
  private async canKeep(countings: readonly Counting[]): Promise<boolean> {
    for (const { sql, values } of countings) {
      const text = sql(`$${values.length + 1}::int[]`);
      let known = this.keepable.get(text);
      if (known === undefined) {
        if (this.keepable.size >= 1_000) this.keepable.clear();
        known = this.changes.tablesOf(text).then((tables) => tables !== null && tables.every((table) => TOLD.has(table)));
        this.keepable.set(text, known);
        known.catch(() => this.keepable.delete(text));
      }
      if (!(await known)) return false;
    }
    return true;
  }

  private forgetOldest(): void {
    let weight = [...this.kept.values()].reduce((sum, each) => sum + each.weight + 100, 0);
    for (const [key, each] of this.kept) {
      if (weight <= MOST_KEPT || this.kept.size === 1) return;
      weight -= each.weight + 100;
      this.kept.delete(key);
    }
  }
}
